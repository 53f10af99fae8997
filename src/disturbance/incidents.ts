import { z } from 'zod';
import { spellsByMonth } from './by-month.ts';
import { defineDisturbance } from './disturbance.ts';

export const incidents = defineDisturbance('incidents', {
  says:
    'Service-impacting incidents (category 1 or 2): a Poisson number a month, at even times, each open for a drawn length. ' +
    'They stop nothing by themselves; the control centre sees which are open and decides.',
  example: `
- kind: incidents
  id: category-1-and-2
  perMonth: { triangular: [1 incidents a month, 3 incidents a month, 5 incidents a month] }
  length: { lognormal: { median: 3 hours, p90: 10 hours } }
`,
  harmless: [
    '- { kind: incidents, perMonth: 0 incidents a month, length: 1 day }',
    '- { kind: incidents, perMonth: 9 incidents a month, length: 0 hours }',
  ],
  words: z.strictObject({}),
  settle: () => ({}),
  amounts: { perMonth: { kind: 'incidents per month', says: 'expected incidents in a month' } },
  lengths: { length: { says: 'how long an incident stays open' } },
  episodes: ({ laws }, circumstances) =>
    spellsByMonth(circumstances, circumstances.valueOf('perMonth'), laws['length']).map((spell) => ({
      mechanism: 'incident',
      ...spell,
    })),
});
