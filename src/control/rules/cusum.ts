import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { cusumAfter, cusumLimit } from '../statistics/bernoulli-cusum.ts';
import { forgetBatches, newBatches, SEEN, takeBatches } from './batches.ts';
import { defineRule, FAIL, PASS } from './rule.ts';
import { attempts, classSettings } from './sample.ts';
import { reactionTo, refineShares, shares, stepSettings } from './shifted-share.ts';

// What it remembers of a scope, behind what it has seen.
const SUM = SEEN;

const BATCHES = newBatches();

export const cusum = defineRule('cusum', {
  says:
    'Adds up, attempt by attempt, how much likelier the outcomes are at the shifted share of failures than at the expected one, starts again whenever the sum falls below zero, and fails ' +
    'where it reaches ln(attempts a day / false halts a day). It does not dilute, carries over from day to day, and its false halts stay what is stated at any volume. ' +
    'Say as expected what an ordinary bad day has, not the mean of all days. It begins afresh after an action.',
  example: `
- rule: cusum
  scope: dmc
  expected: 3%
  shifted: 8%
  attemptsPerDay: 2000
  falseHaltsPerDay: 0.004
  action: halt
`,
  words: refineShares(
    z.strictObject({
      ...shares,
      attemptsPerDay: z
        .number()
        .min(1)
        .max(1e9)
        .describe('attempts that are resolved in a day, in all scopes that it judges'),
      falseHaltsPerDay: z
        .number()
        .gt(0)
        .max(1)
        .default(0.004)
        .describe('false halts a day that are borne, in all scopes together; 0.004 is one in 250 days'),
      attempts,
    }),
  ),

  settle: (words) => ({
    limit: cusumLimit(words.attemptsPerDay, words.falseHaltsPerDay),
    ...stepSettings(words),
    ...classSettings(words.attempts),
  }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  watches: {
    figure: 'log-likelihood ratio of the outcomes',
    of: 'nothing: a sum over attempts resolved',
    over: 'since it last fell to zero, or spoke',
  },
  judged: 'in the day',
  memory: SEEN + 1,
  judge: (settings, view, scope, memory, at) => {
    takeBatches(settings, view, scope, memory, at, BATCHES);
    for (const { failed, resolved } of [BATCHES.before, BATCHES.now]) {
      const failure = settingOf(settings, 'failureStep');
      memory[at + SUM] = cusumAfter(memory[at + SUM], failed, resolved, failure, settingOf(settings, 'successStep'));
    }
    return memory[at + SUM] >= settingOf(settings, 'limit') ? FAIL : PASS;
  },
  restart: forgetBatches,
  evidence: (settings, _view, _scope, memory, at) => [
    ['sum of the log-likelihood ratio', memory[at + SUM]],
    ['limit of the sum', settingOf(settings, 'limit')],
  ],
  reaction: (settings, { failedAfter }) => reactionTo(settingOf(settings, 'limit'), settings, failedAfter),
});
