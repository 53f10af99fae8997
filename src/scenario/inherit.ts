import { LIMITS } from './limits.ts';
import { pathInFolder } from './path-in-folder.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { type Reference, readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { emptyMap, type Path, pathText, type Written, type WrittenEntry, type WrittenMap } from './written.ts';

/**
 * Reads a scenario and, where it says `from: other.yaml`, what it inherits from: maps are merged key by key, everything
 * else is replaced as a whole (lists too), and a key with nothing behind it (`null`) takes away what was inherited.
 * Every value keeps the file, line and column that it came from.
 *
 * @returns the scenario without `from`, or `undefined` when the file itself cannot be read
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
    if (scenario === undefined) break;
    chain.push(scenario);
    next = parentOf(scenario, next.file, visited, problems);
  }
  const [own, ...parents] = chain;
  if (own === undefined) return undefined;
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
      const base = inherited?.kind === 'map' ? inherited : emptyMap(value.at);
      entries.set(key, { keyAt, value: merge(base, value, here, problems) });
    } else {
      if (value.kind === 'list') refuseNothing(value, here, problems);
      entries.set(key, { keyAt, value });
    }
  }
  return { kind: 'map', entries, at: child.at };
}

/** A list is taken as it stands: within it, there is nothing that an empty value could take away. */
function refuseNothing(written: Written, path: Path, problems: ProblemList): void {
  if (isNothing(written)) problems.error(written.at, path, SAY.nothingWritten(pathText(path.slice(-1))));
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
