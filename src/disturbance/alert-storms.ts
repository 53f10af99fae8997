import { z } from 'zod';
import { fineFractionOf, fractionOf } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { poissonAt } from '../kernel/poisson.ts';
import { settingsOf } from '../units/settings.ts';
import { type AlertStorm, defineDisturbance } from './disturbance.ts';
import { DAYS_PER_MONTH } from './incidents.ts';

/** Occasion at which a month's count is drawn; storm number i of the month is drawn at occasion i + 1. */
const COUNT = 0;

const EVERY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export const alertStorms = defineDisturbance('alert-storms', {
  says:
    'Alert storms: a Poisson number a month, at even times, each for a drawn length. While one lasts, every migrated installation ' +
    'of its scope, or of the region of a DNO, raises so many times its alerts. Nobody is told but by the alerts themselves.',
  example: `
- kind: alert-storms
  id: winter-storms
  scope: programme
  months: [11, 12, 1, 2]
  perMonth: 2 storms a month
  times: 400%
  length: { lognormal: { median: 12 hours, p90: 2 days } }
`,
  words: z.strictObject({
    months: z
      .array(z.int().min(1).max(12))
      .min(1)
      .max(12)
      .default([...EVERY_MONTH])
      .describe('months of the year in which storms begin, January being 1'),
  }),
  settle: (words) => ({ months: EVERY_MONTH.filter((month) => words.months.includes(month)) }),
  regional: true,
  amounts: {
    perMonth: { kind: 'storms per month', says: 'expected storms in a month' },
    times: { kind: 'factor', says: 'what alerts are multiplied by while a storm lasts' },
  },
  lengths: { length: { says: 'how long a storm lasts' } },
  episodes: (planned, circumstances) => {
    const { ticks, monthOf } = circumstances;
    const perMonth = circumstances.valueOf('perMonth');
    const times = circumstances.valueOf('times');
    // Alerts that are multiplied by one are as many as without a storm.
    if (times === 1) return [];
    const months = settingsOf(planned.settings, 'months');
    const storms: AlertStorm[] = [];
    const words = new Int32Array(2);
    let firstDay = 0;
    while (firstDay < monthOf.length) {
      const month = monthOf[firstDay];
      let endDay = firstDay;
      while (endDay < monthOf.length && monthOf[endDay] === month) endDay++;
      const days = endDay - firstDay;
      if (months.includes(monthOfYear(month))) {
        // A month that the horizon cuts has its part of the storms, as it has of incidents.
        circumstances.draw(month, COUNT, words);
        const count = poissonAt((perMonth * days) / DAYS_PER_MONTH, fineFractionOf(words[0], words[1]));
        for (let serial = 0; serial < count; serial++) {
          circumstances.draw(month, serial + 1, words);
          const fromTick = firstDay * TICKS_PER_DAY + Math.floor(fractionOf(words[0]) * days * TICKS_PER_DAY);
          const untilTick = Math.min(ticks, fromTick + ticksAt(planned.laws['length'], words[1]));
          storms.push({ mechanism: 'alerts', scope: planned.scope, dno: planned.dno, fromTick, untilTick, times });
        }
      }
      firstDay = endDay;
    }
    return storms;
  },
});

/** The month of the year, January being 1, of a month that is counted from January 1970. */
function monthOfYear(month: number): number {
  return (((month % 12) + 12) % 12) + 1;
}
