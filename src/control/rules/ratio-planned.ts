import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { exceedsShareOf } from '../../units/share-of.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { attempts, classSettings, counted, threshold } from './sample.ts';
import { sinceTheOpening } from './shift.ts';

export const ratioPlanned = defineRule('ratio-planned', {
  says:
    "Fails when the attempts reported as failed since the opening exceed a share of what was planned for the scope's day, strictly. Semantics of the hawkBit error " +
    'condition, whose denominator is the whole group. It dilutes most of all: what is not attempted yet counts as if it had gone well. Kept for comparison.',
  example: `
- rule: ratio-planned
  scope: cohort
  threshold: 5%
  action: halt
`,
  words: z.strictObject({ threshold: threshold.describe('failedOfPlanned above which the rule fails'), attempts }),
  settle: (words) => ({ threshold: words.threshold, ...classSettings(words.attempts) }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  watches: { figure: 'failed attempts', of: "attempts planned for the scope's day", over: 'since the opening' },
  judged: 'in the day',
  looksAtPlanned: true,
  judge: (settings, view, scope) => {
    if (view.plannedToday[scope] === 0) return INCONCLUSIVE;
    const failed = counted(settings, view.failedToday, scope);
    return exceedsShareOf(failed, view.plannedToday[scope], settingOf(settings, 'threshold')) ? FAIL : PASS;
  },
  evidence: (settings, view, scope) => [
    ['failed today', counted(settings, view.failedToday, scope)],
    ['planned today', view.plannedToday[scope]],
  ],
  reaction: (settings, shift) => {
    const borne = settingOf(settings, 'threshold') * shift.attemptsPerDay;
    return sinceTheOpening(shift, (resolvedBefore) =>
      Math.max(0, (borne - resolvedBefore * shift.failedBefore) / shift.failedAfter),
    );
  },
});
