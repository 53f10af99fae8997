import { z } from 'zod';
import { thresholdOf } from '../kernel/chance.ts';
import { TICKS_PER_DAY, weekdayOf } from '../kernel/clock.ts';
import { type Settings, settingOf, settingsOf } from '../units/settings.ts';
import { share } from '../units/share.ts';
import { type Circumstances, defineDisturbance } from './disturbance.ts';
import { placesOf, troublesWord } from './trouble-words.ts';
import { weekdays, weekdaysSettled } from './weekdays.ts';

export const unevenDays = defineDisturbance('uneven-days', {
  says:
    'Days are uneven: on each, the shares of trouble in its scope are multiplied by a factor of that day, with mean 1, drawn for every day alone or kept from the day before. ' +
    'It is no defect, and nobody mends it: failures of one day go together, so that they spread more than limits for independent failures allow.',
  example: `
- kind: uneven-days
  id: good-and-bad-days
  scope: programme
  factor: { gamma: { shape: 6, mean: 100% } }
`,
  harmless: [
    '- { kind: uneven-days, factor: 100% }',
    '- { kind: uneven-days, factor: 100%, memory: 50%, weekdays: { monday: 100% } }',
  ],
  words: z.strictObject({
    troubles: troublesWord.describe('the troubles whose shares are multiplied; all where not stated'),
    memory: share
      .default(0)
      .describe('chance that a day keeps the factor of the day before, so that bad days come in a row'),
    weekdays,
  }),
  settle: ({ troubles, memory, weekdays }) => ({
    troubles: placesOf(troubles),
    ...(memory === 0 ? {} : { memory }),
    ...weekdaysSettled(weekdays),
  }),
  amounts: { factor: { kind: 'factor', says: "a day's factor, drawn anew for every day; its mean is 100%" } },
  lengths: {},
  episodes: ({ scope, settings }, circumstances) => {
    const days = circumstances.monthOf.length;
    const timesOn = factorsOf(settings, circumstances);
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

/** The factor of every day: its own, or that of the day before where the day's word is below the memory; times that of its weekday. */
function factorsOf(settings: Settings, circumstances: Circumstances): Float64Array {
  const days = circumstances.monthOf.length;
  const keptBelow = 'memory' in settings ? thresholdOf(settingOf(settings, 'memory')) : 0;
  const ofWeekday = 'weekdays' in settings ? settingsOf(settings, 'weekdays') : undefined;
  const words = new Int32Array(2);
  const factors = new Float64Array(days);
  let factor = 1;
  for (let day = 0; day < days; day++) {
    if (keptBelow > 0) circumstances.draw(day, 1, words);
    if (day === 0 || words[0] >>> 0 >= keptBelow) factor = circumstances.drawnValue('factor', day);
    factors[day] = ofWeekday === undefined ? factor : factor * ofWeekday[weekdayOf(circumstances.firstDayNumber + day)];
  }
  return factors;
}
