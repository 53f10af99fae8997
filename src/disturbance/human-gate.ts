import { z } from 'zod';
import { thresholdOf } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { settingOf } from '../units/settings.ts';
import { share } from '../units/share.ts';
import { defineDisturbance } from './disturbance.ts';
import { datedSpell, dayOfOnset, timeOfOnset } from './onset.ts';
import type { PeopleDay } from './spells.ts';

export const humanGate = defineDisturbance('human-gate', {
  says:
    'The people of the go/no-go are no machine: while it lasts they are late for the opening by a drawn time, over-cautious (no-go though every rule would go) or a rubber stamp (go though a rule says no-go), each day anew. ' +
    'What the waves before a late decision would have started is lost to the day.',
  example: `
- kind: human-gate
  id: new-committee
  onset: 2020-01-09
  length: 6 weeks
  late: { uniform: [0 hours, 3 hours] }
  refuses: 15%
  stamps: 20%
`,
  harmless: [
    '- { kind: human-gate, onset: 2020-01-10, length: 2 weeks, late: 0 hours }',
    '- { kind: human-gate, onset: 2020-01-10, length: 0 hours, late: 2 hours, refuses: 50% }',
    '- { kind: human-gate, onset: 2030-01-10, length: 2 weeks, late: 2 hours, stamps: 50% }',
  ],
  words: z.strictObject({
    time: timeOfOnset,
    refuses: share.default(0).describe('chance of a day that they say no-go where every rule would go'),
    stamps: share.default(0).describe('chance of a day that they wave it through where a rule says no-go'),
  }),
  settle: ({ time, refuses, stamps }) => ({ minutes: time, refuses, stamps }),
  scopes: ['programme'],
  amounts: { onset: dayOfOnset },
  lengths: {
    length: { says: 'how long they are so' },
    late: { says: 'how much later than the opening they decide, on each day anew' },
  },
  episodes: (planned, circumstances) => {
    const { settings, laws } = planned;
    const refusesBelow = thresholdOf(settingOf(settings, 'refuses'));
    const stampsBelow = thresholdOf(settingOf(settings, 'stamps'));
    const words = new Int32Array(2);
    const days: PeopleDay[] = [];
    for (const { fromTick, untilTick } of datedSpell(planned, circumstances)) {
      // A day belongs to it if its midnight does: nobody changes in the middle of one.
      const first = Math.ceil(fromTick / TICKS_PER_DAY);
      for (let day = first; day * TICKS_PER_DAY < untilTick; day++) {
        circumstances.draw(day + 1, 0, words);
        const refuses = words[0] >>> 0 < refusesBelow;
        const stamps = words[1] >>> 0 < stampsBelow;
        circumstances.draw(day + 1, 1, words);
        const lateTicks = ticksAt(laws['late'], words[0]);
        if (lateTicks === 0 && !refuses && !stamps) continue;
        const midnight = day * TICKS_PER_DAY;
        days.push({
          mechanism: 'people',
          fromTick: midnight,
          untilTick: midnight + TICKS_PER_DAY,
          lateTicks,
          refuses,
          stamps,
        });
      }
    }
    return days;
  },
});
