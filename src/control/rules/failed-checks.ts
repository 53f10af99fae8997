import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { exceedsShareOf } from '../../units/share-of.ts';
import { forgetBatches, newBatches, SEEN, takeBatches } from './batches.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { attempts, classSettings, sample, threshold } from './sample.ts';

// What it remembers of a scope, behind what it has seen.
const FAILED_CHECKS = SEEN;
const PASSED_IN_A_ROW = SEEN + 1;

const BATCHES = newBatches();

export const failedChecks = defineRule('failed-checks', {
  says:
    'Looks at each batch of reports by itself: a batch above the threshold is a failed check, and so many failed checks fail the rule. So many batches in a row within the ' +
    'threshold wipe the count. Semantics of the failed checks of Flagger and of the failure limit of Argo Rollouts.',
  example: `
- rule: failed-checks
  scope: dmc
  threshold: 5%
  minimumSample: 40
  count: 4
  passes: 4
  action: halt
`,
  words: z.strictObject({
    threshold: threshold.describe('failedOfResolved of a batch above which the check fails'),
    minimumSample: sample.default(1).describe('resolved attempts of a batch below which it is no check'),
    count: z.int().min(1).max(1001).default(4).describe('failed checks at which it fails'),
    passes: z.int().min(1).max(1000).default(4).describe('checks passed in a row that wipe the count'),
    attempts,
  }),
  settle: (words) => ({
    threshold: words.threshold,
    minimumSample: words.minimumSample,
    limit: words.count - 1,
    passes: words.passes,
    ...classSettings(words.attempts),
  }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  watches: {
    figure: 'failedOfResolved by batch of reports',
    of: 'attempts resolved in a batch',
    over: 'the batches since the count was wiped',
  },
  judged: 'in the day',
  memory: SEEN + 2,
  judge: (settings, view, scope, memory, at) => {
    takeBatches(settings, view, scope, memory, at, BATCHES);
    let isCheck = false;
    for (const { resolved, failed } of [BATCHES.before, BATCHES.now]) {
      if (resolved < settingOf(settings, 'minimumSample')) continue;
      isCheck = true;
      if (exceedsShareOf(failed, resolved, settingOf(settings, 'threshold'))) {
        memory[at + FAILED_CHECKS]++;
        memory[at + PASSED_IN_A_ROW] = 0;
        continue;
      }
      memory[at + PASSED_IN_A_ROW]++;
      if (memory[at + PASSED_IN_A_ROW] >= settingOf(settings, 'passes')) memory[at + FAILED_CHECKS] = 0;
    }
    if (memory[at + FAILED_CHECKS] > settingOf(settings, 'limit')) return FAIL;
    return isCheck ? PASS : INCONCLUSIVE;
  },
  restart: forgetBatches,
  evidence: (_settings, _view, _scope, memory, at) => [['failed checks', memory[at + FAILED_CHECKS]]],
  // Flagger's: the interval of checks times the failed checks that it takes. A batch that is too small is no check.
  reaction: (settings, { failedAfter, attemptsPerLook }) => {
    const isCheck = attemptsPerLook >= settingOf(settings, 'minimumSample');
    if (!isCheck || failedAfter <= settingOf(settings, 'threshold')) return Number.POSITIVE_INFINITY;
    return (settingOf(settings, 'limit') + 1) * attemptsPerLook;
  },
});
