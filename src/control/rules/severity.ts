import { z } from 'zod';
import { type Settings, settingOf } from '../../units/settings.ts';
import type { View } from '../view.ts';
import { defineRule, FAIL, PASS } from './rule.ts';

const KINDS = ['unrecoverable', 'interrupted in prepayment', 'either'] as const;

export const severity = defineRule('severity', {
  says:
    'Fails at the gravest harm by count, however much went well: so many installations that became unrecoverable, or whose consumers were interrupted in prepayment mode, reported since the rule last spoke there or the scope went on. ' +
    'One device is enough, unless more are stated: an average hides it.',
  example: `
- rule: severity
  scope: dmc
  counts: unrecoverable
  count: 1
  action: halt
  inFlight: rolls back
`,
  words: z.strictObject({
    counts: z.enum(KINDS).default('unrecoverable').describe('which harm counts; one who suffers both counts as two'),
    count: z.int().min(1).max(1_000_000).default(1).describe('so many fail the rule'),
  }),
  settle: ({ counts, count }) => ({
    unrecoverable: counts === 'interrupted in prepayment' ? 0 : 1,
    interrupted: counts === 'unrecoverable' ? 0 : 1,
    count,
  }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'pause', 'no-go', 'throttle', 'warn'],
  watches: {
    figure: 'installations gravely harmed',
    of: 'nothing: a count',
    over: 'since it last spoke in the scope, or the scope went on',
  },
  judged: 'at both',
  memory: 1,
  judge: (settings, view, scope, memory, at) =>
    harmed(settings, view, scope) - memory[at] >= settingOf(settings, 'count') ? FAIL : PASS,
  restart: (settings, view, scope, memory, at) => {
    memory[at] = harmed(settings, view, scope);
  },
  evidence: (settings, view, scope, memory, at) => [
    ['harmed since it last spoke', harmed(settings, view, scope) - memory[at]],
  ],
});

function harmed(settings: Settings, view: View, scope: number): number {
  return (
    settingOf(settings, 'unrecoverable') * view.unrecoverableSoFar[scope] +
    settingOf(settings, 'interrupted') * view.interruptedSoFar[scope]
  );
}
