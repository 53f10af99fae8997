import { CONSTRAINTS } from '../control/unused-pace.ts';
import { estimateOf } from './estimate.ts';
import type { UnusedPace } from './forecast.ts';
import { BINDING_DAYS_AT, sumsAt, TAKEN_AT, TAKEN_DAYS_AT, type Tally } from './tally.ts';

/** What stood between the strategy's target and the volume that was started, in the order in which it is charged. */
export function unusedPaceOf(tally: Tally): UnusedPace[] {
  return CONSTRAINTS.map((constraint, place) => ({
    constraint,
    installations: estimateOf(sumsAt(tally, TAKEN_AT + place)),
    days: estimateOf(sumsAt(tally, TAKEN_DAYS_AT + place)),
    bindingDays: estimateOf(sumsAt(tally, BINDING_DAYS_AT + place)),
  }));
}
