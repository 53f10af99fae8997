import { z } from 'zod';
import { TROUBLES } from '../fleet/outcome.ts';
import { settingOf } from '../units/settings.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, timeOfOnset } from './onset.ts';
import { passingModifier } from './passing-modifier.ts';
import type { Modified } from './share-modifier.ts';
import { TROUBLE_WORDS } from './trouble-words.ts';

export const retryStorm = defineDisturbance('retry-storm', {
  says:
    'For a drawn length, an hour or so, one kind of trouble is more frequent in its scope, in first and in later attempts; then it is over by itself. ' +
    'What failed comes back to be started again, and takes the place of first attempts where no retry budget holds it.',
  example: `
- kind: retry-storm
  id: gateway-restart
  scope: programme
  onset: 2020-01-16
  time: 10 hours
  trouble: reject
  plus: 30%
  length: 3 hours
`,
  harmless: [
    '- { kind: retry-storm, onset: 2020-01-10, time: 8 hours, trouble: reject, plus: 0%, length: 2 hours }',
    '- { kind: retry-storm, onset: 2020-01-10, time: 8 hours, trouble: reject, plus: 30%, length: 0 hours }',
    '- { kind: retry-storm, onset: 2030-01-10, time: 8 hours, trouble: reject, plus: 30%, length: 2 hours }',
  ],
  words: z.strictObject({ time: timeOfOnset, ...TROUBLE_WORDS }),
  settle: ({ time, trouble, times, plus }) => ({ minutes: time, trouble: TROUBLES.indexOf(trouble), times, plus }),
  amounts: { onset: dayOfOnset },
  lengths: { length: { says: 'how long it lasts' } },
  episodes: (planned, circumstances) => {
    const { settings } = planned;
    const of: Modified = { kind: 'troubles', troubles: [settingOf(settings, 'trouble')] };
    const [times, plus] = [settingOf(settings, 'times'), settingOf(settings, 'plus')];
    return passingModifier(planned, circumstances, of, { times, plus, mendedByDiagnosis: false });
  },
});
