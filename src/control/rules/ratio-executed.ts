import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { reachesShareOf } from '../../units/share-of.ts';
import { CLASSES, FIRST, LATER, type View } from '../view.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { dilutedAttempts, sinceTheOpening } from './shift.ts';

/** Failures that are expected at the threshold before the rule speaks, where no minimum sample is stated. */
const EXPECTED_FAILURES = 20;

const aboveNothing = 'a share above 0%';

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
    threshold: share
      .refine((threshold) => threshold > 0, { error: `expected ${aboveNothing}`, params: { expected: aboveNothing } })
      .describe('failedOfResolved at which the rule fails'),
    minimumSample: z
      .int()
      .min(1)
      .max(1_000_000_000)
      .optional()
      .describe('resolved attempts before it speaks; by default the larger of 100 and 20 / threshold'),
    attempts: z.enum(['all', 'first', 'later']).default('all').describe('which attempts count'),
  }),
  settle: (words) => ({
    threshold: words.threshold,
    minimumSample: words.minimumSample ?? Math.max(100, Math.ceil(EXPECTED_FAILURES / words.threshold)),
    first: words.attempts === 'later' ? 0 : 1,
    later: words.attempts === 'first' ? 0 : 1,
  }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  judged: 'in the day',
  judge: (settings, view, scope) => {
    const resolved = counted(settings, view.resolvedToday, scope);
    if (resolved < settingOf(settings, 'minimumSample')) return INCONCLUSIVE;
    const failed = counted(settings, view.failedToday, scope);
    return reachesShareOf(failed, resolved, settingOf(settings, 'threshold')) ? FAIL : PASS;
  },
  evidence: (settings, view: View, scope) => [
    ['failed today', counted(settings, view.failedToday, scope)],
    ['resolved today', counted(settings, view.resolvedToday, scope)],
  ],
  reaction: (settings, shift) => {
    const [threshold, sample] = [settingOf(settings, 'threshold'), settingOf(settings, 'minimumSample')];
    return sinceTheOpening(shift, (resolvedBefore) =>
      dilutedAttempts(resolvedBefore, shift.failedBefore, shift.failedAfter, threshold, sample),
    );
  },
});

function counted(settings: Parameters<typeof settingOf>[0], counts: Int32Array, scope: number): number {
  return (
    settingOf(settings, 'first') * counts[scope * CLASSES + FIRST] +
    settingOf(settings, 'later') * counts[scope * CLASSES + LATER]
  );
}
