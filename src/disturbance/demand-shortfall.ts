import { z } from 'zod';
import { settingOf } from '../units/settings.ts';
import { authorisationShift } from './authorisation-shift.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, timeOfOnset } from './onset.ts';

/** In the order of the setting `catchUp`. */
const AFTERWARDS = ['nothing more', 'all that was held back'] as const;

export const demandShortfall = defineDisturbance('demand-shortfall', {
  says:
    'For a drawn length suppliers authorise a part only of what they would: of every week that begins meanwhile. Afterwards they may authorise all that they held back on top of the first week. ' +
    'A cap that nobody uses looks like one that holds.',
  example: `
- kind: demand-shortfall
  id: cautious-suppliers
  scope: { supplier: one }
  onset: 2020-01-06
  length: 2 weeks
  authorised: 25%
  afterwards: all that was held back
`,
  harmless: [
    '- { kind: demand-shortfall, onset: 2020-01-06, length: 2 weeks, authorised: 100%, afterwards: all that was held back }',
    '- { kind: demand-shortfall, onset: 2020-01-06, length: 0 hours, authorised: 25% }',
    '- { kind: demand-shortfall, onset: 2030-01-06, length: 2 weeks, authorised: 25% }',
  ],
  words: z.strictObject({
    time: timeOfOnset,
    afterwards: z
      .enum(AFTERWARDS)
      .default('nothing more')
      .describe('what is authorised on top of the first week after it'),
  }),
  settle: ({ time, afterwards }) => ({ minutes: time, catchUp: AFTERWARDS.indexOf(afterwards) }),
  scopes: ['programme', 'supplier'],
  amounts: {
    onset: dayOfOnset,
    authorised: { kind: 'share', says: 'the part that is authorised of what would be' },
  },
  lengths: { length: { says: 'how long they hold back' } },
  episodes: (planned, circumstances) => {
    const catchesUp = settingOf(planned.settings, 'catchUp') === 1;
    return authorisationShift(planned, circumstances, circumstances.valueOf('authorised'), catchesUp);
  },
});
