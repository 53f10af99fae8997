import { z } from 'zod';
import { lengthBy, spellsByMonth } from './by-month.ts';
import { defineDisturbance } from './disturbance.ts';
import { category, lag, noticeSettled } from './lag.ts';
import { months, monthsSettled, timesInMonth } from './months.ts';
import { fate, fateSettled, hits, outageEpisodes, outageLength } from './outage-words.ts';

export const outages = defineDisturbance('outages', {
  says:
    'Outages by chance: a Poisson number a month, at even times, each for a drawn length. What one does is what a dated outage ' +
    'does; where their category is told, each is an incident as well.',
  example: `
- kind: outages
  id: dsp-outages
  scope: programme
  perMonth: 2 outages a month
  byMonth: { january: 200% }
  length: { lognormal: { median: 40 minutes, p90: 4 hours } }
  hits: 30%
  fate: stall
  lag: 30 minutes
  category: 1
`,
  harmless: [
    '- { kind: outages, perMonth: 0 outages a month, length: 1 day, hits: 100% }',
    '- { kind: outages, perMonth: 9 outages a month, length: 6 seconds, category: 1 }',
    '- { kind: outages, perMonth: 9 outages a month, byMonth: { january: 0%, february: 0% }, length: 1 day, hits: 100% }',
  ],
  words: z.strictObject({ byMonth: months, fate, lag, category }),
  settle: (words) => ({
    fate: fateSettled(words.fate),
    ...monthsSettled(words.byMonth),
    ...noticeSettled(words),
  }),
  ofService: true,
  amounts: { perMonth: { kind: 'outages per month', says: 'expected outages in a month' }, hits },
  lengths: { length: outageLength },
  episodes: (planned, circumstances) => {
    const perMonth = circumstances.valueOf('perMonth');
    const spells = spellsByMonth(
      circumstances,
      perMonth,
      lengthBy(planned.laws['length']),
      timesInMonth(planned.settings),
    );
    return spells.flatMap(({ fromTick, untilTick }) =>
      outageEpisodes(planned, circumstances, fromTick, untilTick - fromTick, false),
    );
  },
});
