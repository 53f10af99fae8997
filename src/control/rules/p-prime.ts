import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { laneyCells, laneyMean, laneyScore, laneySigma, recordLaneyDay } from '../statistics/laney.ts';
import { dayInflation } from '../statistics/overdispersion.ts';
import { forgetDays, SEEN_BY_DAY, takeDay } from './day-series.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { attempts, classSettings, sample } from './sample.ts';

/** Days that the chart remembers. */
const WINDOW = 60;

// What it remembers of a scope, behind what it has seen.
const SCORE = SEEN_BY_DAY;
const CHART = SEEN_BY_DAY + 1;

export const pPrime = defineRule('p-prime', {
  says:
    "A control chart of daily shares of failures: fails where a day lies so many sigmas above the mean, which widen by how much days differ anyway (Laney's p'). " +
    'At many attempts a day a plain p chart halts on ordinary days. Until enough days are known, it goes by what is expected. A day that fails does not widen the limits.',
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
    expected: share.describe('failedOfResolved that is expected until enough days are known'),
    correlation: share
      .prefault('0.1%')
      .describe('how alike attempts of a day are (intraclass correlation), until enough days are known'),
    sigmas: z.number().min(1).max(10).default(3).describe('how far above the mean a day fails'),
    days: z.int().min(2).max(WINDOW).default(20).describe('days from which on the chart goes by what it has seen'),
    minimumSample: sample.default(100).describe('resolved attempts below which days are put together'),
    attempts,
  }),
  settle: (words) => ({
    expected: words.expected,
    correlation: words.correlation,
    sigmas: words.sigmas,
    days: words.days,
    minimumSample: words.minimumSample,
    ...classSettings(words.attempts),
  }),
  scopes: ['programme', 'cohort', 'dmc', 'supplier'],
  actions: ['pause', 'halt', 'throttle', 'warn'],
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
    memory[at + SCORE] = Math.min(
      1e6,
      laneyScore(failed, resolved, mean, laneySigma(memory, chart, WINDOW, days, usual)),
    );
    if (memory[at + SCORE] > settingOf(settings, 'sigmas')) return FAIL;
    recordLaneyDay(memory, chart, WINDOW, failed, resolved);
    return PASS;
  },
  restart: forgetDays,
  evidence: (_settings, _view, _scope, memory, at) => [['sigmas above the mean', memory[at + SCORE]]],
});
