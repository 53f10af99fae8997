import { z } from 'zod';
import { remaining } from './backlog.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const TARGET = 0;

export const maximumRate = defineStrategy('maximum-rate', {
  says:
    'Aims at all that is left, every day, so that only caps, services, listings, authorisations and rules hold it back. A bracket: ' +
    'no other strategy that is bound by the same limits finishes earlier on the same luck, save by breaking less.',
  example: `
kind: maximum-rate
`,
  words: z.strictObject({}),
  settle: () => ({}),
  memory: 1,
  review: (_settings, view, memory) => {
    memory[TARGET] = remaining(view);
    return undefined;
  },
  target: (_settings, memory) => memory[TARGET],
});
