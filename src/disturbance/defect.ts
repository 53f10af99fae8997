import { z } from 'zod';
import { TROUBLES, type Trouble } from '../fleet/outcome.ts';
import { settingOf } from '../units/settings.ts';
import { share } from '../units/share.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, onsetTick, timeOfOnset } from './onset.ts';

export const defect = defineDisturbance('defect', {
  says:
    'From its onset on, one kind of trouble is more frequent in its scope: the share is multiplied, or raised by points. ' +
    'It stays until someone looks: a halt of its scope starts a diagnosis, which ends in the fix. Without a halt it goes on.',
  example: `
- kind: defect
  id: bad-firmware
  scope: { dmc: itron }
  onset: 2020-01-20
  time: 12 hours
  trouble: rollBack
  plus: 8%
`,
  words: z.strictObject({
    time: timeOfOnset,
    trouble: z.enum(TROUBLES as readonly [Trouble, ...Trouble[]]).describe('the trouble whose share rises'),
    times: z.number().min(0).max(1000).default(1).describe('what the share is multiplied by'),
    plus: share.default(0).describe('points that are added to the share'),
  }),
  settle: (words) => ({
    minutes: words.time,
    trouble: TROUBLES.indexOf(words.trouble),
    times: words.times,
    plus: words.plus,
  }),
  amounts: { onset: dayOfOnset },
  lengths: {},
  episodes: (planned, circumstances) => {
    // One that began before the first day is there from the start.
    const fromTick = Math.max(0, onsetTick(planned, circumstances));
    const times = settingOf(planned.settings, 'times');
    const plus = settingOf(planned.settings, 'plus');
    // One without size is no defect: nobody is exposed to it, and there is nothing to mend.
    if (fromTick >= circumstances.ticks || (times === 1 && plus === 0)) return [];
    return [
      {
        mechanism: 'shares',
        scope: planned.scope,
        fromTick,
        untilTick: circumstances.ticks,
        trouble: settingOf(planned.settings, 'trouble'),
        times,
        plus,
        mendedByDiagnosis: true,
      },
    ];
  },
});
