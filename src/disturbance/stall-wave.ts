import { z } from 'zod';
import { settingOf } from '../units/settings.ts';
import { share } from '../units/share.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, timeOfOnset } from './onset.ts';
import { passingModifier } from './passing-modifier.ts';
import type { Modified } from './share-modifier.ts';

export const stallWave = defineDisturbance('stall-wave', {
  says:
    'For a drawn length, a share of the attempts that are started in its scope stalls, beside those that stall anyway, and for longer: each for a length of its own law. ' +
    'They end as all stalls do. Who counts what was started, and not what has matured, is told too late.',
  example: `
- kind: stall-wave
  id: slow-certificates
  scope: programme
  onset: 2020-01-13
  share: 5%
  length: 1 week
  stall: { uniform: [3 days, 20 days] }
`,
  harmless: [
    '- { kind: stall-wave, onset: 2020-01-10, share: 0%, length: 1 week, stall: 9 days }',
    '- { kind: stall-wave, onset: 2020-01-10, share: 5%, length: 0 hours, stall: 9 days }',
    '- { kind: stall-wave, onset: 2030-01-10, share: 5%, length: 1 week, stall: 9 days }',
  ],
  words: z.strictObject({ time: timeOfOnset, share: share.describe('of the attempts started, those that stall') }),
  settle: (words) => ({ minutes: words.time, share: words.share }),
  amounts: { onset: dayOfOnset },
  lengths: {
    length: { says: 'how long the wave lasts' },
    stall: { says: 'how long one of its stalls lasts' },
  },
  episodes: (planned, circumstances) => {
    const { settings, hash, laws } = planned;
    const of: Modified = { kind: 'long stalls', owner: hash, length: laws['stall'] };
    const plus = settingOf(settings, 'share');
    return passingModifier(planned, circumstances, of, { times: 1, plus, mendedByDiagnosis: false });
  },
});
