import { z } from 'zod';
import { TICKS_PER_HOUR } from '../../kernel/clock.ts';
import { settingOf } from '../../units/settings.ts';
import { resolvedIn, startedIn } from '../so-far.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';

// What it remembers of a scope: what was resolved when it last saw progress, and the tick of that, plus 1.
const RESOLVED = 0;
const SEEN_AT = 1;

export const progressDeadline = defineRule('progress-deadline', {
  says: 'Fails when something is unresolved and nothing has been reported as resolved for so long: reports that stay away are not good news. Kin of the progress deadlines of Nomad and Kubernetes. At the opening it is no-go, in the day it may halt.',
  example: `
- rule: progress-deadline
  hours: 24
  action: halt
  resume: at next go
`,
  words: z.strictObject({
    hours: z.number().min(0.25).max(8760).default(24).describe('hours without a resolved attempt at which it fails'),
  }),
  settle: (words) => ({ ticks: Math.ceil(words.hours * TICKS_PER_HOUR) }),
  scopes: ['programme'],
  actions: ['halt', 'no-go', 'throttle', 'warn'],
  judged: 'at both',
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
