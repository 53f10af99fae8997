import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset } from './onset.ts';
import { gapOf, gapSettled, gapWords } from './report-gap.ts';

export const missingReports = defineDisturbance('missing-reports', {
  says:
    'For a drawn length the reports of outcomes in its scope, the figures of alerts, or both are lost: what would have been reported meanwhile never is. ' +
    'Silence looks like a day without failures. Alerts that have not come are missing data, which is a no-go unless that is waived.',
  example: `
- kind: missing-reports
  id: lost-file
  scope: { dmc: itron }
  onset: 2020-01-14
  length: 1 day
`,
  harmless: [
    '- { kind: missing-reports, onset: 2020-01-10, length: 0 hours }',
    '- { kind: missing-reports, onset: 2030-01-10, length: 2 days, figures: [outcomes, alerts] }',
  ],
  words: gapWords,
  settle: gapSettled,
  amounts: { onset: dayOfOnset },
  lengths: { length: { says: 'how long reports are lost' } },
  episodes: (planned, circumstances) => gapOf(planned, circumstances, false),
});
