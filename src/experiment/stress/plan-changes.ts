import { NEVER_DAY } from '../../fleet/eligible-products.ts';
import { ticksOf } from '../../kernel/clock.ts';
import { cumulativeTable } from '../../kernel/cumulative-table.ts';
import { NONE, named } from '../../kernel/identity.ts';
import type { Quantity } from '../../kernel/quantity.ts';
import type { Plan } from '../../plan/plan.ts';
import { MINUTES_PER_DAY } from '../../units/duration.ts';

/** From the first quarantine to somebody noticing it, and from there to the change, where the scenario says nothing: days. */
const NOTICE_DAYS = 1;
const LEAD_DAYS = 3;

/** Every milestone with a date comes so many days later; what never comes stays so. */
export function slipped(plan: Plan, days: number): Plan {
  const dates = new Set(plan.milestones.flatMap(({ date }) => (date === NONE ? [] : [date])));
  const later = (day: number): number => (day >= NEVER_DAY ? day : day + days);
  return withQuantities(plan, dates, later);
}

/** Nothing is migrated for so many days from a day on. */
export function frozen(plan: Plan, fromDay: number, days: number): Plan {
  const { calendar } = plan;
  const migrationDay = calendar.migrationDay.slice();
  const reasonOf = calendar.reasonOf.slice();
  for (let day = fromDay; day < Math.min(calendar.days, fromDay + days); day++) {
    if (migrationDay[day] === 1) reasonOf[day] = calendar.reasons.length;
    migrationDay[day] = 0;
  }
  return {
    ...plan,
    calendar: { ...calendar, migrationDay, reasonOf, reasons: [...calendar.reasons, 'freeze of the test'] },
  };
}

/** On a day, so large a share of the first backlog of every stratum joins it. */
export function grown(plan: Plan, onDay: number, share: number): Plan {
  const { strata } = plan;
  const churn = plan.churn ?? {
    ...{ settledEveryDays: 1, removals: [], changesOfSupplier: [], growth: [] },
    becomes: new Int32Array(strata.count).fill(NONE),
  };
  const quantities: Quantity[] = [...plan.quantities, constant('stress.growth.day', onDay)];
  const fromDay = quantities.length - 1;
  const growth = Array.from(strata.untouched).flatMap((untouched, stratum) => {
    const joining = Math.round(untouched * share);
    if (joining === 0) return [];
    quantities.push(constant(`stress.growth.${strata.ids[stratum]}`, joining));
    return [{ stratum, installations: quantities.length - 1, fromDay, untilDay: NONE }];
  });
  return { ...plan, quantities, churn: { ...churn, growth: [...churn.growth, ...growth] } };
}

/** So many points more of the installations fail every attempt. */
export function hopeless(plan: Plan, points: number): Plan {
  const shares = new Set(plan.outcomes.map((outcome) => outcome.hopeless));
  return withQuantities(plan, shares, (share) => Math.min(1, share + points));
}

/** From a day on all that is left is aimed at, whatever the strategy was. */
export function forced(plan: Plan, fromDay: number): Plan {
  const { handOver = [], ...control } = plan.control;
  const before = handOver.filter(({ day }) => day < fromDay);
  const decreed = { day: fromDay, strategy: { name: 'maximum-rate', settings: {} } };
  return { ...plan, control: { ...control, handOver: [...before, decreed] } };
}

/** An anomaly threshold of so many attempts a day over the programme, noticed and changed as the scenario's own would be. */
export function thresholdBelow(plan: Plan, volumePerDay: number): Plan {
  const ticks = (days: number): number => ticksOf(days * MINUTES_PER_DAY);
  const own = plan.anomalyThreshold ?? {
    noticeTicks: ticks(NOTICE_DAYS),
    lead: { table: cumulativeTable([1]), least: ticks(LEAD_DAYS) },
    raisedTo: NONE,
  };
  const { noticeTicks, lead, raisedTo } = own;
  return {
    ...plan,
    quantities: [...plan.quantities, constant('stress.anomaly-threshold', volumePerDay)],
    anomalyThreshold: { per: 'programme', volumePerDay: plan.quantities.length, noticeTicks, lead, raisedTo },
  };
}

function withQuantities(plan: Plan, places: ReadonlySet<number>, change: (value: number) => number): Plan {
  const quantities = plan.quantities.map((quantity, place) =>
    places.has(place) ? { ...quantity, lows: quantity.lows.map(change), highs: quantity.highs.map(change) } : quantity,
  );
  return { ...plan, quantities };
}

function constant(id: string, value: number): Quantity {
  return { ...named(id), table: cumulativeTable([1]), lows: Float64Array.of(value), highs: Float64Array.of(value) };
}
