import type { Plan } from '../plan/plan.ts';
import type { Checkable } from '../regression/check.ts';
import { compileWritten, readWhole } from '../scenario/compile.ts';
import { type Problem, ProblemList } from '../scenario/problem.ts';
import { plainOf, type WrittenMap, writtenOf } from '../scenario/written.ts';
import { readBeside } from './read-beside.ts';

/**
 * Reads a scenario from a disk as a check needs it: its plan, its words, and how to make plans of other words.
 *
 * @param replications that its plan asks for
 * @returns or the problems, whose files are named by paths that can be opened from where the command was typed
 * @throws Failure where the scenario itself cannot be read
 */
export async function readCheckable(
  path: string,
  build: string,
  options: { readonly replications: number; readonly seed?: string },
): Promise<Checkable | { readonly problems: readonly Problem[] }> {
  const problems = new ProblemList();
  const { found: written, placed } = await readBeside(path, (file, files) => readWhole(file, files, problems));
  const compile = (whole: WrittenMap, into: ProblemList): Plan | undefined => {
    const compiled = compileWritten(whole, into, options);
    return 'plan' in compiled ? compiled.plan : undefined;
  };
  const plan = written === undefined ? undefined : compile(written, problems);
  if (written === undefined || plan === undefined) return { problems: problems.list().map(placed) };
  return {
    plan,
    written,
    // As JSON has them: what a baseline keeps is compared with what it reads.
    words: JSON.parse(JSON.stringify(plainOf(written))),
    build,
    planOf: (words) => compile(writtenOf(words, written.at) as WrittenMap, new ProblemList()),
  };
}
