import { CATEGORIES } from '../control/view.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { TOTAL } from './run.ts';
import type { World } from './world.ts';

/** The totals of the worst month by category; at 0 that of all incidents. */
const WORST = [TOTAL.worstMonthIncidents, TOTAL.worstMonthCategory1, TOTAL.worstMonthCategory2] as const;

/** At the end of a future: the most incidents that opened in a calendar month of the horizon, all of them and by category. */
export function sumUpIncidents({ given, run, plan }: World): void {
  const { monthOf } = plan.calendar;
  const firstMonth = monthOf[0];
  const opened = new Int32Array((monthOf[monthOf.length - 1] - firstMonth + 1) * CATEGORIES);
  for (const { fromTick, untilTick, category } of given.incidents) {
    const day = Math.floor(fromTick / TICKS_PER_DAY);
    if (day >= monthOf.length || untilTick === fromTick) continue;
    const at = (monthOf[day] - firstMonth) * CATEGORIES;
    opened[at]++;
    if (category > 0) opened[at + category]++;
  }
  for (let at = 0; at < opened.length; at++) {
    const worst = WORST[at % CATEGORIES];
    run.totals[worst] = Math.max(run.totals[worst], opened[at]);
  }
}
