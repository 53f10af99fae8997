import { expect, test } from 'vitest';
import { clearDay, clearDesk, letsThrough, liesIn, markPaused, newDesk } from '../../src/control/desk.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', cohort: 'c1', dmc: 'x', supplier: 's1' },
    { id: 'b', cohort: 'c1', dmc: 'y', supplier: 's2' },
  ],
  control: {
    strategy: { name: 'ladder', settings: { rungs: [1, 2], minimumDays: 1, down: 1 } },
    rules: [plannedRule('unknown-error', { count: 1 })],
  },
});

test('a stratum lies in its own scopes', () => {
  const desk = newDesk(plan);
  const own = plan.scopes.filter((_, scope) => liesIn(desk, 0, scope)).map(({ id }) => id);
  expect(own).toEqual(['programme', 'cohort c1', 'dmc x', 'supplier s1']);
});

test('a stratum is paused where one of its scopes is', () => {
  const pausedBy = (id: string): number[] => {
    const desk = newDesk(plan);
    desk.paused[plan.scopes.findIndex((scope) => scope.id === id)] = 1;
    markPaused(desk);
    return [...desk.stratumPaused];
  };
  expect(pausedBy('programme')).toEqual([1, 1]);
  expect(pausedBy('cohort c1')).toEqual([1, 1]);
  expect(pausedBy('dmc y')).toEqual([0, 1]);
  expect(pausedBy('supplier s1')).toEqual([1, 0]);
});

test('a new day forgets what was let through and who has acted, but not who is paused', () => {
  const desk = newDesk(plan);
  desk.letsThrough.fill(0);
  desk.book.acted.fill(1);
  desk.paused.fill(1);
  Object.assign(desk, { raisedCount: 1, throttled: true, throttledInDay: true, halted: true });
  clearDay(desk);
  expect([letsThrough(desk, 0), desk.book.acted[0], desk.paused[0]]).toEqual([1, 0, 1]);
  expect([desk.raisedCount, desk.throttled, desk.throttledInDay, desk.halted]).toEqual([0, false, false, false]);
});

test('a new replication finds a desk like a new one', () => {
  const desk = newDesk(plan);
  const fresh = structuredClone({ ...desk, helm: null, book: { ...desk.book, rules: null } });
  desk.helm.memory.fill(7);
  desk.paused.fill(1);
  Object.assign(desk, { go: true, target: 5, volume: 5 });
  for (const credit of [
    desk.demand.authorisationCredit,
    desk.demand.retryCredit,
    desk.demand.entryCredit,
    desk.allocation.supplierCredit,
    desk.allocation.firstCredit,
    desk.allocation.secondCredit,
  ]) {
    credit.fill(0.5);
  }
  clearDesk(desk);
  clearDay(desk);
  expect(desk.helm.memory).toEqual(newDesk(plan).helm.memory);
  // What lets through is only set when a day begins.
  expect({ ...desk, helm: null, book: { ...desk.book, rules: null }, letsThrough: null }).toEqual({
    ...fresh,
    letsThrough: null,
  });
});
