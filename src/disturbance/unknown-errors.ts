import { z } from 'zod';
import { settingOf, settingsOf } from '../units/settings.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, timeOfOnset } from './onset.ts';
import { passingModifier } from './passing-modifier.ts';
import type { Modified } from './share-modifier.ts';
import { placesOf, TROUBLE_WORDS, troublesWord } from './trouble-words.ts';

export const unknownErrors = defineDisturbance('unknown-errors', {
  says:
    'For a drawn length, more of the failures that are resolved in its scope have an unknown error code: nothing fails more often, but it fails in a way that nobody has seen. ' +
    'A diagnosis that follows a halt of its scope ends it sooner.',
  example: `
- kind: unknown-errors
  id: new-code
  scope: { dmc: itron }
  onset: 2020-01-15
  plus: 60%
  length: 3 weeks
`,
  harmless: [
    '- { kind: unknown-errors, onset: 2020-01-10, plus: 0%, length: 2 weeks }',
    '- { kind: unknown-errors, onset: 2020-01-10, plus: 60%, length: 0 hours }',
    '- { kind: unknown-errors, onset: 2030-01-10, plus: 60%, length: 2 weeks }',
  ],
  words: z.strictObject({
    time: timeOfOnset,
    troubles: troublesWord.describe('the troubles as which the failures began; all where not stated'),
    times: TROUBLE_WORDS.times,
    plus: TROUBLE_WORDS.plus,
  }),
  settle: ({ time, troubles, times, plus }) => ({ minutes: time, troubles: placesOf(troubles), times, plus }),
  amounts: { onset: dayOfOnset },
  lengths: { length: { says: 'how long it lasts' } },
  episodes: (planned, circumstances) => {
    const { settings } = planned;
    const of: Modified = { kind: 'unknown codes', troubles: settingsOf(settings, 'troubles') };
    const [times, plus] = [settingOf(settings, 'times'), settingOf(settings, 'plus')];
    return passingModifier(planned, circumstances, of, { times, plus, mendedByDiagnosis: true });
  },
});
