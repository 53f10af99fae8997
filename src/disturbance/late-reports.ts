import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset } from './onset.ts';
import { gapOf, gapSettled, gapWords } from './report-gap.ts';

export const lateReports = defineDisturbance('late-reports', {
  says:
    'For a drawn length no report comes of the outcomes in its scope, of the alerts of the day before, or of both; when it is over all outcomes come at once. ' +
    'Nobody is told that they are late: silence looks like a day without failures. Alerts that have not come are missing data, which is a no-go unless that is waived.',
  example: `
- kind: late-reports
  id: reporting-down
  scope: programme
  onset: 2020-01-14
  time: 9 hours
  length: 2 days
  figures: [outcomes, alerts]
`,
  harmless: [
    '- { kind: late-reports, onset: 2020-01-10, length: 0 hours }',
    '- { kind: late-reports, onset: 2030-01-10, length: 2 days }',
    '- { kind: late-reports, onset: 2019-12-10, length: 2 days, figures: [alerts] }',
  ],
  words: gapWords,
  settle: gapSettled,
  amounts: { onset: dayOfOnset },
  lengths: { length: { says: 'how long nothing is reported' } },
  episodes: (planned, circumstances) => gapOf(planned, circumstances, true),
});
