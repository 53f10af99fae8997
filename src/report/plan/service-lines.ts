import type { CapacityStep } from '../../control/service.ts';
import { capacityOf, serviceTicks } from '../../control/service.ts';
import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';
import { shortDateWords } from '../date-words.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { quantityWords } from './quantity-words.ts';

/** What attempts go through: each service's scope, its capacity an hour and a day, and what load leaves of it. */
export function serviceLines(plan: Plan): readonly string[] {
  return plan.services.map(({ label, cohorts, steps, erosion }) => {
    const scope = cohorts.length === 0 ? 'all' : cohorts.map((cohort) => plan.cohorts[cohort].label).join(', ');
    const capacity = steps.map((step) => stepWords(plan, step)).join('; ');
    const worn = erosion.map(
      ({ utilisation, left }) => `${shareWords(left)} is left from ${shareWords(utilisation)} on`,
    );
    return `${label}, for ${scope}: ${capacity}${worn.length === 0 ? '' : `; of its capacity ${worn.join(', ')}`}`;
  });
}

function stepWords(plan: Plan, { fromDay, milestone, volumePerHour }: CapacityStep): string {
  const { calendar, quantities, milestones } = plan;
  const windowTicks = serviceTicks(calendar.waves)[calendar.waves.length];
  const dateOf = (day: number): string =>
    day <= 0 ? 'the first day' : shortDateWords(isoDateOf(calendar.firstDayNumber + Math.floor(day)));
  const from = milestone === NONE ? quantityWords(quantities[fromDay], dateOf) : milestones[milestone].label;
  const perDay = numberWords(capacityOf(volumePerHour, windowTicks));
  return `${numberWords(volumePerHour)} an hour (${perDay} a day) from ${from} on`;
}
