import { z } from 'zod';
import { settingOf } from '../units/settings.ts';
import { defineDisturbance } from './disturbance.ts';
import { datedSpell, dayOfOnset, timeOfOnset } from './onset.ts';

export const repeatedReports = defineDisturbance('repeated-reports', {
  says:
    'For a drawn length every outcome in its scope is counted several times when it is reported, as when a file is read twice. ' +
    'Ratios stay as they are; counts of failures, samples and what seems to have come back do not.',
  example: `
- kind: repeated-reports
  id: read-twice
  scope: { dmc: itron }
  onset: 2020-01-09
  length: 2 weeks
  times: 2
`,
  harmless: [
    '- { kind: repeated-reports, onset: 2020-01-09, length: 2 weeks, times: 1 }',
    '- { kind: repeated-reports, onset: 2020-01-09, length: 0 hours, times: 2 }',
    '- { kind: repeated-reports, onset: 2030-01-09, length: 2 weeks, times: 2 }',
  ],
  words: z.strictObject({
    time: timeOfOnset,
    times: z.int().min(1).max(10).describe('how often each outcome is counted'),
  }),
  settle: ({ time, times }) => ({ minutes: time, times }),
  amounts: { onset: dayOfOnset },
  lengths: { length: { says: 'how long outcomes are counted so' } },
  episodes: (planned, circumstances) => {
    const { scope, settings } = planned;
    const times = settingOf(settings, 'times');
    if (times === 1) return [];
    return datedSpell(planned, circumstances).map((spell) => ({
      mechanism: 'reports',
      scope,
      ...spell,
      outcomes: false,
      alerts: false,
      arrive: true,
      times,
    }));
  },
});
