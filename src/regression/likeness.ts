import { GrowingFutures } from '../forecast/growing-futures.ts';
import type { Runner } from '../forecast/runner.ts';
import type { Plan } from '../plan/plan.ts';
import { judgeByLooks, type Looked, looksFrom } from './looks.ts';
import { type Futures, futuresOf } from './outputs.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Whether two plans forecast the same, and what that rests on. */
export interface Likeness extends Looked {
  readonly verdict: Verdict;
}

/**
 * Whether a plan forecasts what another does: the statistics of a check, future by future, with more of both where these are too few.
 *
 * @param replications futures of each at first, two at least  @param most at most
 */
export async function likenessOf(
  plan: Plan,
  other: Plan,
  runner: Runner,
  replications: number,
  most: number,
): Promise<Likeness> {
  const sides = [plan, other].map((one) => new GrowingFutures(one, runner));
  const futuresAt = async (many: number): Promise<readonly [Futures, Futures]> => {
    for (const side of sides) await side.growTo(many);
    const [news, olds] = sides.map((side) => futuresOf(side.plan, side.tally));
    return [news, olds];
  };
  const looked = await judgeByLooks(plan, looksFrom(replications, most), futuresAt);
  return { ...looked, verdict: verdictOf(looked.outputs) };
}
