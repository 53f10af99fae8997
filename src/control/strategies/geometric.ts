import { z } from 'zod';
import { aboveZero } from '../../units/above-zero.ts';
import { installations } from '../../units/count.ts';
import { volumePerDay } from '../../units/rate.ts';
import { type Settings, settingOf } from '../../units/settings.ts';
import { PROGRAMME } from '../scope.ts';
import { failedSoFar, resolvedSoFar, startedIn } from '../so-far.ts';
import type { View } from '../view.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const RATE = 0;
const COUNTED = 1;

/** Powers that are still looked for in one review; the largest rate is reached long before. */
const MOST_STEPS = 64;

export const geometric = defineStrategy('geometric', {
  says:
    'Multiplies the volume by a factor each time that so many more installations have been started, or have been reported as migrated. Semantics of ' +
    'the exponential rollout rate of AWS IoT Jobs; the count is looked at at the opening, so that the volume of a day is one.',
  example: `
kind: geometric
base: 500 installations a day
factor: 2
every: 5,000 installations
on: succeeded
most: 10,000 installations a day
`,
  words: z.strictObject({
    base: aboveZero(volumePerDay, 'a volume above 0').describe('the volume to begin with'),
    factor: z.number().gt(1).max(5).describe('what it is multiplied by at a step'),
    every: aboveZero(installations).describe('a step is made each time that so many more are counted'),
    on: z
      .enum(['started', 'succeeded'])
      .default('succeeded')
      .describe("what is counted: attempts started (AWS: 'notified'), or those reported as migrated"),
    most: volumePerDay.optional().describe('the volume that it never goes beyond'),
  }),
  settle: (words) => ({
    base: words.base,
    factor: words.factor,
    every: words.every,
    countsStarted: words.on === 'started' ? 1 : 0,
    ...(words.most === undefined ? {} : { most: words.most }),
  }),
  memory: 2,
  review: (settings, view, memory) => {
    if (memory[RATE] === 0) memory[RATE] = settingOf(settings, 'base');
    const every = settingOf(settings, 'every');
    const counted = countOf(settings, view);
    const before = memory[RATE];
    for (let step = 0; step < MOST_STEPS && counted - memory[COUNTED] >= every; step++) {
      memory[COUNTED] += every;
      memory[RATE] = Math.min(mostOf(settings), memory[RATE] * settingOf(settings, 'factor'));
    }
    return memory[RATE] > before ? 'increase' : undefined;
  },
  target: (settings, memory) => Math.min(mostOf(settings), memory[RATE]),
});

function countOf(settings: Settings, view: View): number {
  return settingOf(settings, 'countsStarted') === 1
    ? startedIn(view, PROGRAMME)
    : resolvedSoFar(view) - failedSoFar(view);
}

/** Without a stated one, what a counter can hold. */
function mostOf(settings: Settings): number {
  return 'most' in settings ? settingOf(settings, 'most') : 2_000_000_000;
}
