import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { exceedsShareOf } from '../../units/share-of.ts';
import { resolvedIn, startedIn } from '../so-far.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { sample, threshold } from './sample.ts';
import { openingsFrom } from './window.ts';

/** Openings that are remembered. */
const MOST_OPENINGS = 31;

// What it remembers of a scope: where the next opening goes, how many there are, and of each what was started before it.
const NEXT = 0;
const OPENINGS = 1;
const STARTED = 2;

export const stallShare = defineRule('stall-share', {
  says:
    'Fails when too much of what was started is overdue: of the attempts that were started before the opening so many openings ago, those that must still be unresolved, as a share of what was started in ' +
    'as many openings before that. It sees stalls, which no share of the resolved sees. Overdue is counted from below: reports of younger attempts stand for older ones.',
  example: `
- rule: stall-share
  scope: cohort
  window: 2 openings
  threshold: 3%
  minimumSample: 200
  action: pause
  resume: 3 days
`,
  words: z.strictObject({
    window: openingsFrom(1, 15).prefault('2 openings').describe('openings after which an attempt is overdue'),
    threshold: threshold.describe('overdueOfStarted above which it fails'),
    minimumSample: sample.default(100).describe('started attempts below which it does not speak'),
  }),
  settle: (words) => ({
    openings: words.window,
    threshold: words.threshold,
    minimumSample: words.minimumSample,
  }),
  scopes: ['cohort', 'dmc', 'supplier', 'programme'],
  actions: ['pause', 'halt', 'throttle', 'warn'],
  watches: {
    figure: 'attempts that are overdue',
    of: 'attempts started that long ago',
    over: "so many openings, after as many ('window')",
  },
  judged: 'at the opening',
  memory: STARTED + MOST_OPENINGS,
  judge: (settings, view, scope, memory, at) => {
    memory[at + STARTED + memory[at + NEXT]] = startedIn(view, scope);
    memory[at + NEXT] = (memory[at + NEXT] + 1) % MOST_OPENINGS;
    memory[at + OPENINGS] = Math.min(MOST_OPENINGS, memory[at + OPENINGS] + 1);
    const back = settingOf(settings, 'openings');
    if (memory[at + OPENINGS] <= 2 * back) return INCONCLUSIVE;
    const due = startedBefore(memory, at, back);
    const started = due - startedBefore(memory, at, 2 * back);
    if (started < settingOf(settings, 'minimumSample')) return INCONCLUSIVE;
    const overdue = Math.max(0, due - resolvedIn(view, scope));
    return exceedsShareOf(overdue, started, settingOf(settings, 'threshold')) ? FAIL : PASS;
  },
  evidence: (settings, view, scope, memory, at) => [
    ['overdue', Math.max(0, startedBefore(memory, at, settingOf(settings, 'openings')) - resolvedIn(view, scope))],
  ],
});

/** What had been started at the opening so many openings before the newest. */
function startedBefore(memory: Float64Array, at: number, back: number): number {
  return memory[at + STARTED + ((memory[at + NEXT] - 1 - back + 2 * MOST_OPENINGS) % MOST_OPENINGS)];
}
