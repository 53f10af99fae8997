import { expect, test } from 'vitest';
import { newAhead, remember } from '../../src/simulation/ahead.ts';
import { samplePlan } from '../kit/plan.ts';

test('any number of members is remembered', () => {
  const ahead = newAhead(samplePlan({}));
  for (let slot = 0; slot < 1000; slot++) remember(ahead, slot, slot % 7);
  expect(ahead.followed).toBe(1000);
  expect([...ahead.slots.subarray(0, 1000)]).toEqual(Array.from({ length: 1000 }, (_, slot) => slot));
  expect(ahead.waveOfSlot[999]).toBe(999 % 7);
});
