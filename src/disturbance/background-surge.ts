import { z } from 'zod';
import { defineDisturbance } from './disturbance.ts';
import { datedSpell, dayOfOnset, timeOfOnset } from './onset.ts';

export const backgroundSurge = defineDisturbance('background-surge', {
  says:
    'From its onset on, for a drawn length, everything else on the network raises so many times its alerts (the background, SMETS2 above all). ' +
    'It is not the doing of the migration, and the figures of migrated installations do not show it; but it fills the same systems.',
  example: `
- kind: background-surge
  id: smets2-firmware
  onset: 2020-01-20
  times: 200%
  length: 1 week
`,
  harmless: [
    '- { kind: background-surge, onset: 2020-01-10, times: 100%, length: 1 week }',
    '- { kind: background-surge, onset: 2020-01-10, times: 200%, length: 0 hours }',
    '- { kind: background-surge, onset: 2030-01-10, times: 200%, length: 1 week }',
    '- { kind: background-surge, onset: 2019-12-10, times: 200%, length: 1 week }',
  ],
  words: z.strictObject({ time: timeOfOnset }),
  settle: ({ time }) => ({ minutes: time }),
  scopes: ['programme'],
  amounts: {
    onset: dayOfOnset,
    times: { kind: 'factor', says: 'what the background is multiplied by while it lasts' },
  },
  lengths: { length: { says: 'how long it lasts' } },
  episodes: (planned, circumstances) => {
    const times = circumstances.valueOf('times');
    if (times === 1) return [];
    return datedSpell(planned, circumstances).map((spell) => ({ mechanism: 'background', ...spell, times }));
  },
});
