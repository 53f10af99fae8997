import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { normalScoreOf } from '../statistics/normal-score.ts';
import { wilsonLower, wilsonReactionAttempts, wilsonUpper } from '../statistics/wilson.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { attempts, classSettings, confidence, counted, failedOfResolvedToday, sample, threshold } from './sample.ts';
import { sinceTheOpening } from './shift.ts';

export const wilsonBound = defineRule('wilson-bound', {
  says:
    "Fails when, of the attempts reported as resolved since the opening, even the lower bound of the failed share (Wilson's) lies above the threshold; passes when the upper bound lies " +
    'below it; inconclusive in between, and below a minimum sample: of a few attempts the bounds are too narrow, and the first failure would fail the rule.',
  example: `
- rule: wilson-bound
  scope: dmc
  threshold: 5%
  confidence: 99.9%
  action: halt
`,
  words: z.strictObject({
    threshold: threshold.describe('failedOfResolved that is borne'),
    confidence: confidence.prefault('99.9%').describe('confidence of the interval between both bounds'),
    minimumSample: sample.default(30).describe('resolved attempts before it speaks'),
    attempts,
  }),
  settle: (words) => ({
    threshold: words.threshold,
    score: normalScoreOf(words.confidence),
    minimumSample: words.minimumSample,
    ...classSettings(words.attempts),
  }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  watches: { figure: 'bound of failedOfResolved', of: 'attempts resolved', over: 'since the opening' },
  judged: 'in the day',
  judge: (settings, view, scope) => {
    const resolved = counted(settings, view.resolvedToday, scope);
    if (resolved < settingOf(settings, 'minimumSample')) return INCONCLUSIVE;
    const failed = counted(settings, view.failedToday, scope);
    const score = settingOf(settings, 'score');
    if (wilsonLower(failed, resolved, score) > settingOf(settings, 'threshold')) return FAIL;
    return wilsonUpper(failed, resolved, score) < settingOf(settings, 'threshold') ? PASS : INCONCLUSIVE;
  },
  evidence: failedOfResolvedToday,
  reaction: (settings, shift) => {
    const { failedBefore, failedAfter } = shift;
    const [reached, score] = [settingOf(settings, 'threshold'), settingOf(settings, 'score')];
    const least = settingOf(settings, 'minimumSample');
    return sinceTheOpening(shift, (before) =>
      Math.max(least - before, wilsonReactionAttempts(before, failedBefore, failedAfter, reached, score)),
    );
  },
});
