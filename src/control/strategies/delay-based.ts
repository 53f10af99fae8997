import { z } from 'zod';
import { volumePerDay } from '../../units/rate.ts';
import { type Settings, settingOf } from '../../units/settings.ts';
import { resolvedSoFar } from '../so-far.ts';
import { unresolved } from './backlog.ts';
import { isReviewDue } from './review-day.ts';
import { least, most, reviewEvery, start } from './reviewed-volume.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const REVIEWED = 0;
const TARGET = 1;
const RESOLVED_BEFORE = 2;
const UNRESOLVED_SUM = 3;
const OPENINGS = 4;
const BEST_DAYS = 5;
const REVIEWS_HELD = 6;

export const delayBased = defineStrategy('delay-based', {
  says:
    'Watches how long outcomes take, and so sees stalls before failures. The time t from start to report comes from what is unresolved at the openings and what ' +
    "is resolved a day (Little's law), the best time seen stands for no queue, and volume x (1 - best / t) is the queue that the volume keeps: below a least it " +
    'adds, above a most it takes away. After so many reviews the best time is found out anew. Semantics of TCP Vegas.',
  example: `
kind: delay-based
start: 1,000 installations a day
step: 250 installations a day
most: 5,000 installations a day
queueBelow: 100
queueAbove: 400
reviewEvery: 7 days
probeEvery: 8
`,
  words: z.strictObject({
    start,
    step: volumePerDay.describe('what a review adds or takes away'),
    least,
    most,
    queueBelow: z.number().min(0).max(1e9).describe('installations in the queue below which it adds'),
    queueAbove: z.number().min(0).max(1e9).describe('installations in the queue above which it takes away'),
    reviewEvery,
    probeEvery: z.int().min(1).max(1000).default(8).describe('reviews after which the best time is found out anew'),
  }),
  settle: (words) => ({
    start: words.start,
    step: words.step,
    least: words.least,
    most: words.most,
    queueBelow: words.queueBelow,
    queueAbove: Math.max(words.queueBelow, words.queueAbove),
    reviewEveryDays: words.reviewEvery,
    probeEvery: words.probeEvery,
  }),
  memory: 7,
  reviewed: { at: REVIEWED, target: TARGET },
  review: (settings, view, memory) => {
    const isFirst = memory[REVIEWED] === 0;
    if (isFirst) memory[TARGET] = settingOf(settings, 'start');
    memory[UNRESOLVED_SUM] += unresolved(view);
    memory[OPENINGS]++;
    const lastDay = memory[REVIEWED] - 1;
    if (!isReviewDue(view, memory, REVIEWED, settingOf(settings, 'reviewEveryDays'))) return undefined;
    const resolvedPerDay = (resolvedSoFar(view) - memory[RESOLVED_BEFORE]) / Math.max(1, view.day - lastDay);
    const days = resolvedPerDay > 0 ? memory[UNRESOLVED_SUM] / memory[OPENINGS] / resolvedPerDay : 0;
    memory[RESOLVED_BEFORE] = resolvedSoFar(view);
    memory[UNRESOLVED_SUM] = 0;
    memory[OPENINGS] = 0;
    // Nothing resolved tells nothing about how long it takes.
    if (isFirst || resolvedPerDay <= 0) return isFirst ? undefined : 'hold';
    const probes = memory[REVIEWS_HELD] % settingOf(settings, 'probeEvery') === 0;
    memory[REVIEWS_HELD]++;
    if (probes || days < memory[BEST_DAYS]) memory[BEST_DAYS] = days;
    const queue = days > 0 ? memory[TARGET] * (1 - memory[BEST_DAYS] / days) : 0;
    return stepBy(settings, memory, queue);
  },
  target: (_settings, memory) => memory[TARGET],
});

function stepBy(settings: Settings, memory: Float64Array, queue: number) {
  const step = settingOf(settings, 'step');
  if (queue < settingOf(settings, 'queueBelow')) {
    memory[TARGET] = Math.min(settingOf(settings, 'most'), memory[TARGET] + step);
    return 'increase';
  }
  if (queue > settingOf(settings, 'queueAbove')) {
    memory[TARGET] = Math.max(settingOf(settings, 'least'), memory[TARGET] - step);
    return 'decrease';
  }
  return 'hold';
}
