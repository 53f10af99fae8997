import { assert } from '../kernel/assert.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { checkPlan } from '../plan/check-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { type AmountSource, amountSources } from './amount-sources.ts';
import { Amounts } from './amounts.ts';
import { CHECKS } from './checks/index.ts';
import { type Code, includeCode, tellFaults } from './code.ts';
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
import { withSettings } from './settings.ts';
import type { WrittenMap } from './written.ts';

/** A plan, with the warnings that did not stop it, and where its amounts are stated; or no plan, and every problem that was found. */
export type Compiled =
  | {
      readonly plan: Plan;
      readonly warnings: readonly Problem[];
      /** By the ids of quantities; those that are the language's own defaults are not there. */
      readonly sources: ReadonlyMap<string, AmountSource>;
    }
  | { readonly problems: readonly Problem[] };

/**
 * Compiles a scenario into a plan: words into numbers.
 *
 *     read ─▶ inherit ─▶ include ─▶ code ─▶ schema ─▶ resolve ─▶ check ─▶ normalise ─▶ quantify ─▶ plan
 *     YAML    from:      CSV rows   modules  zod       names      facts    full form    tables
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
  const whole = await readWhole(path, files, problems, options);
  return whole === undefined ? { problems: problems.list() } : compileWhole(whole, problems, options);
}

/** A scenario with all that it is made of, before anybody asks what its words mean. */
export interface Whole {
  /** With what it inherits, but the names of files in the place of their rows. */
  readonly inherited: WrittenMap;
  readonly written: WrittenMap;
  readonly code: Code;
}

/**
 * Reads a scenario with all that it is made of.
 *
 * @returns undefined where it cannot be read, or code of its author's is refused, which `problems` tells
 */
export async function readWhole(
  path: string,
  files: ScenarioFiles,
  problems: ProblemList,
  { set = [], allowCode }: Pick<CompileOptions, 'set' | 'allowCode'>,
): Promise<Whole | undefined> {
  // 1  Read the scenario and what it inherits from; every value keeps its place, and settings have their own.
  const inherited = await readWithParents(path, files, problems);
  if (inherited === undefined) return undefined;
  const settled = withSettings(inherited, set, problems);
  // 2  Write in the place of a file's name what the file says.
  const withValues = await includeEmpiricalFiles(settled, files, problems);
  const withEntries = await includeEntriesFile(withValues, files, problems);
  const written = await includeFleetFile(withEntries, files, problems);
  // 3  Load modules of the author's own; without them nobody can tell what their words mean.
  const code = await includeCode(written, files, allowCode === true, problems);
  return code === undefined ? undefined : { inherited, written, code };
}

/** Compiles what was read. @param problems that were found so far */
export function compileWhole(
  { inherited, written, code }: Whole,
  problems: ProblemList,
  options: CompileOptions,
): Compiled {
  //    Then read words as amounts, with the defaults filled in.
  const { definitions } = code;
  const words = parseWords(written, problems, definitions);
  // 4  Hold names against what is declared, and
  resolveNames(written, problems);
  // 5  facts against each other.
  for (const check of CHECKS) check({ inherited, written, words, problems, definitions });
  if (problems.hasErrors) return { problems: problems.list() };
  // 6  Understand short forms; put everything into the order of its id.
  const scenario = normalise(words as ScenarioWords);
  // 7  Gather the uncertain amounts, turn them into quantities, and
  const amounts = new Amounts();
  const workshop = openWorkshop(scenario, amounts, code);
  if (!tellFaults(problems, () => planOf(workshop, [], options))) return { problems: problems.list() };
  const quantities = amounts.settle();
  refuseSameHashes(quantities, written, problems);
  if (problems.hasErrors) return { problems: problems.list() };
  // 8  put the plan together.
  const plan = planOf(workshop, quantities, options);
  // 9  A plan that contradicts itself would be our own fault.
  const faults = checkPlan(plan);
  assert(faults.length === 0, `the compiled plan contradicts itself: ${faults.slice(0, 5).join('; ')}`);
  const ids = quantities.map(({ id }) => id);
  return { plan, warnings: problems.list(), sources: amountSources(written, ids) };
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
