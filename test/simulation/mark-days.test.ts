import { expect, test } from 'vitest';
import { INCIDENT, OUT } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';

const marked = (bit: number, length: number, category: object = {}) => {
  const plan = samplePlan({
    days: 6,
    disturbances: [
      {
        id: 'o',
        disturbance: 'outage',
        settings: { minutes: 720, fate: 2, ...category },
        quantities: { onset: 1, hits: 1 },
        laws: { length },
      },
    ],
  });
  const { conduct } = simulate(plan, 0);
  return [...conduct].flatMap((flags, day) => ((flags & bit) === 0 ? [] : [day]));
};

test('every day of which an outage takes a tick is marked, and its own where it has no length', () => {
  expect(marked(OUT, 48)).toEqual([1]);
  expect(marked(OUT, 49)).toEqual([1, 2]);
  expect(marked(OUT, 0)).toEqual([1]);
  expect(marked(OUT, 9999)).toEqual([1, 2, 3, 4, 5]);
});

test('an incident is marked from when it is known, where there is one', () => {
  expect(marked(INCIDENT, 96)).toEqual([]);
  expect(marked(INCIDENT, 96, { category: 1, lagMinutes: 13 * 60 })).toEqual([2]);
});

test('a planned test marks no day', () => {
  const test = { id: 't', disturbance: 'failover-test', settings: { minutes: 0, fate: 2 } };
  const plan = samplePlan({
    days: 3,
    disturbances: [{ ...test, quantities: { onset: 1, hits: 0 }, laws: { length: 96 } }],
  });
  expect([...simulate(plan, 0).conduct].every((flags) => (flags & (OUT | INCIDENT)) === 0)).toBe(true);
});
