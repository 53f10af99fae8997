import { z } from 'zod';
import { defineDisturbance } from './disturbance.ts';
import { datedSpell, dayOfOnset, timeOfOnset } from './onset.ts';

export const alertSurge = defineDisturbance('alert-surge', {
  says:
    'One alert storm, at a date: from its onset on, for a drawn length, every migrated installation of its scope, or of the region ' +
    'of a DNO, raises so many times its alerts; such as those of a firmware that takes a limit for breached, until it is put right.',
  example: `
- kind: alert-surge
  id: chatty-firmware
  scope: { dmc: itron }
  onset: 2020-02-03
  times: 350%
  length: { triangular: [1 week, 2 weeks, 6 weeks] }
`,
  harmless: [
    '- { kind: alert-surge, onset: 2020-01-10, times: 100%, length: 1 week }',
    '- { kind: alert-surge, onset: 2020-01-10, times: 350%, length: 0 hours }',
    '- { kind: alert-surge, onset: 2030-01-10, times: 350%, length: 1 week }',
    '- { kind: alert-surge, onset: 2019-12-10, times: 350%, length: 1 week }',
  ],
  words: z.strictObject({ time: timeOfOnset }),
  settle: (words) => ({ minutes: words.time }),
  regional: true,
  amounts: {
    onset: dayOfOnset,
    times: { kind: 'factor', says: 'what alerts are multiplied by while it lasts' },
  },
  lengths: { length: { says: 'how long it lasts' } },
  episodes: (planned, circumstances) => {
    const { scope, dno } = planned;
    const times = circumstances.valueOf('times');
    if (times === 1) return [];
    return datedSpell(planned, circumstances).map((spell) => ({ mechanism: 'alerts', scope, dno, ...spell, times }));
  },
});
