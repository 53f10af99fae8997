import { type DoneDays, dateOrAfter, dayAt } from '../forecast/date-quantiles.ts';
import type { DateOrAfter } from '../forecast/figures.ts';
import { doneDays, type Tally, WHOLE } from '../forecast/tally.ts';
import type { Plan } from '../plan/plan.ts';
import { type Difference, pairedMean } from './paired.ts';
import { type DateDifference, dateDifference } from './paired-dates.ts';

const QUANTILES = [
  ['p50', 0.5],
  ['p80', 0.8],
  ['p90', 0.9],
] as const;

/** A quantile of clearance, with and without; the difference in working days. */
export interface DateEffect {
  readonly with: DateOrAfter;
  readonly without: DateOrAfter;
  readonly workingDays: DateDifference | null;
}

/** The quantiles of clearance that a committee asks for. */
export type DateEffects = Readonly<Record<(typeof QUANTILES)[number][0], DateEffect>>;

/** A mean over futures, with and without, and the difference pair by pair with its 95% interval. */
export interface HarmEffect extends Difference {
  readonly with: number;
  readonly without: number;
}

/** The means of a figure of the same futures, with something and without, and their paired difference. */
export function harmEffect(withIt: Float64Array, without: Float64Array): HarmEffect {
  const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { with: meanOf(withIt), without: meanOf(without), ...pairedMean(withIt, without) };
}

/**
 * What something does to the quantiles of clearance, over the same futures.
 *
 * @param hash of what is measured: under it the bootstrap draws its futures
 * @param withIt and `without`: tallies of the same replications, in order
 */
export function dateEffects(plan: Plan, hash: number, withIt: Tally, without: Tally): DateEffects {
  const effects = QUANTILES.map(([name, share]) => [name, dateEffect(plan, hash, share, withIt, without)]);
  return Object.fromEntries(effects);
}

function dateEffect(plan: Plan, hash: number, share: number, withIt: Tally, without: Tally): DateEffect {
  const [ones, others] = [withIt, without].map((tally) => doneDays(tally, WHOLE, 'clearance'));
  const at = (done: DoneDays): DateOrAfter => dateOrAfter(plan, dayAt(done.slice().sort(), share));
  return { with: at(ones), without: at(others), workingDays: dateDifference(plan, ones, others, share, hash) };
}
