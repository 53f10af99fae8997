import { z } from 'zod';
import { defineDisturbance } from './disturbance.ts';
import { category, lag, noticeSettled } from './lag.ts';
import { dayOfOnset, timeOfOnset } from './onset.ts';
import { datedOutage, fate, fateSettled, hits, outageLength } from './outage-words.ts';

export const outage = defineDisturbance('outage', {
  says:
    'One outage, at a date: of a service, or of all in its scope. While it lasts nothing can be started there: what is due waits for ' +
    'a later wave, and until the control centre knows, what it starts is rejected. A share of the attempts in flight is hit.',
  example: `
- kind: outage
  id: gateway
  scope: programme
  onset: 2020-01-15
  time: 10 hours
  length: 2 hours
  hits: 25%
`,
  harmless: [
    '- { kind: outage, onset: 2020-01-15, time: 11 hours, length: 6 seconds, category: 1 }',
    '- { kind: outage, onset: 2020-01-15, time: 11 hours, length: 7 minutes, hits: 0% }',
    '- { kind: outage, onset: 2030-01-15, length: 2 days, hits: 100% }',
    '- { kind: outage, onset: 2020-01-02, length: 2 days, hits: 100% }',
  ],
  words: z.strictObject({ time: timeOfOnset, fate, lag, category }),
  settle: (words) => ({ minutes: words.time, fate: fateSettled(words.fate), ...noticeSettled(words) }),
  ofService: true,
  amounts: { onset: dayOfOnset, hits },
  lengths: { length: outageLength },
  episodes: (planned, circumstances) => datedOutage(planned, circumstances, false),
});
