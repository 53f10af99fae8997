import { z } from 'zod';
import { TROUBLES } from '../fleet/outcome.ts';
import { MINUTES_PER_TICK, roundedTicksOf, TICKS_PER_DAY } from '../kernel/clock.ts';
import { duration } from '../units/duration.ts';
import { type Settings, settingOf } from '../units/settings.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, onsetTick, timeOfOnset } from './onset.ts';
import { type Shape, STEP } from './share-modifier.ts';
import { TROUBLE_WORDS } from './trouble-words.ts';

const MINUTES_PER_DAY = TICKS_PER_DAY * MINUTES_PER_TICK;

const daily = z
  .strictObject({
    from: duration.describe('time of day, from midnight'),
    until: duration
      .default(MINUTES_PER_DAY)
      .describe('time of day, from midnight; the end of the day where not stated'),
  })
  .optional()
  .describe('hours of every day in which it is active; all hours where not stated');

export const defect = defineDisturbance('defect', {
  says:
    'From its onset on, at all hours or at some of every day, one kind of trouble is more frequent in its scope: the share is multiplied, or raised by points. ' +
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
  harmless: [
    '- { kind: defect, onset: 2020-01-10, trouble: rollBack, times: 1 }',
    '- { kind: defect, onset: 2020-01-10, trouble: rollBack, plus: 0%, daily: { from: 14 hours } }',
    '- { kind: defect, onset: 2030-01-10, trouble: rollBack, plus: 30% }',
    '- { kind: defect, onset: 2020-01-10, trouble: rollBack, plus: 30%, daily: { from: 0 minutes, until: 1 minute } }',
  ],
  words: z.strictObject({ time: timeOfOnset, ...TROUBLE_WORDS, daily }),
  settle: ({ time, trouble, times, plus, daily }) => ({
    minutes: time,
    trouble: TROUBLES.indexOf(trouble),
    times,
    plus,
    ...(daily === undefined ? {} : { daily: [daily.from, daily.until] }),
  }),
  amounts: { onset: dayOfOnset },
  lengths: {},
  episodes: (planned, circumstances) => {
    const { settings, scope } = planned;
    // One that began before the first day is there from the start.
    const fromTick = Math.max(0, onsetTick(planned, circumstances));
    const times = settingOf(settings, 'times');
    const plus = settingOf(settings, 'plus');
    const shape = shapeOf(settings);
    // One without size or hours is no defect: nobody is exposed to it, and there is nothing to mend.
    const isNothing = (times === 1 && plus === 0) || hoursOf(shape) === 0;
    if (fromTick >= circumstances.ticks || isNothing) return [];
    return [
      {
        mechanism: 'shares',
        scope,
        fromTick,
        untilTick: circumstances.ticks,
        of: { kind: 'troubles', troubles: [settingOf(settings, 'trouble')] },
        times,
        plus,
        shape,
        isDefect: true,
        mendedByDiagnosis: true,
      },
    ];
  },
});

function shapeOf(settings: Settings): Shape {
  const daily = settings['daily'];
  if (typeof daily !== 'object') return STEP;
  return { kind: 'daily', fromTickOfDay: roundedTicksOf(daily[0]), untilTickOfDay: roundedTicksOf(daily[1]) };
}

/** Ticks of a day in which it is active. */
function hoursOf(shape: Shape): number {
  return shape.kind === 'daily' ? shape.untilTickOfDay - shape.fromTickOfDay : TICKS_PER_DAY;
}
