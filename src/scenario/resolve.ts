import { nearest } from './did-you-mean.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { LISTED } from './schema/entries.ts';
import { keyPlaceOf, keysAt, type Path, placeOf, textAt, valueAt, type Written, type WrittenMap } from './written.ts';

/** Steps of a path to names: any key or position, everything below, the keys themselves. */
const EACH = Symbol('each');
const BELOW = Symbol('below');
const KEYS = Symbol('keys');

type Pattern = readonly (string | typeof EACH | typeof BELOW | typeof KEYS)[];

/** The maps whose keys are names. */
type Kind = 'cohorts' | 'dmcs' | 'suppliers' | 'milestones' | 'entries' | 'outcomes';

/** Where names stand, and the map in which they must be keys. */
interface References {
  readonly stand: Pattern;
  readonly mean: Kind;
}

const REFERENCES: readonly References[] = [
  { stand: ['fleet', 'strata', EACH, 'cohort'], mean: 'cohorts' },
  { stand: ['fleet', 'strata', EACH, 'dmc'], mean: 'dmcs' },
  { stand: ['fleet', 'strata', EACH, 'supplier'], mean: 'suppliers' },
  { stand: ['fleet', 'strata', EACH, 'entry'], mean: 'entries' },
  { stand: ['fleet', 'strata', EACH, 'outcome'], mean: 'outcomes' },
  { stand: ['entries', EACH, 'when', BELOW], mean: 'milestones' },
  { stand: ['alerts', 'cohorts', KEYS], mean: 'cohorts' },
  { stand: ['disturbances', EACH, 'scope', 'cohort'], mean: 'cohorts' },
  { stand: ['disturbances', EACH, 'scope', 'dmc'], mean: 'dmcs' },
  { stand: ['disturbances', EACH, 'scope', 'supplier'], mean: 'suppliers' },
];

const WHAT: Readonly<Record<Kind, string>> = {
  cohorts: 'the id of a cohort',
  dmcs: 'the id of a DMC',
  suppliers: 'the id of a supplier',
  milestones: 'the id of a milestone',
  entries: 'the id of an entry',
  outcomes: 'the id of an outcome',
};

/** The key of a stratum under which the names stand that need not be declared: the fleet itself declares them. */
const DECLARED_BY_FLEET: Readonly<Partial<Record<Kind, string>>> = {
  cohorts: 'cohort',
  dmcs: 'dmc',
  suppliers: 'supplier',
};

/**
 * Holds every name that a scenario uses against those that it declares, and warns of what is declared and never used.
 * It looks at what is written, not at what the schema made of it, so that an amount that cannot be read hides no
 * unknown name.
 */
export function resolveNames(scenario: WrittenMap, problems: ProblemList): void {
  const used = new Map<Kind, Set<string>>();
  for (const { stand, mean } of REFERENCES) {
    const pathsOf = new Map<string, Path[]>();
    for (const path of pathsAt(scenario, stand)) {
      const name = nameAt(scenario, path, stand);
      if (name === undefined) continue;
      const paths = pathsOf.get(name);
      if (paths === undefined) pathsOf.set(name, [path]);
      else paths.push(path);
    }
    const usedOfKind = used.get(mean) ?? new Set<string>();
    used.set(mean, usedOfKind);
    const declared = declaredNames(scenario, mean, problems);
    for (const [name, paths] of pathsOf) {
      usedOfKind.add(name);
      if (declared === undefined || declared.has(name)) continue;
      const known = [...declared];
      const at = stand.at(-1) === KEYS ? keyPlaceOf(scenario, paths[0]) : placeOf(scenario, paths[0]);
      const says = SAY.unknownName(WHAT[mean], name, paths.length, known, nearest(name, known));
      problems.error(at, paths[0], says);
    }
  }
  // Something that could not be read may have used them.
  if (problems.hasErrors) return;
  for (const [kind, names] of used) {
    const declared = keysAt(scenario, [kind]);
    // Where there is just one entry or outcome, strata need not name it.
    if (declared.length === 1 && (kind === 'entries' || kind === 'outcomes')) continue;
    for (const name of declared) {
      const path = [kind, name];
      if (!names.has(name)) problems.warn(keyPlaceOf(scenario, path), path, SAY.neverUsed(WHAT[kind], name));
    }
  }
}

/** The names of a kind that may be used, or `undefined` where they cannot be told. */
export function declaredNames(
  scenario: WrittenMap,
  kind: Kind,
  problems: ProblemList,
): ReadonlySet<string> | undefined {
  if (valueAt(scenario, [kind]) !== undefined) return new Set(keysAt(scenario, [kind]));
  if (kind === 'entries') return new Set([LISTED]);
  if (kind === 'milestones') return new Set();
  const key = DECLARED_BY_FLEET[kind];
  if (key === undefined) return undefined;
  const names = pathsAt(scenario, ['fleet', 'strata', EACH, key]).map((path) => textAt(scenario, path));
  // A fleet that could not be read declares nothing, which is no reason to doubt the rest.
  if (names.length === 0 && problems.hasErrors) return undefined;
  return new Set(names.filter((name) => name !== undefined));
}

function nameAt(scenario: WrittenMap, path: Path, pattern: Pattern): string | undefined {
  return pattern.at(-1) === KEYS ? String(path.at(-1)) : textAt(scenario, path);
}

/** The paths that a pattern matches. */
function pathsAt(scenario: WrittenMap, pattern: Pattern): Path[] {
  let matches: { readonly path: Path; readonly value: Written }[] = [{ path: [], value: scenario }];
  for (const step of pattern) {
    matches = matches.flatMap(({ path, value }) => {
      // An entry that waits for nothing names no milestone.
      if (step === BELOW) return value.kind === 'scalar' && value.value === LISTED ? [] : textsBelow(path, value);
      const children = childrenOf(value);
      const wanted = typeof step === 'string' ? children.filter(([key]) => key === step) : children;
      return wanted.map(([key, child]) => ({ path: [...path, key], value: child }));
    });
  }
  return matches.map(({ path }) => path);
}

/** Every single value below a value, itself included. */
function textsBelow(path: Path, value: Written): { path: Path; value: Written }[] {
  if (value.kind === 'scalar') return [{ path, value }];
  return childrenOf(value).flatMap(([key, child]) => textsBelow([...path, key], child));
}

function childrenOf(value: Written): (readonly [string | number, Written])[] {
  if (value.kind === 'list') return value.items.map((item, place) => [place, item] as const);
  return value.kind === 'map' ? [...value.entries].map(([key, entry]) => [key, entry.value] as const) : [];
}
