import { sumsAt, type Tally } from '../../forecast/tally.ts';
import type { Plan } from '../../plan/plan.ts';
import { TOTAL } from '../../simulation/run.ts';
import { harmEffect } from '../effects.ts';
import { holm } from '../holm.ts';
import { chanceOf, pairedMean } from '../paired.ts';
import { COMPOUND } from './catalogue.ts';
import type { Standing } from './contender.ts';
import { clearanceDays } from './score.ts';
import type { PairTold } from './stress-report.ts';
import type { Staged } from './stress-test.ts';
import { together, verdictsOf } from './verdict.ts';

/** Chance of even one pair that is told to be more than its parts though none is. */
const LEVEL = 0.05;

/** A test that was played by itself on a strategy. */
export interface Played {
  readonly id: string;
  readonly staged: Staged;
  readonly size: number;
  readonly tally: Tally;
}

/**
 * Plays every two tests together: what one does may hide what another does, or make it worse. A test that is itself made of
 * others has no part in it.
 *
 * @param played by itself on the strategy of `standing`, in the same futures
 * @param run simulates these futures of another plan
 */
export async function pairsOf(
  played: readonly Played[],
  { contender, clean, criteria }: Standing,
  run: (variant: Plan) => Promise<Tally>,
): Promise<readonly PairTold[]> {
  const single = played.filter(({ id }) => id !== COMPOUND);
  const pairs: Omit<PairTold, 'isSeen'>[] = [];
  for (const [place, one] of single.entries()) {
    for (const other of single.slice(place + 1)) {
      const variant = other.staged.apply(one.staged.apply(contender.plan, one.size), other.size);
      const both = await run(variant);
      const verdicts = verdictsOf(variant, both, criteria);
      // With neither and with both, against each by itself: the difference of the sums is what they do beyond theirs.
      const beyond = (figure: (tally: Tally) => Float64Array) =>
        pairedMean(sum(figure(both), figure(clean)), sum(figure(one.tally), figure(other.tally)));
      pairs.push({
        tests: [one.id, other.id],
        clearanceDays: harmEffect(clearanceDays(both), clearanceDays(clean)),
        beyond: {
          days: beyond(clearanceDays),
          interruptions: beyond((tally) => sumsAt(tally, TOTAL.interruptions)),
        },
        verdict: together(verdicts),
        broken: criteria.flatMap(({ text }, at) => (verdicts[at] === 'fails' ? [text] : [])),
      });
    }
  }
  const futures = clean.replications.length;
  const seen = holm(
    pairs.map(({ beyond }) => chanceOf(beyond.days, futures)),
    LEVEL,
  );
  return pairs.map((pair, place) => ({ ...pair, isSeen: seen[place] }));
}

function sum(ones: Float64Array, others: Float64Array): Float64Array {
  return ones.map((figure, future) => figure + others[future]);
}
