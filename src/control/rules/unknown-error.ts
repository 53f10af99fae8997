import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { defineRule, FAIL, PASS } from './rule.ts';
import { sinceTheOpening } from './shift.ts';

export const unknownError = defineRule('unknown-error', {
  says: 'Fails at the first errors whose code is new or unknown: so many of them since the opening, in one scope.',
  example: `
- rule: unknown-error
  scope: dmc
  count: 3
  action: halt
`,
  words: z.strictObject({
    count: z.int().min(1).max(1_000_000).default(1).describe('unknown errors since the opening at which it fails'),
  }),
  settle: (words) => ({ count: words.count }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  watches: { figure: 'errors whose code is new or unknown', of: 'nothing: a count', over: 'since the opening' },
  judged: 'in the day',
  judge: (settings, view, scope) => (view.unknownToday[scope] >= settingOf(settings, 'count') ? FAIL : PASS),
  evidence: (_settings, view, scope) => [['unknown errors today', view.unknownToday[scope]]],
  reaction: (settings, shift) => {
    const { unknownBefore, unknownAfter } = shift;
    // Where the step brings no new code, the count is reached by chance, or was before.
    if (unknownAfter <= unknownBefore) return Number.POSITIVE_INFINITY;
    const count = settingOf(settings, 'count');
    return sinceTheOpening(shift, (resolvedBefore) =>
      Math.max(0, (count - resolvedBefore * unknownBefore) / unknownAfter),
    );
  },
});
