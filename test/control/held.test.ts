import { expect, test } from 'vitest';
import { clearDay, letsThrough, markPaused, newDesk } from '../../src/control/desk.ts';
import { clearHeld, newHeld } from '../../src/control/held.ts';
import { samplePlan } from '../kit/plan.ts';

test('nothing is held back at first, or once it is cleared', () => {
  const held = newHeld(3, 1, 2);
  const asNew = structuredClone(held);
  held.scopes.fill(1);
  held.strata.fill(1);
  held.perEntry.fill(5);
  clearHeld(held);
  expect(held).toEqual(asNew);
  const none = Number.POSITIVE_INFINITY;
  expect([...held.scopes, ...held.strata, ...held.perEntry]).toEqual([0, 0, 0, 0, none, none]);
});

test('a scope that is held back counts as paused today, and only today', () => {
  const desk = newDesk(samplePlan({ strata: [{ id: 'a' }, { id: 'b' }] }));
  desk.held.scopes[0] = 1;
  markPaused(desk);
  expect([...desk.stratumPaused]).toEqual([1, 1]);
  clearHeld(desk.held);
  markPaused(desk);
  expect([...desk.stratumPaused, ...desk.paused]).toEqual([0, 0, ...desk.paused.map(() => 0)]);
});

test('a stratum that is held back counts as paused, and lets nothing through in the day', () => {
  const desk = newDesk(samplePlan({ strata: [{ id: 'a' }, { id: 'b' }] }));
  clearDay(desk);
  desk.held.strata[1] = 1;
  markPaused(desk);
  expect([...desk.stratumPaused]).toEqual([0, 1]);
  expect([letsThrough(desk, 0), letsThrough(desk, 1)]).toEqual([1, 0]);
});
