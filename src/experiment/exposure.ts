import type { Probability } from '../forecast/figures.ts';
import { probabilityOf } from '../forecast/probability.ts';
import { intervalOfQuantile, placeOfQuantile } from '../forecast/quantile.ts';

const LEVEL = 0.95;

/** Attempts of a defect's scope that were started from its onset until the rule first spoke there. */
export interface Exposure {
  /** Futures in which something of the scope was started after the onset. */
  readonly futures: number;
  readonly p50: ExposureQuantile;
  readonly p90: ExposureQuantile;
  /** Of these futures, those in which the rule did not speak until the horizon. */
  readonly notSeen: Probability;
  /** Of those in which it did, those in which it would have spoken at that moment without the defect too: it found nothing. */
  readonly anyway: Probability | null;
}

/** Null stands for more than can be told: the rule had not spoken at the horizon, or the futures are too few for an end. */
export interface ExposureQuantile {
  readonly attempts: number | null;
  /** Its 95% interval, from order statistics. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Quantiles of exposure. A future in which the rule never spoke is censored at the horizon, and ranks last.
 *
 * @param attempts of each future; infinite where it never spoke
 * @param spokeAnyway futures in which it spoke, and would have without the defect
 * @returns null where there is no future
 */
export function exposureOf(attempts: readonly number[], spokeAnyway: number): Exposure | null {
  if (attempts.length === 0) return null;
  const sorted = Float64Array.from(attempts).sort();
  const unseen = attempts.filter((each) => each === Number.POSITIVE_INFINITY).length;
  return {
    futures: sorted.length,
    p50: quantileOf(sorted, 0.5),
    p90: quantileOf(sorted, 0.9),
    notSeen: probabilityOf(unseen, sorted.length),
    anyway: unseen === sorted.length ? null : probabilityOf(spokeAnyway, sorted.length - unseen),
  };
}

function quantileOf(sorted: Float64Array, share: number): ExposureQuantile {
  const { low, high } = intervalOfQuantile(share, sorted.length, LEVEL);
  return {
    attempts: told(sorted[placeOfQuantile(share, sorted.length) - 1]),
    low: low === 0 ? null : told(sorted[low - 1]),
    high: high > sorted.length ? null : told(sorted[high - 1]),
  };
}

function told(attempts: number): number | null {
  return Number.isFinite(attempts) ? attempts : null;
}
