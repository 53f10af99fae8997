import { z } from 'zod';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { settingsOf } from '../units/settings.ts';
import { defineDisturbance } from './disturbance.ts';
import { placesOf, troublesWord } from './trouble-words.ts';

export const unevenDays = defineDisturbance('uneven-days', {
  says:
    'Days are uneven: on each, the shares of trouble in its scope are multiplied by a factor of that day, drawn for every day alone, with mean 1. ' +
    'It is no defect, and nobody mends it: failures of one day go together, so that they spread more than limits for independent failures allow.',
  example: `
- kind: uneven-days
  id: good-and-bad-days
  scope: programme
  factor: { gamma: { shape: 6, mean: 100% } }
`,
  harmless: ['- { kind: uneven-days, factor: 100% }'],
  words: z.strictObject({
    troubles: troublesWord.describe('the troubles whose shares are multiplied; all where not stated'),
  }),
  settle: ({ troubles }) => ({ troubles: placesOf(troubles) }),
  amounts: { factor: { kind: 'factor', says: "a day's factor, drawn anew for every day; its mean is 100%" } },
  lengths: {},
  episodes: ({ scope, settings }, circumstances) => {
    const days = circumstances.monthOf.length;
    const timesOn = Float64Array.from({ length: days }, (_, day) => circumstances.drawnValue('factor', day));
    if (timesOn.every((times) => times === 1)) return [];
    return [
      {
        mechanism: 'shares',
        scope,
        fromTick: 0,
        untilTick: days * TICKS_PER_DAY,
        of: { kind: 'troubles', troubles: settingsOf(settings, 'troubles') },
        times: 1,
        plus: 0,
        shape: { kind: 'uneven', timesOn },
        isDefect: false,
        mendedByDiagnosis: false,
      },
    ];
  },
});
