import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { laneyCells, laneyMean, laneyScore, laneySigma, recordLaneyDay } from '../statistics/laney.ts';
import { dayInflation } from '../statistics/overdispersion.ts';
import { shewhartReaction } from './daily-reaction.ts';
import { bounded, daySettings, dayWords, forgetDays, SEEN_BY_DAY, takeDay } from './day-series.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';

/** Days that the chart remembers. */
const WINDOW = 60;

// What it remembers of a scope, behind what it has seen.
const SCORE = SEEN_BY_DAY;
const CHART = SEEN_BY_DAY + 1;

export const pPrime = defineRule('p-prime', {
  says:
    "A control chart of daily shares of failures: fails where a day lies so many sigmas above the mean, which widen by how much days differ anyway (Laney's p'). " +
    'At many attempts a day a plain p chart halts on ordinary days. Until enough days are known, it goes by the expected share and correlation. A day that fails does not widen the limits.',
  example: `
- rule: p-prime
  scope: programme
  expected: 2%
  correlation: 0.1%
  minimumSample: 100
  action: pause
  resume: after diagnosis
`,
  words: z.strictObject({
    ...dayWords,
    sigmas: z.number().min(1).max(10).default(3).describe('how far above the mean a day fails'),
    minimumDays: z
      .int()
      .min(2)
      .max(WINDOW)
      .default(20)
      .describe('days from which on the chart goes by what it has seen'),
  }),
  settle: (words) => ({
    sigmas: words.sigmas,
    days: words.minimumDays,
    ...daySettings(words),
  }),
  scopes: ['programme', 'cohort', 'dmc', 'supplier'],
  actions: ['pause', 'halt', 'throttle', 'warn'],
  watches: {
    figure: 'failedOfResolved of yesterday',
    of: 'attempts resolved in a day',
    over: 'yesterday, scored by the days before',
  },
  judged: 'at the opening',
  memory: CHART + laneyCells(WINDOW),
  judge: (settings, view, scope, memory, at) => {
    const day = takeDay(settings, view, scope, memory, at, settingOf(settings, 'minimumSample'));
    if (day === undefined) return INCONCLUSIVE;
    const { resolved, failed } = day;
    const days = settingOf(settings, 'days');
    const chart = at + CHART;
    const mean = laneyMean(memory, chart, days, settingOf(settings, 'expected'));
    const usual = dayInflation(resolved, settingOf(settings, 'correlation'));
    const sigma = laneySigma(memory, chart, WINDOW, days, usual);
    memory[at + SCORE] = bounded(laneyScore(failed, resolved, mean, sigma));
    if (memory[at + SCORE] > settingOf(settings, 'sigmas')) return FAIL;
    recordLaneyDay(memory, chart, WINDOW, failed, resolved);
    return PASS;
  },
  restart: forgetDays,
  evidence: (_settings, _view, _scope, memory, at) => [['sigmas above the mean', memory[at + SCORE]]],
  // The chart has seen days as they were before the step; how much they differ is what is stated.
  reaction: (settings, shift) =>
    shewhartReaction(
      shift,
      settingOf(settings, 'sigmas'),
      settingOf(settings, 'correlation'),
      settingOf(settings, 'minimumSample'),
    ),
});
