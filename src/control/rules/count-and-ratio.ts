import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { reachesShareOf } from '../../units/share-of.ts';
import { defineRule, FAIL, PASS } from './rule.ts';
import { attempts, classSettings, counted, failedOfResolvedToday, sample, threshold } from './sample.ts';
import { dilutedAttempts, sinceTheOpening } from './shift.ts';

export const countAndRatio = defineRule('count-and-ratio', {
  says:
    'Fails when so many attempts reported since the opening have failed, and their share of the resolved reaches the threshold: both. Semantics of the ' +
    'rollback policy of Azure Device Update. The count does what a minimum sample does.',
  example: `
- rule: count-and-ratio
  scope: dmc
  count: 50
  threshold: 5%
  action: halt
`,
  words: z.strictObject({
    count: sample.describe('failed attempts'),
    threshold: threshold.describe('failedOfResolved'),
    attempts,
  }),
  settle: (words) => ({ count: words.count, threshold: words.threshold, ...classSettings(words.attempts) }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  watches: {
    figure: 'failed attempts, and failedOfResolved',
    of: 'nothing: a count; and attempts resolved',
    over: 'since the opening',
  },
  judged: 'in the day',
  judge: (settings, view, scope) => {
    const failed = counted(settings, view.failedToday, scope);
    if (failed < settingOf(settings, 'count')) return PASS;
    const resolved = counted(settings, view.resolvedToday, scope);
    return reachesShareOf(failed, resolved, settingOf(settings, 'threshold')) ? FAIL : PASS;
  },
  evidence: failedOfResolvedToday,
  reaction: (settings, shift) => {
    const { failedBefore, failedAfter } = shift;
    const reached = settingOf(settings, 'threshold');
    return sinceTheOpening(shift, (resolvedBefore) =>
      Math.max(
        dilutedAttempts(resolvedBefore, failedBefore, failedAfter, reached, 0),
        (settingOf(settings, 'count') - resolvedBefore * failedBefore) / failedAfter,
      ),
    );
  },
});
