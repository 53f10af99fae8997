import { checkAll, readToCheck } from '../cli/check-scenarios.ts';
import { onThreads } from '../cli/on-threads.ts';
import { readScenario } from '../cli/read-scenario.ts';
import { dateFromToday } from '../cli/today.ts';
import type { Runner, Watcher } from '../forecast/runner.ts';
import type { Plan } from '../plan/plan.ts';
import { likenessOf } from '../regression/likeness.ts';
import { checkLines } from '../report/check/check-lines.ts';
import { checkTable } from '../report/check/check-table.ts';
import { hasNoticed, isSound } from '../report/check/words.ts';
import { tableLines } from '../report/table-lines.ts';
import { here } from '../runners/here.ts';
import type { CompileOptions } from '../scenario/parts/plan.ts';
import { describeProblem, type Problem } from '../scenario/problem.ts';

/** How a forecast is held against its baseline. */
export interface CheckMatcherOptions {
  /** Futures of each side at most, where those of the baseline are too few to tell; 4,000 where not stated. */
  readonly mostReplications?: number;
  /** Threads in which replications run; the suite's own worker where not stated. */
  readonly threads?: number;
}

/** How two forecasts are held against one another. */
export interface LikeMatcherOptions extends CheckMatcherOptions {
  /** Futures of each at first; 200 where not stated. */
  readonly replications?: number;
}

/** What Vitest wants to know. */
export interface Matched {
  readonly pass: boolean;
  message(): string;
}

const USUAL_REPLICATIONS = 200;
const USUAL_MOST = 4000;

/** @throws Error where a scenario has problems or no baseline: that is neither a pass nor a failure of what is expected */
export async function matchAccepted(
  isNot: boolean,
  scenario: unknown,
  { mostReplications, threads = 1 }: CheckMatcherOptions = {},
): Promise<Matched> {
  const read = await readToCheck([pathIn(scenario)], {});
  if ('problems' in read) throw problemsError(read.problems);
  const [checked] = await quietly(threads, (runner) => checkAll(read, runner, mostReplications));
  const isOld = checked.sunset <= dateFromToday(0);
  const isOpen = isOld || checked.verdict === 'INCONCLUSIVE' || !hasNoticed(checked);
  const lines = [...checkLines(checked), ...(isOld ? [`  the baseline was good until ${checked.sunset}`] : [])];
  return matched(isNot, isOpen, isSound(checked), lines);
}

/** @throws Error where a scenario has problems */
export async function matchLike(
  isNot: boolean,
  scenario: unknown,
  other: string,
  options: LikeMatcherOptions = {},
): Promise<Matched> {
  const { replications = USUAL_REPLICATIONS, mostReplications = USUAL_MOST, threads = 1 } = options;
  const plan = await planAt(pathIn(scenario), { replications });
  const another = await planAt(other, { replications, seed: plan.seed.words });
  const likeness = await quietly(threads, (runner) =>
    likenessOf(plan, another, runner, replications, mostReplications),
  );
  const { verdict } = likeness;
  const head = `${plan.name} against ${another.name}: ${verdict}, from ${likeness.replications} futures of each`;
  return matched(isNot, verdict === 'INCONCLUSIVE', verdict === 'EQUIVALENT', [
    head,
    ...tableLines(checkTable(likeness)),
  ]);
}

/** What cannot be told fails, whichever way it is asked. */
function matched(isNot: boolean, isOpen: boolean, holds: boolean, lines: readonly string[]): Matched {
  return { pass: isOpen ? isNot : holds, message: () => lines.join('\n') };
}

/** Does work without telling how far it is; a single thread is the suite's own worker. */
function quietly<Result>(threads: number, work: (runner: Runner & Watcher) => Promise<Result>): Promise<Result> {
  return threads === 1 ? work(here) : onThreads(threads, () => {}, work);
}

async function planAt(path: string, options: CompileOptions): Promise<Plan> {
  const compiled = await readScenario(path, options);
  if ('plan' in compiled) return compiled.plan;
  throw problemsError(compiled.problems);
}

function pathIn(scenario: unknown): string {
  if (typeof scenario === 'string') return scenario;
  throw new TypeError(`expected the path of a scenario, received ${typeof scenario}`);
}

function problemsError(problems: readonly Problem[]): Error {
  return new Error(problems.map(describeProblem).join('\n'));
}
