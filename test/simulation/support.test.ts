import { expect, test } from 'vitest';
import { CASE, joinSupport, newSupport } from '../../src/simulation/support.ts';
import { samplePlan } from '../kit/plan.ts';

test('the queue grows, and keeps its order', () => {
  const { earlyLife } = samplePlan({ earlyLife: { servers: 1 } });
  if (earlyLife === undefined) throw new Error('there is support');
  const fresh = newSupport(earlyLife, 60);
  const taken: number[] = [];
  let next = 0;
  for (let round = 0; round < 50; round++) {
    for (let i = 0; i < 5; i++) joinSupport(fresh, next++, round, 1);
    for (let i = 0; i < 2; i++) {
      taken.push(fresh.queue[fresh.oldest * CASE]);
      fresh.oldest = (fresh.oldest + 1) % (fresh.queue.length / CASE);
      fresh.waiting--;
    }
  }
  expect(taken).toEqual(Array.from({ length: 100 }, (_, place) => place));
  expect(fresh.waiting).toBe(150);
});
