import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Compiled, compileScenario } from '../scenario/compile.ts';
import type { CompileOptions } from '../scenario/parts/plan.ts';
import type { Problem } from '../scenario/problem.ts';
import { Failure } from './failure.ts';
import { scenarioFolder } from './scenario-folder.ts';

/**
 * Reads a scenario from a disk and compiles it. Where the path is a link, the scenario's folder is the one that the link
 * leads to: the fleet lies beside the scenario itself.
 *
 * @returns the plan or the problems, whose files are named by paths that can be opened from where the command was typed
 * @throws Failure where the scenario itself cannot be read
 */
export async function readScenario(path: string, options: CompileOptions): Promise<Compiled> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  // A link that leads nowhere is left as it is; reading it says so.
  const file = isLink ? await realpath(path).catch(() => path) : path;
  const folder = dirname(file);
  const compiled = await compileScenario(basename(file), scenarioFolder(folder), options).catch((cause: unknown) => {
    if (!(cause instanceof Failure)) throw cause;
    throw new Failure(`cannot read ${path}: ${cause.message}`, { cause });
  });
  const placed = (problem: Problem): Problem => ({ ...problem, file: join(folder, problem.file) });
  return 'plan' in compiled
    ? { ...compiled, warnings: compiled.warnings.map(placed) }
    : { problems: compiled.problems.map(placed) };
}
