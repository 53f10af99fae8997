import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { laneyScore } from '../statistics/laney.ts';
import { NELSON_CELLS, nineOnOneSide, recordNelson, sixInATrend, twoOfThreeBeyond } from '../statistics/nelson.ts';
import { dayInflation } from '../statistics/overdispersion.ts';
import { bounded, daySettings, dayWords, forgetDays, SEEN_BY_DAY, takeDay } from './day-series.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';

// What it remembers of a scope, behind what it has seen.
const SCORE = SEEN_BY_DAY;
const SERIES = SEEN_BY_DAY + 1;

export const runs = defineRule('runs', {
  says:
    "Nelson's tests for special causes on daily shares of failures, scored with how much days differ anyway: two of three days more than two sigmas above the expected share, nine in a row above it, or six that " +
    'rise. Such tests give many false alarms on counts scored by plain chance: warn with them.',
  example: `
- rule: runs
  scope: programme
  expected: 2%
  action: warn
`,
  words: z.strictObject(dayWords),
  settle: daySettings,
  scopes: ['programme', 'cohort', 'dmc', 'supplier'],
  actions: ['warn', 'pause', 'halt', 'throttle'],
  watches: { figure: 'failedOfResolved by day', of: 'attempts resolved in a day', over: 'the last nine days' },
  judged: 'at the opening',
  memory: SERIES + NELSON_CELLS,
  judge: (settings, view, scope, memory, at) => {
    const day = takeDay(settings, view, scope, memory, at, settingOf(settings, 'minimumSample'));
    if (day === undefined) return INCONCLUSIVE;
    const sigma = dayInflation(day.resolved, settingOf(settings, 'correlation'));
    const score = laneyScore(day.failed, day.resolved, settingOf(settings, 'expected'), sigma);
    memory[at + SCORE] = bounded(score);
    recordNelson(memory, at + SERIES, memory[at + SCORE]);
    const isHigh =
      nineOnOneSide(memory, at + SERIES) > 0 ||
      sixInATrend(memory, at + SERIES) > 0 ||
      twoOfThreeBeyond(memory, at + SERIES) > 0;
    return isHigh ? FAIL : PASS;
  },
  restart: forgetDays,
  evidence: (_settings, _view, _scope, memory, at) => [['sigmas above the expected share', memory[at + SCORE]]],
  // No reaction: runs of several kinds together are a Markov chain, without a closed form (C. W. Champ and W. H. Woodall,
  // "Exact results for Shewhart control charts with supplementary runs rules", Technometrics 29, 1987).
});
