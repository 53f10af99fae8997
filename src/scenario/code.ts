import { type Definitions, definitionsOf, OURS } from '../control/plug-ins/definitions.ts';
import { loadPlugIns } from '../control/plug-ins/load.ts';
import type { PlugInSource } from '../control/plug-ins/plug-in.ts';
import { CodeFault } from '../kernel/assert.ts';
import { sha256Of } from '../kernel/identity.ts';
import { LIMITS } from './limits.ts';
import { pathInFolder } from './path-in-folder.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { readText } from './read-text.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { SHARED_BY_RULES } from './schema/rules.ts';
import { type Path, valueAt, type Written, type WrittenMap } from './written.ts';

/** Modules of the author's own, and what names may mean with them. */
export interface Code {
  readonly plugIns: readonly PlugInSource[];
  readonly definitions: Definitions;
}

/**
 * Loads the modules that a scenario names, if code may run at all; nothing of theirs runs otherwise.
 *
 * @returns undefined where one is refused or cannot be loaded: what its words mean, nobody can tell then
 */
export async function includeCode(
  scenario: WrittenMap,
  files: ScenarioFiles,
  isAllowed: boolean,
  problems: ProblemList,
): Promise<Code | undefined> {
  const list = valueAt(scenario, ['control', 'plugIns']);
  // Anything else than a list is told of by the schema.
  const items = list?.kind === 'list' ? list.items : [];
  if (items.length === 0) return { plugIns: [], definitions: OURS };
  const plugIns: PlugInSource[] = [];
  for (const [place, item] of items.entries()) {
    const read = await readModule(item, ['control', 'plugIns', place], files, isAllowed, problems);
    if (read !== undefined && !plugIns.some(({ file }) => file === read.file)) plugIns.push(read);
  }
  if (problems.hasErrors) return undefined;
  for (const plugIn of plugIns) await tryOut(plugIn, plugIns, problems);
  return problems.hasErrors ? undefined : { plugIns, definitions: definitionsOf({ plugIns }) };
}

/** Does something that runs code of the author's, and tells of a fault of it. @returns whether there was none */
export function tellFaults(problems: ProblemList, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (fault) {
    if (!(fault instanceof CodeFault)) throw fault;
    problems.error({ ...fault.at, width: 1 }, [], SAY.codeFault(fault.what));
    return false;
  }
}

async function readModule(
  item: Written,
  path: Path,
  files: ScenarioFiles,
  isAllowed: boolean,
  problems: ProblemList,
): Promise<PlugInSource | undefined> {
  const isText = item.kind === 'scalar' && typeof item.value === 'string';
  const file = isText ? pathInFolder(item.at.file, String(item.value)) : undefined;
  if (file === undefined) problems.error(item.at, path, SAY.notAPath(item));
  else if (!/\.m?js$/.test(file)) problems.error(item.at, path, SAY.noModule(file));
  else if (!isAllowed) problems.error(item.at, path, SAY.codeNotAllowed(file));
  if (file === undefined || !isAllowed || problems.hasErrors) return undefined;
  const source = await readText(file, files, LIMITS.plugInCharacters, problems, { at: item.at, path });
  return source === undefined ? undefined : { file, sha256: sha256Of(source), source };
}

/** Words that all of a kind share. */
const SHARED = { strategies: ['kind'], rules: SHARED_BY_RULES };

/** Loads one module, and looks whether its names are free and its words are others than those that all share. */
async function tryOut(plugIn: PlugInSource, all: readonly PlugInSource[], problems: ProblemList): Promise<void> {
  let fault: unknown;
  await loadPlugIns({ plugIns: [plugIn] }).catch((thrown: unknown) => {
    fault = thrown;
  });
  const isSound = tellFaults(problems, () => {
    if (fault !== undefined) throw fault;
  });
  if (!isSound) return;
  const start = { file: plugIn.file, line: 1, column: 1, width: 1 };
  const own = definitionsOf({ plugIns: [plugIn] });
  for (const kind of ['strategies', 'rules'] as const) {
    const added = Object.entries(own[kind]).filter(([name, definition]) => OURS[kind][name] !== definition);
    for (const [name, definition] of added) {
      const others = all.slice(0, all.indexOf(plugIn));
      const other = others.find((each) => definitionsOf({ plugIns: [each] })[kind][name] !== OURS[kind][name]);
      if (name in OURS[kind]) problems.error(start, [], SAY.nameTaken(name, 'one of the program'));
      else if (other !== undefined) problems.error(start, [], SAY.nameTaken(name, `one of ${other.file}`));
      for (const word of Object.keys(definition.words.shape).filter((word) => SHARED[kind].includes(word))) {
        problems.error(start, [], SAY.wordShared(name, word));
      }
    }
  }
}
