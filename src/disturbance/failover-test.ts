import { z } from 'zod';
import { defineDisturbance } from './disturbance.ts';
import { dayOfOnset, timeOfOnset } from './onset.ts';
import { datedOutage, fate, fateSettled, hits, outageLength } from './outage-words.ts';

export const failoverTest = defineDisturbance('failover-test', {
  says:
    'A planned failover or failback test: what goes through a service, or all in its scope, stands still for a window that is known at ' +
    'the opening of each day. Nobody plans starts in it: the units of the day go to the waves outside it, and a stratum whose every ' +
    'wave lies in it has a pause. A share of the attempts in flight may be hit when it begins.',
  example: `
- kind: failover-test
  id: dsp-failover
  label: DSP failover test
  scope: programme
  onset: 2020-01-22
  time: 8 hours
  length: 6 hours
  hits: 5%
`,
  harmless: [
    '- { kind: failover-test, onset: 2020-01-22, time: 8 hours, length: 0 hours }',
    '- { kind: failover-test, onset: 2030-01-22, length: 6 hours, hits: 50% }',
  ],
  words: z.strictObject({ time: timeOfOnset, fate }),
  settle: (words) => ({ minutes: words.time, fate: fateSettled(words.fate) }),
  ofService: true,
  amounts: { onset: dayOfOnset, hits },
  lengths: { length: outageLength },
  episodes: (planned, circumstances) => datedOutage(planned, circumstances, true),
});
