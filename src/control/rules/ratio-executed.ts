import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { reachesShareOf } from '../../units/share-of.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { attempts, classSettings, counted, failedOfResolvedToday, sample, threshold, usualSample } from './sample.ts';
import { dilutedAttempts, sinceTheOpening } from './shift.ts';

export const ratioExecuted = defineRule('ratio-executed', {
  says:
    'Fails when, of the attempts reported as resolved since the opening, the failed share reaches the threshold, once a ' +
    'minimum sample is resolved. Stalled attempts are not resolved. Semantics of the AWS IoT Jobs abort criterion. ' +
    'It dilutes: the later in the day a defect starts, the slower it speaks.',
  example: `
- rule: ratio-executed
  scope: dmc
  threshold: 5%
  minimumSample: 400
  action: halt
`,
  words: z.strictObject({
    threshold: threshold.describe('failedOfResolved at which the rule fails'),
    minimumSample: sample
      .optional()
      .describe('resolved attempts before it speaks; by default the larger of 100 and 20 / threshold'),
    attempts,
  }),
  settle: (words) => ({
    threshold: words.threshold,
    minimumSample: words.minimumSample ?? usualSample(words.threshold),
    ...classSettings(words.attempts),
  }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  watches: { figure: 'failedOfResolved', of: 'attempts resolved', over: 'since the opening' },
  judged: 'in the day',
  judge: (settings, view, scope) => {
    const resolved = counted(settings, view.resolvedToday, scope);
    if (resolved < settingOf(settings, 'minimumSample')) return INCONCLUSIVE;
    const failed = counted(settings, view.failedToday, scope);
    return reachesShareOf(failed, resolved, settingOf(settings, 'threshold')) ? FAIL : PASS;
  },
  evidence: failedOfResolvedToday,
  reaction: (settings, shift) => {
    const { failedBefore, failedAfter } = shift;
    const reached = settingOf(settings, 'threshold');
    const least = settingOf(settings, 'minimumSample');
    return sinceTheOpening(shift, (resolvedBefore) =>
      dilutedAttempts(resolvedBefore, failedBefore, failedAfter, reached, least),
    );
  },
});
