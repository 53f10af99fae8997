import { expect, test } from 'vitest';
import { outages } from '../../src/disturbance/outages.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';
import { LARGEST_SURPRISE, poissonSurprise } from '../kit/surprise.ts';

// January and February 2020.
const plan = samplePlan({
  days: 60,
  firstDay: '2020-01-01',
  disturbances: [
    {
      id: 'o',
      disturbance: 'outages',
      settings: { fate: 2, category: 1, months: [2, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
      quantities: { perMonth: 3, hits: 0.4 },
      laws: { length: 4 },
    },
  ],
});

test('as many come in a month as its rate says, each an outage and an incident', () => {
  const values = { perMonth: 3, hits: 0.4 };
  const all = Array.from({ length: 1500 }, (_, replication) =>
    outages.episodes(plan.disturbances[0], circumstancesOf(plan, values, replication)),
  ).flat();
  const found = all.filter(({ mechanism }) => mechanism === 'outage');
  expect(all.length).toBe(2 * found.length);
  const inJanuary = found.filter(({ fromTick }) => fromTick < 31 * 96).length;
  expect(poissonSurprise(inJanuary, (1500 * 3 * 2 * 31) / 30.4375)).toBeLessThan(LARGEST_SURPRISE);
  expect(poissonSurprise(found.length - inJanuary, (1500 * 3 * 0.5 * 29) / 30.4375)).toBeLessThan(LARGEST_SURPRISE);
});
