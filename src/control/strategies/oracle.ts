import { z } from 'zod';
import { remaining } from './backlog.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const TARGET = 0;

export const oracle = defineStrategy('oracle', {
  says:
    'Aims at all that is left, every day, but starts nothing where a defect truly is on, from its onset to its end: it is told what no control centre can see, and a diagnosis begins in the tick of the ' +
    'onset, without a halt. Nor does it start anything in vain during an outage that nobody has noticed. A yardstick for regret: it knows what is, and not what is to come.',
  example: `
kind: oracle
`,
  words: z.strictObject({}),
  settle: () => ({}),
  memory: 1,
  review: (_settings, view, memory) => {
    memory[TARGET] = remaining(view);
    return undefined;
  },
  target: (_settings, memory) => memory[TARGET],
  heed: ({ troubled }, held) => held.strata.set(troubled),
});
