import { z } from 'zod';
import { ticksOf } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import { duration } from '../units/duration.ts';
import { settingOf } from '../units/settings.ts';
import { share } from '../units/share.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, onsetTick, timeOfOnset } from './onset.ts';

export const delayedFailures = defineDisturbance('delayed-failures', {
  says:
    'Some of the installations that are migrated fail afterwards, at a drawn age: of those whose attempt was started in its scope ' +
    'while it lasts, a share. A failure shows once the supplier operates the installation. It interrupts the consumer; the repair ' +
    'team puts it right, or it is unrecoverable. The attempt itself stays a success.',
  example: `
- kind: delayed-failures
  id: loss-of-communications
  onset: 2020-01-06
  share: { triangular: [0.2%, 0.5%, 1%] }
  age: { lognormal: { median: 14 days, p90: 30 days } }
  unrecoverable: 5%
`,
  harmless: [
    '- { kind: delayed-failures, onset: 2020-01-10, share: 0%, age: 9 days }',
    '- { kind: delayed-failures, onset: 2020-01-10, share: 5%, age: 9 days, lasts: 0 hours }',
    '- { kind: delayed-failures, onset: 2030-01-10, share: 5%, age: 9 days }',
  ],
  words: z.strictObject({
    time: timeOfOnset,
    lasts: duration
      .optional()
      .describe('for how long attempts are started that are followed by such failures; to the end where not stated'),
    unrecoverable: share
      .default(0)
      .describe("of these failures, those that leave the installation 'dumb'; the repair team puts the others right"),
  }),
  settle: (words) => ({
    minutes: words.time,
    lastsMinutes: words.lasts ?? NONE,
    unrecoverable: words.unrecoverable,
  }),
  amounts: {
    onset: dayOfOnset,
    share: { kind: 'share', says: 'of the installations that are migrated, those that fail afterwards' },
  },
  lengths: { age: { says: 'from the migration to the failure' } },
  episodes: (planned, circumstances) => {
    const onset = onsetTick(planned, circumstances);
    const lastsMinutes = settingOf(planned.settings, 'lastsMinutes');
    // One that began before the first day is there from the start, for what is left of it.
    const fromTick = Math.max(0, onset);
    const untilTick =
      lastsMinutes === NONE ? circumstances.ticks : Math.min(circumstances.ticks, onset + ticksOf(lastsMinutes));
    const shareOfMigrated = Math.min(1, circumstances.valueOf('share'));
    if (fromTick >= untilTick || shareOfMigrated <= 0) return [];
    return [
      {
        mechanism: 'delayed failures',
        scope: planned.scope,
        fromTick,
        untilTick,
        share: shareOfMigrated,
        age: planned.laws['age'],
        unrecoverable: settingOf(planned.settings, 'unrecoverable'),
      },
    ];
  },
});
