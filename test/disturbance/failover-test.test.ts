import { expect, test } from 'vitest';
import { failoverTest } from '../../src/disturbance/failover-test.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

test('its window is planned, from its day and time on', () => {
  const plan = samplePlan({
    days: 10,
    disturbances: [
      {
        id: 't',
        disturbance: 'failover-test',
        settings: { minutes: 480, fate: 2 },
        quantities: { onset: 3, hits: 0.05 },
        laws: { length: 24 },
      },
    ],
  });
  expect(failoverTest.episodes(plan.disturbances[0], circumstancesOf(plan, { onset: 3, hits: 0.05 }))).toEqual([
    {
      mechanism: 'outage',
      fromTick: 3 * 96 + 32,
      untilTick: 3 * 96 + 56,
      noticedTick: 3 * 96 + 32,
      planned: true,
      hitShare: 0.05,
      hitTrouble: 2,
    },
  ]);
});
