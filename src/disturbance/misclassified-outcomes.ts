import { z } from 'zod';
import { settingOf } from '../units/settings.ts';
import { share } from '../units/share.ts';
import { defineDisturbance } from './disturbance.ts';
import { datedSpell, dayOfOnset, timeOfOnset } from './onset.ts';

export const misclassifiedOutcomes = defineDisturbance('misclassified-outcomes', {
  says:
    'For a drawn length a share of the failures in its scope is reported as success. Each is reworked after a drawn time, and then reported once more, as the failure that it was: ' +
    'until then rules and strategies trust a number that is too good.',
  example: `
- kind: misclassified-outcomes
  id: wrong-code
  scope: programme
  onset: 2020-01-13
  length: 2 weeks
  share: 40%
  rework: { uniform: [1 day, 5 days] }
`,
  harmless: [
    '- { kind: misclassified-outcomes, onset: 2020-01-10, length: 1 week, share: 0%, rework: 1 day }',
    '- { kind: misclassified-outcomes, onset: 2020-01-10, length: 0 hours, share: 10%, rework: 1 day }',
    '- { kind: misclassified-outcomes, onset: 2030-01-10, length: 1 week, share: 10%, rework: 1 day }',
  ],
  words: z.strictObject({ time: timeOfOnset, share: share.describe('of the failures, those reported as success') }),
  settle: (words) => ({ minutes: words.time, share: words.share }),
  amounts: { onset: dayOfOnset },
  lengths: {
    length: { says: 'how long failures are misclassified' },
    rework: { says: 'from the wrong report to the right one' },
  },
  episodes: (planned, circumstances) => {
    const { scope, settings, laws } = planned;
    const misreported = settingOf(settings, 'share');
    if (misreported === 0) return [];
    return datedSpell(planned, circumstances).map((spell) => ({
      mechanism: 'misreports',
      scope,
      ...spell,
      share: misreported,
      rework: laws['rework'],
    }));
  },
});
