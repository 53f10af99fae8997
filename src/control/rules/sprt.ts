import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { sprtHaltBound, sprtPassBound, sprtVerdict } from '../statistics/sprt.ts';
import { forgetBatches, newBatches, SEEN, takeBatches } from './batches.ts';
import { defineRule, PASS } from './rule.ts';
import { attempts, classSettings } from './sample.ts';
import { added, reactionTo, refineShares, shares, stepSettings } from './shifted-share.ts';

// What it remembers of a scope, behind what it has seen.
const SUM = SEEN;

const BATCHES = newBatches();

export const sprt = defineRule('sprt', {
  says:
    "Wald's sequential test of the expected share of failures against a shifted one: fails where the shifted one is accepted, passes where the expected one is, and is inconclusive " +
    'in between. It begins again whenever it has spoken, so that its false halts grow with the volume: at many attempts a day prefer cusum.',
  example: `
- rule: sprt
  scope: dmc
  expected: 2%
  shifted: 5%
  falseHalt: 0.05%
  falsePass: 5%
  action: halt
`,
  words: refineShares(
    z.strictObject({
      ...shares,
      falseHalt: share.prefault('0.05%').describe('chance to fail at the expected share, each time it is decided'),
      falsePass: share.prefault('5%').describe('chance to pass at the shifted share'),
      attempts,
    }),
  ).refine(({ falseHalt, falsePass }) => falseHalt > 0 && falsePass > 0 && falseHalt + falsePass < 1, {
    path: ['falseHalt'],
    error: 'expected chances above 0% that together are below 100%',
    params: { expected: "a chance above 0% that together with 'falsePass' is below 100%" },
  }),
  settle: (words) => ({
    passBound: sprtPassBound(words.falseHalt, words.falsePass),
    haltBound: sprtHaltBound(words.falseHalt, words.falsePass),
    ...stepSettings(words),
    ...classSettings(words.attempts),
  }),
  scopes: ['dmc', 'cohort', 'supplier', 'programme'],
  actions: ['halt', 'throttle', 'pause', 'warn'],
  watches: {
    figure: 'log-likelihood ratio of the outcomes',
    of: 'nothing: a sum over attempts resolved',
    over: 'since it last decided',
  },
  judged: 'in the day',
  memory: SEEN + 1,
  judge: (settings, view, scope, memory, at) => {
    takeBatches(settings, view, scope, memory, at, BATCHES);
    const { before, now } = BATCHES;
    let sum = memory[at + SUM];
    sum += added(settings, before);
    if (sprtVerdict(sum, settingOf(settings, 'passBound'), settingOf(settings, 'haltBound')) === PASS) sum = 0;
    sum += added(settings, now);
    const verdict = sprtVerdict(sum, settingOf(settings, 'passBound'), settingOf(settings, 'haltBound'));
    memory[at + SUM] = verdict === PASS ? 0 : sum;
    return verdict;
  },
  restart: forgetBatches,
  evidence: (settings, _view, _scope, memory, at) => [
    ['sum of the log-likelihood ratio', memory[at + SUM]],
    ['bound of the halt', settingOf(settings, 'haltBound')],
  ],
  // A test that begins again whenever it has passed is a CUSUM (Page, 1954).
  reaction: (settings, { failedAfter }) => reactionTo(settingOf(settings, 'haltBound'), settings, failedAfter),
});
