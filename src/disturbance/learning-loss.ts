import { z } from 'zod';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { defineDisturbance } from './disturbance.ts';

export const learningLoss = defineDisturbance('learning-loss', {
  says:
    'At the midnight that begins a day, every DMC with installations in its scope forgets a part of what it has learnt, as when those ' +
    'who had the practice leave: as if so many fewer had been migrated. Without learning there is nothing to forget.',
  example: `
- kind: learning-loss
  id: team-leaves
  scope: { cohort: itron }
  onset: 2020-02-03
  part: { uniform: [20%, 60%] }
`,
  harmless: [
    '- { kind: learning-loss, onset: 2020-01-10, part: 0% }',
    '- { kind: learning-loss, onset: 2030-01-10, part: 50% }',
    '- { kind: learning-loss, onset: 2019-01-10, part: 50% }',
  ],
  words: z.strictObject({}),
  settle: () => ({}),
  amounts: {
    onset: { kind: 'date', says: 'the day at whose beginning it is forgotten' },
    part: { kind: 'share', says: 'the part that is forgotten' },
  },
  lengths: {},
  episodes: ({ scope }, circumstances) => {
    const fromTick = Math.floor(circumstances.valueOf('onset')) * TICKS_PER_DAY;
    const part = Math.min(1, circumstances.valueOf('part'));
    // Before the first day there is nothing to forget yet.
    if (fromTick < 0 || fromTick >= circumstances.ticks || part <= 0) return [];
    return [{ mechanism: 'learning loss', scope, fromTick, untilTick: circumstances.ticks, part }];
  },
});
