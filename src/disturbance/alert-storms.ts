import { z } from 'zod';
import { settingsOf } from '../units/settings.ts';
import { lengthBy, monthOfYear, spellsByMonth } from './by-month.ts';
import { defineDisturbance } from './disturbance.ts';

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
  harmless: [
    '- { kind: alert-storms, perMonth: 0 storms a month, times: 400%, length: 1 day }',
    '- { kind: alert-storms, perMonth: 9 storms a month, times: 100%, length: 1 day }',
    '- { kind: alert-storms, perMonth: 9 storms a month, times: 400%, length: 0 hours }',
    '- { kind: alert-storms, perMonth: 9 storms a month, times: 400%, length: 1 day, months: [8] }',
  ],
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
  episodes: ({ scope, dno, settings, laws }, circumstances) => {
    const times = circumstances.valueOf('times');
    // Alerts that are multiplied by one are as many as without a storm.
    if (times === 1) return [];
    const months = settingsOf(settings, 'months');
    const timesIn = (month: number): number => (months.includes(monthOfYear(month)) ? 1 : 0);
    const spells = spellsByMonth(circumstances, circumstances.valueOf('perMonth'), lengthBy(laws['length']), timesIn);
    return spells.map((spell) => ({ mechanism: 'alerts', scope, dno, times, ...spell }));
  },
});
