import type { DateQuantiles, Forecast } from '../forecast/forecast.ts';
import { forecast } from '../forecast/make-forecast.ts';
import { placeOfQuantile } from '../forecast/quantile.ts';
import type { Runner } from '../forecast/runner.ts';
import { doneDays, inOrder, newTally, sumsAt, type Tally, WHOLE } from '../forecast/tally.ts';
import { PURPOSE, purposeKey, replicationKey } from '../kernel/chance.ts';
import { hashOfId } from '../kernel/identity.ts';
import { type Origin, originOf } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import { TOTAL } from '../simulation/run.ts';
import { type Difference, intervalOfQuantileDifference, pairedMean } from './paired.ts';
import { savingOfPairs } from './saving.ts';

/** Version of the contract below: what `pacing compare --json` prints. */
export const COMPARISON_SCHEMA_VERSION = 1;

/** Pairs of futures where nobody states a number. */
export const USUAL_PAIRS = 400;

/** What is compared besides the date: sums and peaks of a future. */
export const COMPARED = [
  'attempts',
  'failed',
  'interruptions',
  'unrecoverable',
  'exposure',
  'halts',
  'peakAlerts',
  'daysAtOrAboveLimit',
] as const;

export const COMPARED_QUANTILES = [
  ['p10', 0.1],
  ['p50', 0.5],
  ['p80', 0.8],
  ['p90', 0.9],
] as const;

/** A plan and what it is called beside the others. */
export interface Variant {
  readonly label: string;
  readonly plan: Plan;
}

/** How plans differ, future by future: plain JSON. Its origin is the first plan, with which the others are compared. */
export interface Comparison extends Origin {
  readonly schemaVersion: typeof COMPARISON_SCHEMA_VERSION;
  /** Futures of each plan. */
  readonly replications: number;
  readonly variants: readonly VariantTold[];
  /** Of each variant but the first. */
  readonly differences: readonly VariantDifference[];
}

export interface VariantTold {
  readonly label: string;
  readonly scenario: string;
  readonly planHash: string;
  /** Null where nothing can be forecast; then `cannotForecast` says why. */
  readonly clearance: DateQuantiles | null;
  readonly cannotForecast: string | null;
  /** Futures that do not clear within the horizon. */
  readonly beyondHorizon: number;
}

/** A variant less the first one. Null figures: one of the two cannot be forecast. */
export interface VariantDifference {
  readonly label: string;
  /** Both are the same plan: there is exactly no difference, in any future. */
  readonly isSamePlan: boolean;
  /** Futures in which it clears on an earlier day, on the same, and on a later one. */
  readonly futures: { readonly earlier: number; readonly same: number; readonly later: number } | null;
  /**
   * Calendar days by which it clears later. A future that does not clear within the horizon of both counts as clearing on the day
   * after it.
   */
  readonly clearance: PairedFigure | null;
  /** The same of the day from which at most 5% are open. */
  readonly share95: PairedFigure | null;
  /** The same of a quantile over futures; null where either lies beyond the horizon, or an end of the interval rests on such a day. */
  readonly quantiles: Readonly<Record<(typeof COMPARED_QUANTILES)[number][0], QuantileDifference | null>> | null;
  readonly figures: Readonly<Record<(typeof COMPARED)[number], PairedFigure>> | null;
}

/** A difference of means with its 95% interval, and what the pairing did for it. */
export interface PairedFigure extends Difference {
  readonly first: number;
  readonly other: number;
  /** No difference larger than this can be seen, either way; null where one is seen; 0 where there is exactly none. */
  readonly unseen: number | null;
  /** So many times as many replications would independent runs need for the same half-width; null where all pairs differ alike. */
  readonly saving: number | null;
}

export interface QuantileDifference {
  readonly days: number;
  readonly low: number;
  readonly high: number;
}

/** What is known of one variant's futures. */
interface Known {
  readonly forecast: Forecast;
  /** Day on which each future clears, in days since 1970; infinite where it does not. */
  readonly clearedOn: readonly number[];
  readonly share95On: readonly number[];
  readonly figures: Readonly<Record<string, readonly number[]>>;
  /** The first day after the horizon. */
  readonly end: number;
}

/**
 * Compares plans under common luck: every replication meets the same world in all of them, so that what they have in common
 * drops out of the differences.
 *
 * @param variants two at least; all take the luck of the first
 * @param replications futures of each, two at least; by default the first plan's own number, or 400
 * @param onReplications told how many futures of how many are simulated
 * @returns the comparison, and the forecasts of the variants in their order
 */
export async function compare(
  variants: readonly Variant[],
  runner: Runner,
  replications: number = usualPairs(variants[0].plan),
  onReplications: (done: number, all: number) => void = () => {},
): Promise<{ readonly comparison: Comparison; readonly forecasts: readonly Forecast[] }> {
  const [{ plan: first }] = variants;
  const plans = variants.map(({ plan }) => ({
    ...plan,
    seed: first.seed,
    effort: { ...plan.effort, replications, precisionDays: 0 },
  }));
  const known: Known[] = [];
  for (const plan of plans) {
    onReplications(known.length * replications, plans.length * replications);
    known.push(await knownOf(plan, runner));
  }
  const told = variants.map(({ label }, place) => toldOf(label, known[place]));
  const comparison = {
    schemaVersion: COMPARISON_SCHEMA_VERSION,
    ...originOf(plans[0]),
    replications,
    variants: told,
    differences: told.slice(1).map((each, place): VariantDifference => {
      const isSamePlan = each.planHash === told[0].planHash;
      return { label: each.label, isSamePlan, ...differencesOf(plans[0], known[0], known[place + 1], each.label) };
    }),
  } as const;
  return { comparison, forecasts: known.map((each) => each.forecast) };
}

function usualPairs({ effort }: Plan): number {
  return effort.replications > 1 ? effort.replications : USUAL_PAIRS;
}

async function knownOf(plan: Plan, runner: Runner): Promise<Known> {
  let tally: Tally = newTally(plan);
  const keeping: Runner = {
    run: async (...asked) => {
      tally = await runner.run(...asked);
      return tally;
    },
  };
  const made = await forecast(plan, keeping);
  const { firstDayNumber, days } = plan.calendar;
  const inTurn = inOrder(tally);
  const daysOf = (measure: 'clearance' | 'share95'): number[] =>
    Array.from(doneDays(inTurn, WHOLE, measure), (day) =>
      day < days ? firstDayNumber + day : Number.POSITIVE_INFINITY,
    );
  return {
    forecast: made,
    clearedOn: daysOf('clearance'),
    share95On: daysOf('share95'),
    figures: Object.fromEntries(COMPARED.map((name) => [name, Array.from(sumsAt(inTurn, TOTAL[name]))])),
    end: firstDayNumber + days,
  };
}

function toldOf(label: string, { forecast: made, clearedOn }: Known): VariantTold {
  const { scenario, planHash } = made;
  const beyondHorizon = clearedOn.filter((day) => !Number.isFinite(day)).length;
  if ('cannotForecast' in made) {
    return { label, scenario, planHash, clearance: null, cannotForecast: made.cannotForecast.says, beyondHorizon };
  }
  const { p10, p25, p50, p80, p90, interval } = made.clearance;
  const clearance = { p10, p25, p50, p80, p90, interval };
  return { label, scenario, planHash, clearance, cannotForecast: null, beyondHorizon };
}

function differencesOf(plan: Plan, first: Known, other: Known, label: string) {
  if ('cannotForecast' in first.forecast || 'cannotForecast' in other.forecast) {
    return { futures: null, clearance: null, share95: null, quantiles: null, figures: null };
  }
  const end = Math.min(first.end, other.end);
  const within = (days: readonly number[]): number[] => days.map((day) => Math.min(day, end));
  const [ones, others] = [other, first].map(({ clearedOn }) => within(clearedOn));
  const later = ones.map((day, future) => day - others[future]);
  const figures = COMPARED.map((name) => [name, pairedFigure(other.figures[name], first.figures[name])]);
  return {
    futures: {
      earlier: later.filter((days) => days < 0).length,
      same: later.filter((days) => days === 0).length,
      later: later.filter((days) => days > 0).length,
    },
    clearance: pairedFigure(ones, others),
    share95: pairedFigure(within(other.share95On), within(first.share95On)),
    quantiles: quantilesOf(plan, first, other, label),
    figures: Object.fromEntries(figures),
  };
}

/** The figure of one plan less that of the other, future by future. */
function pairedFigure(ones: readonly number[], others: readonly number[]): PairedFigure {
  const difference = pairedMean(ones, others);
  const { low, high } = difference;
  const isSeen = low > 0 || high < 0;
  const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    first: meanOf(others),
    other: meanOf(ones),
    ...difference,
    unseen: isSeen ? null : Math.max(-low, high),
    saving: savingOfPairs(ones, others),
  };
}

function quantilesOf({ seed }: Plan, first: Known, other: Known, label: string) {
  const key = new Int32Array(2);
  replicationKey(seed.key, 0, key);
  purposeKey(key.slice(), hashOfId(label), PURPOSE.bootstrap, key, 0);
  const differences = COMPARED_QUANTILES.map(([name, share]): [string, QuantileDifference | null] => {
    const [day, dayOfFirst] = [other, first].map(({ clearedOn }) => {
      return clearedOn.toSorted((a, b) => a - b)[placeOfQuantile(share, clearedOn.length) - 1];
    });
    const days = day - dayOfFirst;
    const { low, high } = intervalOfQuantileDifference(other.clearedOn, first.clearedOn, share, key);
    return [name, [days, low, high].every(Number.isFinite) ? { days, low, high } : null];
  });
  return Object.fromEntries(differences) as NonNullable<VariantDifference['quantiles']>;
}
