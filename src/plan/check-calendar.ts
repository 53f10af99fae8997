import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { wholeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';

/** What is wrong with a plan's calendar. */
export function calendarFaults({ calendar }: Plan): string[] {
  const { days, migrationDay, reasonOf, reasons, workingDay, weekOf, monthOf, waves } = calendar;
  const faults = [
    ...wholeFaults('calendar.days', days, 1),
    ...wholeFaults('calendar.firstDayNumber', calendar.firstDayNumber, Number.NEGATIVE_INFINITY),
  ];
  for (const [name, array] of Object.entries({ migrationDay, reasonOf, workingDay, weekOf, monthOf })) {
    if (array.length !== days) faults.push(`calendar.${name} has ${array.length} days of ${days}`);
  }
  if (![...migrationDay, ...workingDay].every(isFlag)) faults.push('calendar has a day that is neither 0 nor 1');
  if (reasons[0] !== '') faults.push('calendar.reasons does not begin with the empty text');
  if (!reasonOf.every((reason) => reason < reasons.length)) faults.push('calendar.reasonOf leads outside the reasons');
  if (!reasonOf.every((reason, day) => (reason === 0) === (migrationDay[day] === 1))) {
    faults.push('calendar has a migration day with a reason, or a closed day without one');
  }
  if (waves.length === 0) faults.push('calendar.waves is empty');
  if (!waves.every((tick, wave) => tick >= 0 && tick < TICKS_PER_DAY && (wave === 0 || tick > waves[wave - 1]))) {
    faults.push(`calendar.waves are not ascending ticks of a day: ${waves.join(', ')}`);
  }
  return faults;
}

function isFlag(value: number): boolean {
  return value === 0 || value === 1;
}
