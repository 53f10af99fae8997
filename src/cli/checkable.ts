import { type Checkable, readCheckable } from '../regression/checkable.ts';
import type { CompileOptions } from '../scenario/parts/plan.ts';
import type { Problem } from '../scenario/problem.ts';
import { readBeside } from './read-beside.ts';

/**
 * Reads a scenario from a disk as a check needs it.
 *
 * @param build what the program is built of  @param options with the replications that its plan asks for
 * @returns or the problems, whose files are named by paths that can be opened from where the command was typed
 * @throws Failure where the scenario itself cannot be read
 */
export async function readCheckableFrom(
  path: string,
  build: string,
  options: CompileOptions,
): Promise<Checkable | { readonly problems: readonly Problem[] }> {
  const { found, placed } = await readBeside(path, (file, files) => readCheckable(file, files, build, options));
  return 'plan' in found ? found : { problems: found.problems.map(placed) };
}
