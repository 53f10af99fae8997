import { z } from 'zod';
import { MINUTES_PER_TICK } from '../../kernel/clock.ts';
import { duration, MINUTES_PER_DAY } from '../../units/duration.ts';
import { settingOf } from '../../units/settings.ts';
import { resolvedIn, startedIn } from '../so-far.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';

// What it remembers of a scope: what was resolved when it last saw progress, and the tick of that, plus 1.
const RESOLVED = 0;
const SEEN_AT = 1;

/** Minutes. */
const LONGEST = 365 * MINUTES_PER_DAY;

const fromATick = "a duration from 15 minutes to 365 days, such as '24 hours'";

export const progressDeadline = defineRule('progress-deadline', {
  says: 'Fails when something is unresolved and nothing has been reported as resolved for so long: reports that stay away are not good news. Kin of the progress deadlines of Nomad and Kubernetes. At the opening it is no-go, in the day it may halt.',
  example: `
- rule: progress-deadline
  window: 24 hours
  action: halt
  resume: at next go
`,
  words: z.strictObject({
    window: duration
      .refine((minutes) => minutes >= MINUTES_PER_TICK && minutes <= LONGEST, {
        error: `expected ${fromATick}`,
        params: { expected: fromATick },
      })
      .prefault('24 hours')
      .describe('so long without a resolved attempt fails'),
  }),
  settle: (words) => ({ ticks: Math.ceil(words.window / MINUTES_PER_TICK) }),
  scopes: ['programme'],
  actions: ['halt', 'no-go', 'throttle', 'warn'],
  watches: {
    figure: 'hours since anything was resolved',
    of: 'nothing: a time',
    over: "while something is unresolved ('window')",
  },
  judged: 'at both',
  looksAtBooks: true,
  memory: 2,
  judge: (settings, view, scope, memory, at) => {
    const resolved = resolvedIn(view, scope);
    const isWaiting = startedIn(view, scope) > resolved;
    if (memory[at + SEEN_AT] === 0 || resolved > memory[at + RESOLVED] || !isWaiting) {
      memory[at + RESOLVED] = resolved;
      memory[at + SEEN_AT] = view.tick + 1;
      return isWaiting ? PASS : INCONCLUSIVE;
    }
    return view.tick - (memory[at + SEEN_AT] - 1) >= settingOf(settings, 'ticks') ? FAIL : PASS;
  },
  evidence: (_settings, view, scope) => [['unresolved', Math.max(0, startedIn(view, scope) - resolvedIn(view, scope))]],
});
