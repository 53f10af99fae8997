import { type Compiled, compileScenario } from '../scenario/compile.ts';
import type { CompileOptions } from '../scenario/parts/plan.ts';
import { readBeside } from './read-beside.ts';

/**
 * Reads a scenario from a disk and compiles it. Where the path is a link, the scenario's folder is the one that the link
 * leads to: the fleet lies beside the scenario itself.
 *
 * @returns the plan or the problems; files are named by paths that can be opened from where the command was typed
 * @throws Failure where the scenario itself cannot be read
 */
export async function readScenario(path: string, options: CompileOptions): Promise<Compiled> {
  const { found, placed } = await readBeside(path, (file, files) => compileScenario(file, files, options));
  return 'plan' in found
    ? {
        ...found,
        warnings: found.warnings.map(placed),
        sources: new Map([...found.sources].map(([id, source]) => [id, placed(source)])),
      }
    : { problems: found.problems.map(placed) };
}
