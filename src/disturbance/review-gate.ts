import { z } from 'zod';
import { thresholdOf } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { settingOf } from '../units/settings.ts';
import { share } from '../units/share.ts';
import { defineDisturbance } from './disturbance.ts';
import { datedSpell, dayOfOnset, timeOfOnset } from './onset.ts';
import type { ReviewersDay } from './spells.ts';

export const reviewGate = defineDisturbance('review-gate', {
  says:
    'The people of the review are no machine: while it lasts a review that falls due may be put off by a drawn time or missed altogether, and they may be over-cautious (they hold the volume where the evidence would raise it) or ' +
    'a rubber stamp (they hold it where the evidence would lower it, and pause nobody). It is about strategies that review at intervals: annex-c, aimd, delay-based, finish-by-date.',
  example: `
- kind: review-gate
  id: summer-holidays
  onset: 2020-01-09
  length: 6 weeks
  late: { uniform: [0 days, 4 days] }
  misses: 20%
  cautious: 30%
  stamps: 10%
`,
  harmless: [
    '- { kind: review-gate, onset: 2020-01-10, length: 4 weeks, late: 0 days }',
    '- { kind: review-gate, onset: 2020-01-10, length: 0 hours, late: 2 days, misses: 100% }',
    '- { kind: review-gate, onset: 2030-01-10, length: 4 weeks, late: 2 days, cautious: 100% }',
  ],
  words: z.strictObject({
    time: timeOfOnset,
    misses: share
      .default(0)
      .describe('chance that a review is not held; the next is due when it would be after this one'),
    cautious: share.default(0).describe('chance that they hold the volume where the evidence would raise it'),
    stamps: share
      .default(0)
      .describe('chance that they hold it where the evidence would lower it, and pause nobody that it would pause'),
  }),
  settle: ({ time, misses, cautious, stamps }) => ({ minutes: time, misses, cautious, stamps }),
  scopes: ['programme'],
  amounts: { onset: dayOfOnset },
  lengths: {
    length: { says: 'how long they are so' },
    late: { says: 'by how much a review is put off, of each anew, in whole days' },
  },
  episodes: (planned, circumstances) => {
    const { settings, laws } = planned;
    const missesBelow = thresholdOf(settingOf(settings, 'misses'));
    const cautiousBelow = thresholdOf(settingOf(settings, 'cautious'));
    const stampsBelow = thresholdOf(settingOf(settings, 'stamps'));
    const words = new Int32Array(2);
    const days: ReviewersDay[] = [];
    for (const { fromTick, untilTick } of datedSpell(planned, circumstances)) {
      for (let day = Math.ceil(fromTick / TICKS_PER_DAY); day * TICKS_PER_DAY < untilTick; day++) {
        circumstances.draw(day + 1, 0, words);
        const misses = words[0] >>> 0 < missesBelow;
        const lateDays = Math.floor(ticksAt(laws['late'], words[1]) / TICKS_PER_DAY);
        circumstances.draw(day + 1, 1, words);
        const cautious = words[0] >>> 0 < cautiousBelow;
        const stamps = words[1] >>> 0 < stampsBelow;
        if (lateDays === 0 && !misses && !cautious && !stamps) continue;
        const midnight = day * TICKS_PER_DAY;
        days.push({
          mechanism: 'reviewers',
          fromTick: midnight,
          untilTick: midnight + TICKS_PER_DAY,
          lateDays,
          misses,
          cautious,
          stamps,
        });
      }
    }
    return days;
  },
});
