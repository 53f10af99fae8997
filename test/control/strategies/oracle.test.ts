import { expect, test } from 'vitest';
import { newHeld } from '../../../src/control/held.ts';
import { STRATEGIES } from '../../../src/control/strategies/index.ts';
import { oracle } from '../../../src/control/strategies/oracle.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';

const plan = samplePlan({ strata: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });

test('aims at all that is left', () => {
  const view = sampleView(plan, { freshWaiting: Int32Array.of(10, 20, 0), notEligible: Int32Array.of(0, 0, 5) });
  const memory = new Float64Array(oracle.memory);
  expect(oracle.review({}, view, memory)).toBeUndefined();
  expect(oracle.target({}, memory)).toBe(35);
});

test('holds back what is in trouble, and lets go what is no more', () => {
  const held = newHeld(plan.scopes.length, 3, plan.entries.length);
  oracle.heed?.({ troubled: Uint8Array.of(0, 1, 0) }, held);
  expect([...held.strata]).toEqual([0, 1, 0]);
  oracle.heed?.({ troubled: Uint8Array.of(1, 0, 0) }, held);
  expect([...held.strata]).toEqual([1, 0, 0]);
});

test('nobody else is shown the truth', () => {
  expect(Object.values(STRATEGIES).filter(({ heed }) => heed !== undefined)).toEqual([oracle]);
});
