import { expect, test } from 'vitest';
import type { Course } from '../../src/experiment/course.ts';
import type { LedgerDefect } from '../../src/experiment/ledger-plans.ts';
import { reactionOf } from '../../src/experiment/reaction.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';

// Ten waves, an hour apart; outcomes are known after four hours, and reported at once.
const plan = samplePlan({
  strata: [
    { id: 'a', dmc: 'one', supplier: 'x', untouched: 100 },
    { id: 'b', dmc: 'one', supplier: 'y', untouched: 100 },
    { id: 'c', dmc: 'two', supplier: 'x', untouched: 100 },
  ],
  outcomes: { plain: { turnaround: 16, troubledTurnaround: 16 } },
  control: { reportLagTicks: 0 },
});
const place = (id: string) => plan.scopes.findIndex((scope) => scope.id === id);
const course: Course = {
  attemptsPerDay: Float64Array.from(plan.scopes, ({ id }) => (id === 'dmc one' ? 4000 : 10_000)),
  failed: new Float64Array(plan.scopes.length).fill(0.02),
  unknown: new Float64Array(plan.scopes.length).fill(0.001),
  onsetDay: new Int32Array(plan.scopes.length),
};
const fiveTimes: LedgerDefect = { name: 'fiveTimes', scope: place('dmc one'), onsetDay: 0, times: 5, plus: 0 };
const ratio = (scopeKind: 'dmc' | 'programme' | 'supplier', threshold = 0.05, minimumSample = 1000) =>
  plannedRule('ratio-executed', { threshold, minimumSample, first: 1, later: 1 }, { scopeKind });

test('attempts by the formula, and what is started until the last of them is known', () => {
  // With a threshold of 2.5%: 2,000 x 0.5% / 7.5% = 133, and 4.5 of 10 hours' attempts.
  const { attempts } = reactionOf(plan, ratio('dmc', 0.025), fiveTimes, course)!;
  expect(attempts).toBeCloseTo(2000 * (0.005 / 0.075) + 4000 * 0.45, 6);
});

test('what is not known before the last wave counts on the next day', () => {
  // 2,000 x 3% / 5% = 1,200 are started, but 200 known in time. At the next opening 1,800 are, and one wave is started.
  expect(reactionOf(plan, ratio('dmc'), fiveTimes, course)).toEqual({ attempts: 2400, days: 0.6 });
  // A sample of 3,000 takes 1,200 more, and their lag.
  const { attempts } = reactionOf(plan, ratio('dmc', 0.05, 3000), fiveTimes, course)!;
  expect(attempts).toBeCloseTo(2000 + 1200 + 1800, 6);
});

test('a wider scope dilutes', () => {
  // The defect adds 8 points to two fifths of the programme: 5.2%, hardly above the threshold, so not on its own day.
  const { attempts, days } = reactionOf(plan, ratio('programme'), fiveTimes, course)!;
  expect(days).toBeCloseTo(0.5 + 0.1, 6);
  expect(attempts).toBeCloseTo(0.6 * 4000, 6);
});

test('by chance only, without a scope around the defect, or without a formula', () => {
  expect(reactionOf(plan, ratio('dmc', 0.1), fiveTimes, course)).toEqual({ attempts: null, days: null });
  expect(reactionOf(plan, ratio('dmc', 0.05, 5000), fiveTimes, course)).toEqual({ attempts: null, days: null });
  expect(reactionOf(plan, ratio('supplier'), fiveTimes, course)).toBeNull();
  expect(reactionOf(plan, plannedRule('external-health', { openIncidents: 1 }), fiveTimes, course)).toBeNull();
});

test('a new error is counted', () => {
  const canary: LedgerDefect = { ...fiveTimes, name: 'canary', times: 1, plus: 0.1 };
  const rule = plannedRule('unknown-error', { count: 5 }, { scopeKind: 'dmc' });
  // Two of the five were there before, by the usual codes: three more at 10.1%.
  expect(reactionOf(plan, rule, canary, course)?.attempts).toBeCloseTo((5 - 2000 * 0.001) / 0.101 + 1800, 6);
  expect(reactionOf(plan, rule, { ...canary, plus: 0, times: 1 }, course)).toEqual({ attempts: null, days: null });
});
