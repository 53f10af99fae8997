import { definitionsOf } from '../control/plug-ins/definitions.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { plannedStrategy } from './parts/control.ts';
import type { TaggedWords } from './schema/tagged.ts';

/**
 * The plan with another strategy from the first day to the last, and no hand-over. Caps, services and rules stay.
 *
 * @param words of the strategy, as the schema has read them
 * @returns or the id of a cohort that the words name and the plan does not have
 */
export function withStrategy(plan: Plan, words: TaggedWords): Plan | { readonly unknownCohort: string } {
  const unknown: string[] = [];
  const names = {
    cohort: (id: string) => {
      const place = plan.cohorts.findIndex((cohort) => cohort.id === id);
      if (place === NONE) unknown.push(id);
      return place;
    },
    dayOf: (dayNumber: number) => dayNumber - plan.calendar.firstDayNumber,
  };
  const strategy = plannedStrategy(words, names, definitionsOf(plan.control));
  if (unknown.length > 0) return { unknownCohort: unknown[0] };
  const { handOver: _handOver, ...control } = plan.control;
  return { ...plan, control: { ...control, strategy } };
}
