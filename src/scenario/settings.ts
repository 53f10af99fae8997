import { nearest } from './did-you-mean.ts';
import { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { readYaml } from './read-yaml.ts';
import { scenarioWords } from './schema/scenario.ts';
import { emptyMap, type Path, type Place, pathText, type Written, type WrittenMap, withEntry } from './written.ts';

/** A value from outside in the place of one that the author wrote, or beside. */
export interface Setting {
  /** Keys to it, `control.cap` or `control.rules[1].threshold`; an item of a list by its place or its id. */
  readonly path: string;
  /** As it would be written in the file; a number without a unit takes that of the author's; nothing takes the key away. */
  readonly value: string;
}

/** As which file problems of settings are told: every setting is a line of it. */
export const SETTINGS_FILE = '--set';

/**
 * Puts settings into a scenario, as if its author had written them. What they say is checked with all the rest, and told at
 * the setting itself.
 */
export function withSettings(scenario: WrittenMap, settings: readonly Setting[], problems: ProblemList): WrittenMap {
  if (settings.length === 0) return scenario;
  problems.keep(SETTINGS_FILE, settings.map(({ path, value }) => `${path}=${value}`).join('\n'));
  return settings.reduce((before, setting, line) => {
    const at = { file: SETTINGS_FILE, line: line + 1, column: 1, width: setting.path.length };
    const steps = stepsOf(setting.path);
    // What a scenario inherits is settled before anything is set.
    const known = Object.keys(scenarioWords.shape).filter((key) => key !== 'from');
    if (steps.length > 0 && known.includes(String(steps[0]))) return put(before, steps, [], setting, at, problems);
    const meant = placesEndingIn(scenario, steps)[0] ?? nearest(String(steps[0] ?? ''), known);
    problems.error(at, [], SAY.unknownPath(setting.path, known, meant));
    return before;
  }, scenario);
}

/** 'control.rules[1].threshold' as its keys and places. */
function stepsOf(path: string): Path {
  return path.split(/[.[]/).flatMap((step) => (step === '' ? [] : [step.endsWith(']') ? step.slice(0, -1) : step]));
}

function put(
  map: WrittenMap,
  [step, ...rest]: Path,
  before: Path,
  setting: Setting,
  at: Place,
  problems: ProblemList,
): WrittenMap {
  const key = String(step);
  const old = map.entries.get(key)?.value;
  const value = changed(old, rest, [...before, key], setting, at, problems);
  if (value !== undefined) return withEntry(map, key, value, rest.length === 0 || old === undefined ? at : undefined);
  const entries = new Map(map.entries);
  entries.delete(key);
  return { ...map, entries };
}

/** What comes in the place of a value; nothing where it is taken away. */
function changed(
  old: Written | undefined,
  rest: Path,
  path: Path,
  setting: Setting,
  at: Place,
  problems: ProblemList,
): Written | undefined {
  if (rest.length === 0) return readValue(setting, old, at, problems);
  if (old === undefined || old.kind === 'map') return put(old ?? emptyMap(at), rest, path, setting, at, problems);
  const [step, ...further] = rest;
  const place = old.kind === 'list' ? placeIn(old.items, String(step)) : -1;
  if (old.kind !== 'list' || place < 0) {
    problems.error(at, [...path, step], SAY.noSuchPlace(pathText(path), String(step), old));
    return old;
  }
  const items = [...old.items];
  const item = changed(items[place], further, [...path, place], setting, at, problems);
  items.splice(place, 1, ...(item === undefined ? [] : [item]));
  return { ...old, items };
}

/** The place of an item, by its number or by its id. */
function placeIn(items: readonly Written[], step: string): number {
  if (/^\d+$/.test(step)) return Number(step) < items.length ? Number(step) : -1;
  return items.findIndex((item) => {
    const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
    return id?.kind === 'scalar' && id.value === step;
  });
}

/** Reads a value as if it stood in the file. */
function readValue(
  { path, value }: Setting,
  old: Written | undefined,
  at: Place,
  problems: ProblemList,
): Written | undefined {
  if (value.trim() === '') return undefined;
  const place = { ...at, column: path.length + 2, width: value.length };
  // Places within the value would be told without the path before it.
  const own = new ProblemList();
  const read = readYaml(SETTINGS_FILE, `x: ${value}`, own)?.entries.get('x')?.value;
  for (const problem of own.list()) problems.error(place, stepsOf(path), problem);
  if (read === undefined) return old;
  const moved = placedAt(read, place);
  const unit = old?.kind === 'scalar' ? /^[\d.,]+(%| .+)$/.exec(String(old.value))?.[1] : undefined;
  if (moved.kind !== 'scalar' || typeof moved.value !== 'number' || unit === undefined) return moved;
  return { ...moved, value: `${moved.source}${unit}` };
}

/** The value, with all that is in it, at one place. */
function placedAt(written: Written, at: Place): Written {
  if (written.kind === 'scalar') return { ...written, at };
  if (written.kind === 'list') return { ...written, at, items: written.items.map((item) => placedAt(item, at)) };
  const entries = [...written.entries].map(
    ([key, { value }]) => [key, { keyAt: at, value: placedAt(value, at) }] as const,
  );
  return { ...written, at, entries: new Map(entries) };
}

/** Paths of a scenario that end in some steps. */
function placesEndingIn(root: Written, steps: Path, above: Path = []): string[] {
  if (steps.length === 0) return [];
  const own = steps.every((step, place) => String(above[above.length - steps.length + place]) === String(step));
  const below =
    root.kind === 'map'
      ? [...root.entries].map(([key, { value }]) => [key, value] as const)
      : root.kind === 'list'
        ? root.items.map((item, place) => [place, item] as const)
        : [];
  return [
    ...(own && above.length > steps.length ? [pathText(above)] : []),
    ...below.flatMap(([key, value]) => placesEndingIn(value, steps, [...above, key])),
  ];
}
