import type { Runner } from '../forecast/runner.ts';
import { addTally, inOrder, newTally } from '../forecast/tally.ts';
import type { Plan } from '../plan/plan.ts';
import type { Swap } from './attribute.ts';
import { type Baseline, hashOfFutures } from './baseline.ts';
import { type Futures, futuresOf } from './outputs.ts';

/** The scenario as it was when its baseline was accepted, simulated by the program as it is now. */
export interface Past {
  /** Whether that gives the baseline's own futures: then only the input has changed, and more of them can be made. */
  readonly isFaithful: boolean;
  /** The futures of the first so many replications; more at each call. */
  futuresAt(many: number): Promise<Futures>;
  /** How to get from then to now, change by change. */
  swapTo(now: Pick<Swap, 'written' | 'planOf'> & { readonly words: Swap['newWords'] }): Swap;
}

/**
 * Simulates the scenario of a baseline again.
 *
 * @returns undefined where its words make no plan any more
 */
export async function pastOf(
  { planOf }: { planOf(words: Baseline['words']): Plan | undefined },
  { words, replications, futuresHash }: Baseline,
  runner: Runner,
): Promise<Past | undefined> {
  const plan = planOf(words);
  if (plan === undefined) return undefined;
  const tally = newTally(plan);
  const futuresAt = async (many: number): Promise<Futures> => {
    addTally(tally, await runner.run(plan, tally.replications.length, many));
    return futuresOf(inOrder(tally));
  };
  const again = await futuresAt(replications);
  return {
    isFaithful: hashOfFutures(again) === futuresHash,
    futuresAt,
    swapTo: (now) => ({ ...now, oldWords: words, newWords: now.words, oldPlan: plan, again, replications, runner }),
  };
}
