import { z } from 'zod';
import { TROUBLES } from '../fleet/outcome.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { settingOf } from '../units/settings.ts';
import { share } from '../units/share.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, onsetTick, timeOfOnset } from './onset.ts';
import { TROUBLE_WORDS } from './trouble-words.ts';

export const drift = defineDisturbance('drift', {
  says:
    'From its onset on, one kind of trouble becomes more frequent in its scope day by day: every day some points are added to its share, ' +
    'up to a most. It is a defect that no single day shows; a diagnosis that follows a halt of its scope mends it.',
  example: `
- kind: drift
  id: filling-disks
  scope: programme
  onset: 2020-01-13
  trouble: rollBack
  perDay: 0.5%
  most: 15%
`,
  harmless: [
    '- { kind: drift, onset: 2020-01-10, trouble: rollBack, perDay: 0%, most: 10% }',
    '- { kind: drift, onset: 2020-01-10, trouble: rollBack, perDay: 1%, most: 0% }',
    '- { kind: drift, onset: 2030-01-10, trouble: rollBack, perDay: 1%, most: 10% }',
  ],
  words: z.strictObject({
    time: timeOfOnset,
    trouble: TROUBLE_WORDS.trouble,
    perDay: share.describe('points that each day adds to the share, the day of the onset the first'),
    most: share.describe('the most that all days together add'),
  }),
  settle: ({ time, trouble, perDay, most }) => ({
    minutes: time,
    trouble: TROUBLES.indexOf(trouble),
    perDay,
    most,
  }),
  amounts: { onset: dayOfOnset },
  lengths: {},
  episodes: (planned, circumstances) => {
    const { settings, scope } = planned;
    const onset = onsetTick(planned, circumstances);
    const plusPerDay = settingOf(settings, 'perDay');
    const plus = settingOf(settings, 'most');
    if (onset >= circumstances.ticks || plusPerDay === 0 || plus === 0) return [];
    return [
      {
        mechanism: 'shares',
        scope,
        // One that began before the first day has grown since.
        fromTick: Math.max(0, onset),
        untilTick: circumstances.ticks,
        of: { kind: 'troubles', troubles: [settingOf(settings, 'trouble')] },
        times: 1,
        plus,
        shape: { kind: 'drift', sinceDay: Math.floor(onset / TICKS_PER_DAY), plusPerDay },
        isDefect: true,
        mendedByDiagnosis: true,
      },
    ];
  },
});
