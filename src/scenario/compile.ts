import { assert } from '../kernel/assert.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { checkPlan } from '../plan/check-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { Amounts } from './amounts.ts';
import { CHECKS } from './checks/index.ts';
import { includeEmpiricalFiles } from './empirical-csv.ts';
import { includeEntriesFile } from './entries-csv.ts';
import { includeFleetFile } from './fleet-csv.ts';
import { readWithParents } from './inherit.ts';
import { normalise } from './normalise.ts';
import { parseWords } from './parse-words.ts';
import { openWorkshop } from './parts/places.ts';
import { type CompileOptions, planOf } from './parts/plan.ts';
import { type Problem, ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { resolveNames } from './resolve.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import type { ScenarioWords } from './schema/scenario.ts';
import type { WrittenMap } from './written.ts';

/** A plan, with the warnings that did not stop it; or no plan, and every problem that was found. */
export type Compiled =
  | { readonly plan: Plan; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/**
 * Compiles a scenario into a plan: words into numbers.
 *
 *     read ─▶ inherit ─▶ include ─▶ schema ─▶ resolve ─▶ check ─▶ normalise ─▶ quantify ─▶ plan
 *     YAML    from:      CSV rows   zod       names      facts    full form    tables
 *
 * Up to `check` everything is looked at whatever was found before, so that an author learns all problems at once.
 *
 * @param path of the scenario, relative to the folder that `files` serves
 * @param files where the scenario's files come from; it is asked for nothing outside its folder
 * @returns the plan, or the problems; rejects only when the port cannot read the scenario itself
 */
export async function compileScenario(
  path: string,
  files: ScenarioFiles,
  options: CompileOptions = {},
): Promise<Compiled> {
  const problems = new ProblemList();
  const written = await readWhole(path, files, problems);
  return written === undefined ? { problems: problems.list() } : compileWritten(written, problems, options);
}

/**
 * Reads a scenario with all that it is made of: what it inherits, and the rows of its files in the place of their names.
 *
 * @returns what stands for itself; undefined where it cannot be read, which `problems` tells
 */
export async function readWhole(
  path: string,
  files: ScenarioFiles,
  problems: ProblemList,
): Promise<WrittenMap | undefined> {
  // 1  Read the scenario and what it inherits from; every value keeps its place.
  const inherited = await readWithParents(path, files, problems);
  if (inherited === undefined) return undefined;
  // 2  Write in the place of a file's name what the file says.
  const withValues = await includeEmpiricalFiles(inherited, files, problems);
  const withEntries = await includeEntriesFile(withValues, files, problems);
  return includeFleetFile(withEntries, files, problems);
}

/** Compiles what was read. @param problems that were found so far */
export function compileWritten(written: WrittenMap, problems: ProblemList, options: CompileOptions = {}): Compiled {
  // 3  Read words as amounts, with the defaults filled in.
  const words = parseWords(written, problems);
  // 4  Hold names against what is declared, and
  resolveNames(written, problems);
  // 5  facts against each other.
  for (const check of CHECKS) check({ written, words, problems });
  if (problems.hasErrors) return { problems: problems.list() };
  // 6  Understand short forms; put everything into the order of its id.
  const scenario = normalise(words as ScenarioWords);
  // 7  Gather the uncertain amounts, turn them into quantities, and
  const amounts = new Amounts();
  const workshop = openWorkshop(scenario, amounts);
  planOf(workshop, [], options);
  const quantities = amounts.settle();
  refuseSameHashes(quantities, written, problems);
  if (problems.hasErrors) return { problems: problems.list() };
  // 8  put the plan together.
  const plan = planOf(workshop, quantities, options);
  // 9  A plan that contradicts itself would be our own fault.
  const faults = checkPlan(plan);
  assert(faults.length === 0, `the compiled plan contradicts itself: ${faults.slice(0, 5).join('; ')}`);
  return { plan, warnings: problems.list() };
}

/** Amounts whose ids have the same hash would share their luck. It takes thousands of amounts to meet two. */
function refuseSameHashes(quantities: readonly Quantity[], written: WrittenMap, problems: ProblemList): void {
  const idOf = new Map<number, string>();
  for (const { id, hash } of quantities) {
    const other = idOf.get(hash);
    if (other === undefined) idOf.set(hash, id);
    else problems.error(written.at, [], SAY.sameHash('amounts', id, other));
  }
}
