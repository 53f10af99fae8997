import { expect, test } from 'vitest';
import { markPaused, newDesk } from '../../src/control/desk.ts';
import { clearHeld, newHeld } from '../../src/control/held.ts';
import { samplePlan } from '../kit/plan.ts';

test('nothing is held back at first, or once it is cleared', () => {
  const held = newHeld(3, 2);
  const asNew = structuredClone(held);
  held.scopes.fill(1);
  held.perEntry.fill(5);
  clearHeld(held);
  expect(held).toEqual(asNew);
  expect([...held.scopes, ...held.perEntry]).toEqual([0, 0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
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
