import { CONSTRAINTS } from '../control/unused-pace.ts';
import type { Plan } from '../plan/plan.ts';
import { YEAR_SUMS, yearsOf } from '../simulation/run.ts';
import { estimateOf } from './estimate.ts';
import type { PaceOfYear, UnusedPace } from './pace-forecast.ts';
import { BINDING_DAYS_AT, sumsAt, TAKEN_AT, TAKEN_DAYS_AT, type Tally } from './tally.ts';

const MONTHS_PER_YEAR = 12;
/** Months are counted from January of it. */
const FIRST_YEAR = 1970;

/** What stood between the strategy's target and the volume that was started, in the order in which it is charged. */
export function unusedPaceOf(tally: Tally): UnusedPace[] {
  return CONSTRAINTS.map((constraint, place) => ({
    constraint,
    installations: estimateOf(sumsAt(tally, TAKEN_AT + place)),
    days: estimateOf(sumsAt(tally, TAKEN_DAYS_AT + place)),
    bindingDays: estimateOf(sumsAt(tally, BINDING_DAYS_AT + place)),
  }));
}

/** The same for every calendar year that the horizon touches. */
export function unusedPaceByYear({ calendar }: Plan, tally: Tally): PaceOfYear[] {
  const firstYear = FIRST_YEAR + Math.floor(calendar.monthOf[0] / MONTHS_PER_YEAR);
  return Array.from({ length: yearsOf(calendar.monthOf) }, (_, place) => {
    const figure = (at: number) => estimateOf(tally.paceOfYear.map((row) => row[place * YEAR_SUMS + at]));
    return {
      year: firstYear + place,
      started: figure(0),
      unusedPace: CONSTRAINTS.map((constraint, at) => ({
        constraint,
        installations: figure(1 + 3 * at),
        days: figure(2 + 3 * at),
        bindingDays: figure(3 + 3 * at),
      })),
    };
  });
}
