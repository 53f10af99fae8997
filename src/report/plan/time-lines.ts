import { MINUTES_PER_TICK } from '../../kernel/clock.ts';
import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';
import { timeOfDayOf } from '../../units/time-of-day.ts';
import { dateWords } from '../date-words.ts';
import { numberWords } from '../number-words.ts';

/** The horizon, the days that migration may use and why not the others, and the hours. */
export function timeLines({ calendar, targetDay }: Plan): readonly string[] {
  const { firstDayNumber, days, reasons, reasonOf, waves } = calendar;
  const dateOf = (day: number): string => dateWords(isoDateOf(firstDayNumber + day));
  const counts = reasons.map((reason, place) => ({ reason, days: reasonOf.filter((of) => of === place).length }));
  const [open, ...closed] = counts;
  const closedFor = closed.filter((of) => of.days > 0).map((of) => `${of.reason} ${numberWords(of.days)}`);
  const hours = [waves[0], waves[waves.length - 1]].map((tick) => timeOfDayOf(tick * MINUTES_PER_TICK));
  return [
    `${dateOf(0)} to ${dateOf(days - 1)}, ${numberWords(days)} days: ${numberWords(open.days)} migration days` +
      `${closedFor.length === 0 ? '' : `; closed: ${closedFor.join(', ')}`}`,
    waves.length === 1
      ? `attempts start at ${hours[0]}`
      : `attempts start in ${waves.length} waves from ${hours[0]} to ${hours[1]}`,
    targetDay === NONE ? 'no target date' : `wanted clear by ${dateOf(targetDay)}`,
  ];
}
