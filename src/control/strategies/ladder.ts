import { z } from 'zod';
import { volumePerDay } from '../../units/rate.ts';
import { settingOf, settingsOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { exceedsShareOf } from '../../units/share-of.ts';
import { failedSoFar, resolvedSoFar } from '../so-far.ts';
import type { View } from '../view.ts';
import { defineStrategy } from './strategy.ts';

// What the ladder remembers.
const RUNG = 0;
const GO_DAYS_BEFORE = 1;
const RESOLVED_BEFORE = 2;
const FAILED_BEFORE = 3;
const HALTS_BEFORE = 4;

const rising = 'daily volumes that rise from rung to rung';

export const ladder = defineStrategy('ladder', {
  says:
    'Climbs from rung to rung: after enough go days on a rung on which there was something to start, and if failedOfResolved since its start stayed within ' +
    'the gate on enough resolved attempts, it takes the next. A halt sends it down. Inconclusive evidence holds the volume.',
  example: `
kind: ladder
rungs: [500 installations a day, '1,000 installations a day', '2,000 installations a day']
minimumDays: 5
gate: { failedOfResolved: 3%, minimumSample: 500 }
down: 1
`,
  words: z.strictObject({
    rungs: z
      .array(volumePerDay)
      .min(1)
      .refine((rungs) => rungs.every((rung, place) => place === 0 || rung > rungs[place - 1]), {
        error: `expected ${rising}`,
        params: { expected: rising },
      })
      .describe('daily volumes, lowest first'),
    minimumDays: z.int().min(1).max(1000).describe('go days with something to start that a rung takes at least'),
    gate: z
      .strictObject({
        failedOfResolved: share.describe('most failed attempts among those resolved on the rung'),
        minimumSample: z.int().min(1).max(1_000_000_000).describe('resolved attempts below which the gate stays shut'),
      })
      .optional(),
    down: z.int().min(0).max(1000).default(1).describe('rungs to go down after a halt'),
  }),
  settle: (words) => ({
    rungs: words.rungs,
    minimumDays: words.minimumDays,
    mostFailedOfResolved: words.gate?.failedOfResolved ?? 1,
    minimumSample: words.gate?.minimumSample ?? 0,
    down: words.down,
  }),
  memory: 5,
  review: (settings, view, memory) => {
    if (view.halts > memory[HALTS_BEFORE]) {
      return stepOnto(Math.max(0, memory[RUNG] - settingOf(settings, 'down')), view, memory);
    }
    if (view.goDays - memory[GO_DAYS_BEFORE] < settingOf(settings, 'minimumDays')) return undefined;
    const resolved = resolvedSoFar(view) - memory[RESOLVED_BEFORE];
    const failed = failedSoFar(view) - memory[FAILED_BEFORE];
    if (resolved < settingOf(settings, 'minimumSample')) return undefined;
    if (exceedsShareOf(failed, resolved, settingOf(settings, 'mostFailedOfResolved'))) return undefined;
    const top = settingsOf(settings, 'rungs').length - 1;
    return memory[RUNG] < top ? stepOnto(memory[RUNG] + 1, view, memory) : undefined;
  },
  target: (settings, memory) => settingsOf(settings, 'rungs')[memory[RUNG]],
});

/** @returns nothing to be told: that the target is another now is told in any case */
function stepOnto(rung: number, view: View, memory: Float64Array): undefined {
  memory[RUNG] = rung;
  memory[GO_DAYS_BEFORE] = view.goDays;
  memory[RESOLVED_BEFORE] = resolvedSoFar(view);
  memory[FAILED_BEFORE] = failedSoFar(view);
  memory[HALTS_BEFORE] = view.halts;
}
