import type { Plan } from '../plan/plan.ts';
import { compileWhole, readWhole } from '../scenario/compile.ts';
import type { CompileOptions } from '../scenario/parts/plan.ts';
import { type Problem, ProblemList } from '../scenario/problem.ts';
import type { ScenarioFiles } from '../scenario/scenario-files.ts';
import { plainOf, type WrittenMap, writtenOf } from '../scenario/written.ts';
import type { Baseline } from './baseline.ts';

/** A scenario as it is now, with what a check needs of it. */
export interface Checkable {
  readonly plan: Plan;
  /** Its words, with what it inherits and the rows of its files: with their places, and as plain values. */
  readonly written: WrittenMap;
  readonly words: Baseline['words'];
  /** What the program is built of. */
  readonly build: string;
  /** The plan of other words of the same scenario under a seed; undefined where they make none. */
  planOf(words: Baseline['words'], seed: string): Plan | undefined;
}

/**
 * Reads a scenario as a check needs it: its plan, its words, and how to make plans of other words.
 *
 * @param path of the scenario, relative to the folder that `files` serves
 * @param build what the program is built of
 * @param options with the replications that its plan asks for
 * @returns or the problems; rejects only when the port cannot read the scenario itself
 */
export async function readCheckable(
  path: string,
  files: ScenarioFiles,
  build: string,
  options: CompileOptions,
): Promise<Checkable | { readonly problems: readonly Problem[] }> {
  const problems = new ProblemList();
  const whole = await readWhole(path, files, problems, options);
  const compiled = whole === undefined ? undefined : compileWhole(whole, problems, options);
  if (whole === undefined || compiled === undefined || 'problems' in compiled) return { problems: problems.list() };
  const { written } = whole;
  return {
    plan: compiled.plan,
    written,
    // As JSON has them: what a baseline keeps is compared with what it reads.
    words: JSON.parse(JSON.stringify(plainOf(written))),
    build,
    planOf: (words, seed) => {
      // What a scenario inherited stands in these words.
      const others = writtenOf(words, written.at) as WrittenMap;
      const made = compileWhole({ ...whole, inherited: others, written: others }, new ProblemList(), {
        ...options,
        seed,
      });
      return 'plan' in made ? made.plan : undefined;
    },
  };
}
