import { z } from 'zod';
import { ticksAt } from '../kernel/duration-law.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, onsetTick, timeOfOnset } from './onset.ts';

export const alertSurge = defineDisturbance('alert-surge', {
  says:
    'One alert storm, at a date: from its onset on, for a drawn length, every migrated installation of its scope, or of the region ' +
    'of a DNO, raises so many times its alerts; such as those of a firmware that takes a limit for breached, until it is put right.',
  example: `
- kind: alert-surge
  id: chatty-firmware
  scope: { dmc: itron }
  onset: 2020-02-03
  times: 350%
  length: { triangular: [1 week, 2 weeks, 6 weeks] }
`,
  words: z.strictObject({ time: timeOfOnset }),
  settle: (words) => ({ minutes: words.time }),
  regional: true,
  amounts: {
    onset: dayOfOnset,
    times: { kind: 'factor', says: 'what alerts are multiplied by while it lasts' },
  },
  lengths: { length: { says: 'how long it lasts' } },
  episodes: (planned, circumstances) => {
    const { scope, dno, laws } = planned;
    const words = new Int32Array(2);
    circumstances.draw(0, 0, words);
    const onset = onsetTick(planned, circumstances);
    const untilTick = Math.min(circumstances.ticks, onset + ticksAt(laws['length'], words[0]));
    // One that began before the first day is there from the start, for what is left of it.
    const fromTick = Math.max(0, onset);
    const times = circumstances.valueOf('times');
    if (fromTick >= untilTick || times === 1) return [];
    return [{ mechanism: 'alerts', scope, dno, fromTick, untilTick, times }];
  },
});
