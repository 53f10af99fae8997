import { z } from 'zod';
import { settingsOf } from '../units/settings.ts';
import { defineDisturbance } from './disturbance.ts';
import { STEP } from './share-modifier.ts';
import { placesOf, troublesWord } from './trouble-words.ts';

export const optimisticInputs = defineDisturbance('optimistic-inputs', {
  says:
    'The stated shares of trouble in its scope are too good, from the first day to the last: in truth they are so many times as large, in first and in later attempts. ' +
    'It is no defect: nobody is told, and no diagnosis mends it.',
  example: `
- kind: optimistic-inputs
  id: rates-too-low
  scope: programme
  times: { triangular: [100%, 120%, 150%] }
`,
  harmless: ['- { kind: optimistic-inputs, times: 100% }'],
  words: z.strictObject({
    troubles: troublesWord.describe('the troubles whose shares are too good; all where not stated'),
  }),
  settle: ({ troubles }) => ({ troubles: placesOf(troubles) }),
  amounts: { times: { kind: 'factor', says: 'how many times the stated shares the true ones are' } },
  lengths: {},
  episodes: ({ scope, settings }, circumstances) => {
    const times = circumstances.valueOf('times');
    if (times === 1) return [];
    return [
      {
        mechanism: 'shares',
        scope,
        fromTick: 0,
        untilTick: circumstances.ticks,
        of: { kind: 'troubles', troubles: settingsOf(settings, 'troubles') },
        times,
        plus: 0,
        shape: STEP,
        isDefect: false,
        mendedByDiagnosis: false,
      },
    ];
  },
});
