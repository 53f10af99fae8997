import { z } from 'zod';
import { aboveZero } from '../../units/above-zero.ts';
import { settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { EWMA_CELLS, ewmaScore, recordEwma } from '../statistics/ewma.ts';
import { laneyScore } from '../statistics/laney.ts';
import { dayInflation } from '../statistics/overdispersion.ts';
import { ewmaReaction } from './daily-reaction.ts';
import { bounded, daySettings, dayWords, forgetDays, SEEN_BY_DAY, takeDay } from './day-series.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';

// What it remembers of a scope, behind what it has seen.
const AVERAGE = SEEN_BY_DAY;

export const ewma = defineRule('ewma', {
  says:
    'Averages how far daily shares of failures lie above the expected one, the newest most, and fails where the average is so many of its own sigmas above: for slow drifts, which ' +
    'no single day shows.',
  example: `
- rule: ewma
  scope: programme
  expected: 2%
  weight: 20%
  sigmas: 3
  action: pause
  resume: after diagnosis
`,
  words: z.strictObject({
    ...dayWords,
    weight: aboveZero(share, 'a share above 0%').prefault('20%').describe('what the newest day counts'),
    sigmas: z.number().min(1).max(10).default(3).describe('how far above nothing the average fails'),
  }),
  settle: (words) => ({
    weight: words.weight,
    deviations: words.sigmas,
    ...daySettings(words),
  }),
  scopes: ['programme', 'cohort', 'dmc', 'supplier'],
  actions: ['pause', 'halt', 'throttle', 'warn'],
  watches: {
    figure: 'failedOfResolved by day, averaged',
    of: 'attempts resolved in a day',
    over: "all days, the newest most ('weight')",
  },
  judged: 'at the opening',
  memory: AVERAGE + EWMA_CELLS,
  judge: (settings, view, scope, memory, at) => {
    const day = takeDay(settings, view, scope, memory, at, settingOf(settings, 'minimumSample'));
    if (day === undefined) return INCONCLUSIVE;
    const sigma = dayInflation(day.resolved, settingOf(settings, 'correlation'));
    const score = laneyScore(day.failed, day.resolved, settingOf(settings, 'expected'), sigma);
    recordEwma(memory, at + AVERAGE, bounded(score), settingOf(settings, 'weight'));
    return ewmaScore(memory, at + AVERAGE) > settingOf(settings, 'deviations') ? FAIL : PASS;
  },
  restart: forgetDays,
  evidence: (_settings, _view, _scope, memory, at) => [
    ['deviations of the average above nothing', ewmaScore(memory, at + AVERAGE)],
  ],
  reaction: (settings, shift) =>
    ewmaReaction(
      shift,
      settingOf(settings, 'expected'),
      settingOf(settings, 'correlation'),
      settingOf(settings, 'weight'),
      settingOf(settings, 'deviations'),
      settingOf(settings, 'minimumSample'),
    ),
});
