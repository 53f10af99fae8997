import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { reachesShareOf } from '../../units/share-of.ts';
import { forgetBatches, newBatches, SEEN, takeBatches } from './batches.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { attempts, classSettings, threshold, usualSample } from './sample.ts';
import { attemptsFrom } from './window.ts';

/** Batches that are remembered; older ones fall out even of a larger window. */
const MOST_BATCHES = 24;

// What it remembers of a scope, behind what it has seen: where the next batch goes, and of each how many resolved and failed.
const NEXT = SEEN;
const RING = SEEN + 1;

const BATCHES = newBatches();

export const breaker = defineRule('breaker', {
  says:
    'A circuit breaker: fails when, of the last so many resolved attempts, whole batches of reports from the newest back, the failed share reaches the threshold. Semantics of the count window of resilience4j; its ' +
    "half-open state is a 'probe'. It forgets what lies before its window, so that it does not dilute; a window that is small for the threshold halts on chance.",
  example: `
- rule: breaker
  scope: dmc
  window: 400 attempts
  threshold: 5%
  action: halt
  resume: 1 day
  probe: { share: 10%, minimumSample: 25, failedOfResolved: 5% }
`,
  words: z.strictObject({
    window: attemptsFrom(1, 1_000_000_000)
      .optional()
      .describe(
        'the last resolved attempts, so many, that it looks back on; by default the larger of 100 and 20 / threshold',
      ),
    threshold: threshold.describe('failedOfResolved at which the rule fails'),
    attempts,
  }),
  settle: (words) => ({
    last: words.window ?? usualSample(words.threshold),
    threshold: words.threshold,
    ...classSettings(words.attempts),
  }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  watches: {
    figure: 'failedOfResolved',
    of: 'the attempts resolved last',
    over: "the last so many of them ('window')",
  },
  judged: 'in the day',
  memory: RING + 2 * MOST_BATCHES,
  judge: (settings, view, scope, memory, at) => {
    takeBatches(settings, view, scope, memory, at, BATCHES);
    for (const { resolved, failed } of [BATCHES.before, BATCHES.now]) {
      if (resolved === 0) continue;
      const next = memory[at + NEXT];
      memory[at + RING + 2 * next] = resolved;
      memory[at + RING + 2 * next + 1] = failed;
      memory[at + NEXT] = (next + 1) % MOST_BATCHES;
    }
    const [resolved, failed] = lookBack(memory, at, settingOf(settings, 'last'));
    if (resolved < settingOf(settings, 'last')) return INCONCLUSIVE;
    return reachesShareOf(failed, resolved, settingOf(settings, 'threshold')) ? FAIL : PASS;
  },
  restart: forgetBatches,
  evidence: (settings, _view, _scope, memory, at) => {
    const [resolved, failed] = lookBack(memory, at, settingOf(settings, 'last'));
    return [
      ['failed in the window', failed],
      ['resolved in the window', resolved],
    ];
  },
  // So many of its window have to be of the new share for the mixture to reach the threshold.
  reaction: (settings, { failedBefore, failedAfter }) => {
    const reached = settingOf(settings, 'threshold');
    if (failedAfter <= reached) return Number.POSITIVE_INFINITY;
    return (settingOf(settings, 'last') * Math.max(0, reached - failedBefore)) / (failedAfter - failedBefore);
  },
});

/** Whole batches from the newest back, until so many attempts are reached. */
function lookBack(memory: Float64Array, at: number, last: number): readonly [resolved: number, failed: number] {
  let resolved = 0;
  let failed = 0;
  for (let back = 1; back <= MOST_BATCHES && resolved < last; back++) {
    const place = at + RING + 2 * ((memory[at + NEXT] - back + MOST_BATCHES) % MOST_BATCHES);
    resolved += memory[place];
    failed += memory[place + 1];
  }
  return [resolved, failed];
}
