import { dateOrAfter, dayAt } from '../forecast/date-quantiles.ts';
import type { DateOrAfter } from '../forecast/figures.ts';
import type { Runner } from '../forecast/runner.ts';
import { doneDays, inOrder, WHOLE } from '../forecast/tally.ts';
import { assert } from '../kernel/assert.ts';
import { hashOfId } from '../kernel/identity.ts';
import { heldAt } from '../kernel/quantity.ts';
import { type Origin, originOf } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import type { AmountSource } from '../scenario/amount-sources.ts';
import { isoDateOf } from '../units/date.ts';
import { drawnValues } from './drawn-values.ts';
import { type DateDifference, dateDifference } from './paired-dates.ts';
import { type RankCorrelation, rankCorrelation } from './rank-correlation.ts';
import { statedRanges } from './stated-ranges.ts';

/** Version of the contract below: what `pacing sensitivity --json` prints. */
export const SENSITIVITY_SCHEMA_VERSION = 1;

/** The date that assumptions are measured by. */
const SHARE = 0.8;

/** Futures at each end of a range where nothing else is asked, and how many times as many as they are. */
const USUAL_SENSITIVITY_REPLICATIONS = 100;
const TIMES_AS_STATED = 4;

/** Which assumption moves the date most: plain JSON. */
export interface Sensitivity extends Origin {
  readonly schemaVersion: typeof SENSITIVITY_SCHEMA_VERSION;
  /** With an assumption held at one end of its range. */
  readonly replications: number;
  /** As stated: for ranks, and for P80 itself. */
  readonly replicationsAsStated: number;
  /** From which the plan's days are counted. */
  readonly firstDay: string;
  readonly p80: DateOrAfter;
  /** The same in as many futures as there are at an end, with which those are compared. */
  readonly p80OfFirst: DateOrAfter;
  /** Of the ranks of the date, the part that the ranks of all assumptions explain, each by itself; from 0 to 1. */
  readonly explained: number;
  /** From the one that moves P80 most to the one that moves it least. */
  readonly assumptions: readonly AssumptionEffect[];
}

export interface AssumptionEffect {
  /** Its path in the scenario. */
  readonly id: string;
  /** Whose range it is: the one that the scenario states, or one that was given beside it. */
  readonly from: 'scenario' | 'option';
  /** Where the scenario states it, and in which words; null where nobody told. */
  readonly at: AmountSource | null;
  /** Held at the P10 of its range, and at the P90; of a range that was given, at its two ends. */
  readonly low: EffectAtEnd;
  readonly high: EffectAtEnd;
  /** Working days by which P80 comes later at the high end than at the low one. */
  readonly swing: DateDifference;
  /** Of what each future drew with its date; null where all dates are the same, or the scenario states no range. */
  readonly rank: RankCorrelation | null;
}

export interface EffectAtEnd {
  /** In the plan's unit (days are counted from the first day); of a range that was given, the words for it. */
  readonly value: number | string;
  readonly p80: DateOrAfter;
  /** Working days by which P80 comes later than as stated. A day beyond the horizon counts as its last: there it is at least so many. */
  readonly later: DateDifference;
}

/** A range that somebody gives beside those that the scenario states, or in the place of one: of anything that can be written. */
export interface GivenRange {
  /** Path in the scenario. */
  readonly id: string;
  /** Its ends, each with the plan that is so; same first day and horizon as the scenario's own. */
  readonly low: { readonly words: string; readonly plan: Plan };
  readonly high: { readonly words: string; readonly plan: Plan };
}

/** A range with the plans in which it is held at either end. */
interface HeldRange extends Pick<AssumptionEffect, 'id' | 'from'> {
  readonly low: { readonly value: EffectAtEnd['value']; readonly plan: Plan };
  readonly high: { readonly value: EffectAtEnd['value']; readonly plan: Plan };
  /** What each future drew; null where the scenario states no range. */
  readonly drawn: Float64Array | null;
}

/**
 * Measures which range moves the date most, in two ways. One at a time: each assumption is held at the P10 and at the
 * P90 of its range, while all else keeps its luck, future by future. All at once: the rank correlation of what each future drew
 * with the day on which it was clear, for which no further future is simulated.
 *
 * @param replications with an assumption held, four at least; four times as many are simulated as stated
 * @param sources where the scenario states its amounts, by their ids
 * @param given ranges beside those that the scenario states
 * @param onReplications told how many replications of how many are simulated
 */
export async function sensitivity(
  plan: Plan,
  runner: Runner,
  replications: number = USUAL_SENSITIVITY_REPLICATIONS,
  sources: ReadonlyMap<string, AmountSource> = new Map(),
  given: readonly GivenRange[] = [],
  onReplications: (done: number, all: number) => void = () => {},
): Promise<Sensitivity> {
  const replicationsAsStated = TIMES_AS_STATED * replications;
  const ranges = heldRanges(plan, given, replicationsAsStated);
  const all = replicationsAsStated + 2 * ranges.length * replications;
  let done = 0;
  const clearedOn = async (variant: Plan, futures: number): Promise<Int32Array> => {
    onReplications(done, all);
    const tally = inOrder(await runner.run(variant, 0, futures));
    done += futures;
    return doneDays(tally, WHOLE, 'clearance');
  };
  const asStated = await clearedOn(plan, replicationsAsStated);
  const assumptions: AssumptionEffect[] = [];
  for (const range of ranges) {
    const lows = await clearedOn(range.low.plan, replications);
    const highs = await clearedOn(range.high.plan, replications);
    assumptions.push(effectOf(plan, range, asStated, lows, highs, sources));
  }
  return {
    schemaVersion: SENSITIVITY_SCHEMA_VERSION,
    ...originOf(plan),
    replications,
    replicationsAsStated,
    firstDay: isoDateOf(plan.calendar.firstDayNumber),
    p80: p80Of(plan, asStated),
    p80OfFirst: p80Of(plan, asStated.slice(0, replications)),
    explained: explainedBy(assumptions, replicationsAsStated),
    assumptions: assumptions.sort((one, other) => sizeOf(other) - sizeOf(one)),
  };
}

/** The ranges that are given, and those of the scenario but where one is given in their place. */
function heldRanges(plan: Plan, given: readonly GivenRange[], replications: number): readonly HeldRange[] {
  const drawn = drawnValues(plan, replications);
  const stated = statedRanges(plan).map(({ place, low, high }): HeldRange => {
    const [least, most] = [low, high].map((value) => ({ value, plan: held(plan, place, value) }));
    return { id: plan.quantities[place].id, from: 'scenario', low: least, high: most, drawn: drawn[place] };
  });
  const others = given.map(({ id, low, high }): HeldRange => {
    const [least, most] = [low, high].map(({ words, plan: other }) => ({ value: words, plan: other }));
    const own = stated.find((each) => each.id === id);
    return { id, from: 'option', low: least, high: most, drawn: own?.drawn ?? null };
  });
  return [...stated.filter(({ id }) => others.every((other) => other.id !== id)), ...others];
}

/** The plan in which an amount has the same value in every future. */
function held(plan: Plan, at: number, value: number): Plan {
  return { ...plan, quantities: plan.quantities.map((each, place) => (place === at ? heldAt(each, value) : each)) };
}

function effectOf(
  plan: Plan,
  { id, from, low, high, drawn }: HeldRange,
  asStated: Int32Array,
  lows: Int32Array,
  highs: Int32Array,
  sources: ReadonlyMap<string, AmountSource>,
): AssumptionEffect {
  const hash = hashOfId(id);
  const same = asStated.slice(0, lows.length);
  const at = (value: EffectAtEnd['value'], days: Int32Array): EffectAtEnd => ({
    value,
    p80: p80Of(plan, days),
    later: laterBy(plan, days, same, hash),
  });
  return {
    id,
    from,
    at: sources.get(id) ?? null,
    low: at(low.value, lows),
    high: at(high.value, highs),
    swing: laterBy(plan, highs, lows, hash),
    rank: drawn === null ? null : rankCorrelation(drawn, asStated),
  };
}

/** With what lies beyond the horizon on its last day, so that every pair of futures counts. */
function laterBy(plan: Plan, ones: Int32Array, others: Int32Array, owner: number): DateDifference {
  const last = plan.calendar.days - 1;
  const [within, withinToo] = [ones, others].map((days) => days.map((day) => Math.min(day, last)));
  const found = dateDifference(plan, within, withinToo, SHARE, owner);
  assert(found !== null, 'a day beyond a horizon that all days are within');
  return found;
}

function p80Of(plan: Plan, clearedOn: Int32Array): DateOrAfter {
  return dateOrAfter(plan, dayAt(clearedOn.slice().sort(), SHARE));
}

function sizeOf({ swing }: AssumptionEffect): number {
  return Math.abs(swing.difference);
}

/** Squares of rank correlations, less what as many that say nothing would have by chance: 1 / (n - 1) each. */
function explainedBy(assumptions: readonly AssumptionEffect[], futures: number): number {
  const sum = assumptions.reduce(
    (so, { rank }) => so + (rank === null ? 0 : rank.correlation * rank.correlation - 1 / (futures - 1)),
    0,
  );
  return Math.min(1, Math.max(0, sum));
}
