import type { Plan } from '../plan/plan.ts';
import { compareFutures } from './comparison.ts';
import type { Futures } from './outputs.ts';
import { type Judged, judge, verdictOf } from './verdict.ts';

/** What looks found: the verdicts of the last one. */
export interface Looked {
  readonly outputs: readonly Judged[];
  readonly replications: number;
  /** How often the check may have looked, and did: each look takes its part of the error. */
  readonly looks: number;
  readonly looked: number;
}

/** Numbers of futures at which a check may look: those of the baseline, and twice as many again and again. */
export function looksFrom(replications: number, most: number): number[] {
  const looks = [replications];
  while (looks[looks.length - 1] * 2 <= most) looks.push(looks[looks.length - 1] * 2);
  return looks;
}

/**
 * Judges futures against others, with more and more of both until every output has its verdict.
 *
 * @param looks numbers of futures, rising  @param futuresAt new and old ones, so many of each
 */
export async function judgeByLooks(
  plan: Plan,
  looks: readonly number[],
  futuresAt: (replications: number) => Promise<readonly [news: Futures, olds: Futures]>,
): Promise<Looked> {
  let looked = 0;
  for (const replications of looks) {
    const outputs = judge(compareFutures(plan, ...(await futuresAt(replications)), looks.length), looks.length);
    looked++;
    if (verdictOf(outputs) !== 'INCONCLUSIVE' || looked === looks.length) {
      return { outputs, replications, looks: looks.length, looked };
    }
  }
  throw new RangeError('a check takes at least one look');
}
