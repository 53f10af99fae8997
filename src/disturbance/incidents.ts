import { z } from 'zod';
import { fineFractionOf, fractionOf } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { poissonAt } from '../kernel/poisson.ts';
import { defineDisturbance, type Episode } from './disturbance.ts';

/** Occasion at which a month's count is drawn; incident number i of the month is drawn at occasion i + 1. */
const COUNT = 0;

export const incidents = defineDisturbance('incidents', {
  says:
    'Service-impacting incidents (category 1 or 2): a Poisson number a month, at even times, each open for a drawn length. ' +
    'They stop nothing by themselves; the control centre sees which are open and decides.',
  example: `
- kind: incidents
  id: category-1-and-2
  perMonth: { triangular: [1 incidents a month, 3 incidents a month, 5 incidents a month] }
  length: { lognormal: { median: 3 hours, p90: 10 hours } }
`,
  words: z.strictObject({}),
  settle: () => ({}),
  amounts: { perMonth: { kind: 'incidents per month', says: 'expected incidents in a month' } },
  lengths: { length: { says: 'how long an incident stays open' } },
  episodes: (planned, circumstances) => {
    const episodes: Episode[] = [];
    const perMonth = circumstances.valueOf('perMonth');
    const words = new Int32Array(2);
    const days = circumstances.monthOf.length;
    let firstDay = 0;
    while (firstDay < days) {
      const month = circumstances.monthOf[firstDay];
      let endDay = firstDay;
      while (endDay < days && circumstances.monthOf[endDay] === month) endDay++;
      // A month that the horizon cuts has its part of the incidents: the rate is a month's, of 30.4375 days.
      const mean = (perMonth * (endDay - firstDay)) / DAYS_PER_MONTH;
      circumstances.draw(month, COUNT, words);
      const count = poissonAt(mean, fineFractionOf(words[0], words[1]));
      for (let serial = 0; serial < count; serial++) {
        circumstances.draw(month, serial + 1, words);
        const fromTick =
          firstDay * TICKS_PER_DAY + Math.floor(fractionOf(words[0]) * (endDay - firstDay) * TICKS_PER_DAY);
        const length = ticksAt(planned.laws['length'], words[1]);
        episodes.push({
          mechanism: 'incident',
          fromTick,
          untilTick: Math.min(circumstances.ticks, fromTick + length),
        });
      }
      firstDay = endDay;
    }
    return episodes;
  },
});

/** Days of a month on average, in which a rate a month is meant. */
export const DAYS_PER_MONTH = 30.4375;
