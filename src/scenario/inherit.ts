import type { z } from 'zod';
import { LIMITS } from './limits.ts';
import { pathInFolder } from './path-in-folder.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { type Reference, readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { scenarioWords } from './schema/scenario.ts';
import { bareSchema, definitionOf, schemaAt } from './schema-walk.ts';
import { emptyMap, type Path, textAt, type Written, type WrittenEntry, type WrittenMap } from './written.ts';

/**
 * Reads a scenario and, where it says `from: other.yaml`, what it inherits from: maps are merged key by key, everything
 * else is replaced as a whole (lists too, and a map that is one value, such as a distribution), and a key with nothing behind it (`null`) takes away what was inherited.
 * Every value keeps the file, line and column that it came from.
 *
 * @returns the scenario without `from`, or `undefined` when it or what it inherits from cannot be read
 */
export async function readWithParents(
  file: string,
  files: ScenarioFiles,
  problems: ProblemList,
): Promise<WrittenMap | undefined> {
  const chain: WrittenMap[] = [];
  const visited: string[] = [];
  let next: { readonly file: string; readonly reference?: Reference } | undefined = { file };
  while (next !== undefined) {
    visited.push(next.file);
    const text = await readText(next.file, files, LIMITS.scenarioCharacters, problems, next.reference);
    const scenario = text === undefined ? undefined : readYaml(next.file, text, problems);
    if (scenario === undefined) return undefined;
    chain.push(scenario);
    next = parentOf(scenario, next.file, visited, problems);
    // Without what it inherits, a scenario lacks more than its author forgot.
    if (next === undefined && scenario.entries.has('from')) return undefined;
  }
  const [own, ...parents] = chain;
  let merged = emptyMap(own.at);
  for (const scenario of [...parents.reverse(), own]) merged = merge(merged, scenario, [], problems);
  return merged;
}

function parentOf(
  scenario: WrittenMap,
  file: string,
  visited: readonly string[],
  problems: ProblemList,
): { file: string; reference: Reference } | undefined {
  const from = scenario.entries.get('from')?.value;
  if (from === undefined) return undefined;
  const reference = { at: from.at, path: ['from'] };
  const parent = from.kind === 'scalar' && typeof from.value === 'string' ? pathInFolder(file, from.value) : undefined;
  if (parent === undefined) problems.error(from.at, ['from'], SAY.notAPath(from));
  else if (visited.includes(parent)) problems.error(from.at, ['from'], SAY.circle([...visited, parent]));
  else if (visited.length > LIMITS.inheritance) problems.error(from.at, ['from'], SAY.inheritsTooOften());
  else return { file: parent, reference };
  return undefined;
}

function merge(parent: WrittenMap, child: WrittenMap, path: Path, problems: ProblemList): WrittenMap {
  const entries = new Map<string, WrittenEntry>(parent.entries);
  for (const [key, { keyAt, value }] of child.entries) {
    if (path.length === 0 && key === 'from') continue;
    const here = [...path, key];
    const inherited = parent.entries.get(key)?.value;
    if (isNothing(value)) {
      if (!entries.delete(key)) problems.error(keyAt, here, SAY.nothingWritten(key));
    } else if (value.kind === 'map') {
      const isMerged = inherited?.kind === 'map' && isOneMap(schemaAt(scenarioWords, here), inherited, value);
      const base = isMerged ? inherited : emptyMap(value.at);
      entries.set(key, { keyAt, value: merge(base, value, here, problems) });
    } else {
      if (value.kind === 'list') refuseNothing(value, here, problems);
      entries.set(key, { keyAt, value });
    }
  }
  return { kind: 'map', entries, at: child.at };
}

/**
 * Whether two maps say parts of the same, or the second something else in the place of the first: a distribution
 * replaces a distribution, a condition a condition, a strategy of another kind a strategy.
 */
function isOneMap(schema: z.ZodType | undefined, inherited: WrittenMap, own: WrittenMap): boolean {
  if (schema === undefined) return true;
  const { type, options, discriminator } = definitionOf(bareSchema(schema));
  if (type === 'object' || type === 'record') return true;
  if (discriminator !== undefined) {
    const kind = textAt(own, [discriminator]);
    return kind === undefined || kind === textAt(inherited, [discriminator]);
  }
  const keys = [...inherited.entries.keys(), ...own.entries.keys()];
  return (options ?? []).some((option) => {
    const { shape, options: inner } = definitionOf(bareSchema(option));
    if (inner !== undefined) return isOneMap(option, inherited, own);
    return shape !== undefined && keys.every((key) => Object.hasOwn(shape, key));
  });
}

/** A list is taken as it stands: within it, there is nothing that an empty value could take away. */
function refuseNothing(written: Written, path: Path, problems: ProblemList): void {
  if (isNothing(written)) problems.error(written.at, path, SAY.nothingWritten(path.at(-1) ?? 0));
  else if (written.kind === 'list') {
    written.items.forEach((item, place) => {
      refuseNothing(item, [...path, place], problems);
    });
  } else if (written.kind === 'map') {
    for (const [key, { value }] of written.entries) refuseNothing(value, [...path, key], problems);
  }
}

function isNothing(written: Written): boolean {
  return written.kind === 'scalar' && written.value === null;
}
