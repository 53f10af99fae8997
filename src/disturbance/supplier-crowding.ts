import { z } from 'zod';
import { authorisationShift } from './authorisation-shift.ts';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, timeOfOnset } from './onset.ts';

export const supplierCrowding = defineDisturbance('supplier-crowding', {
  says: 'For a drawn length one supplier authorises so many times what it would, of every week that begins meanwhile, and crowds the others out where nothing holds a floor for them.',
  example: `
- kind: supplier-crowding
  id: big-push
  scope: { supplier: one }
  onset: 2020-01-06
  length: 2 weeks
  times: 300%
`,
  harmless: [
    '- { kind: supplier-crowding, scope: { supplier: one }, onset: 2020-01-06, length: 2 weeks, times: 100% }',
    '- { kind: supplier-crowding, scope: { supplier: one }, onset: 2020-01-06, length: 0 hours, times: 300% }',
    '- { kind: supplier-crowding, scope: { supplier: one }, onset: 2030-01-06, length: 2 weeks, times: 300% }',
  ],
  words: z.strictObject({ time: timeOfOnset }),
  settle: ({ time }) => ({ minutes: time }),
  scopes: ['programme', 'supplier'],
  amounts: { onset: dayOfOnset, times: { kind: 'factor', says: 'what is authorised is multiplied by' } },
  lengths: { length: { says: 'how long it pushes' } },
  episodes: (planned, circumstances) =>
    authorisationShift(planned, circumstances, circumstances.valueOf('times'), false),
});
