import { GrowingFutures } from '../forecast/growing-futures.ts';
import type { Runner } from '../forecast/runner.ts';
import type { Plan } from '../plan/plan.ts';
import { type Baseline, hashOfFutures } from './baseline.ts';
import type { Checkable } from './checkable.ts';
import { type Futures, futuresOf } from './outputs.ts';

/** The scenario as it was when its baseline was accepted, simulated by the program as it is now. */
export interface Past {
  readonly plan: Plan;
  /** Its first futures, as many as the baseline has. */
  readonly again: Futures;
  /** Whether these are the baseline's own: then only the input has changed, and more of them can be made. */
  readonly isFaithful: boolean;
  /** So many of its futures, and not fewer than at the call before. */
  futuresAt(many: number): Promise<Futures>;
}

/**
 * Simulates the scenario of a baseline again, under its own seed.
 *
 * @returns undefined where its words make no plan any more
 */
export async function pastOf(
  { planOf }: Pick<Checkable, 'planOf'>,
  { words, seed, replications, futuresHash }: Baseline,
  runner: Runner,
): Promise<Past | undefined> {
  const plan = planOf(words, seed);
  if (plan === undefined) return undefined;
  const grown = new GrowingFutures(plan, runner);
  const futuresAt = async (many: number): Promise<Futures> => {
    await grown.growTo(many);
    return futuresOf(plan, grown.tally);
  };
  const again = await futuresAt(replications);
  return { plan, again, isFaithful: hashOfFutures(again) === futuresHash, futuresAt };
}
