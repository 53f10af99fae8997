import { expect, test } from 'vitest';
import { alertSurge } from '../../src/disturbance/alert-surge.ts';
import type { SampleLaw } from '../kit/amounts.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

function surge(onset: number, times = 3.5, length: SampleLaw = 100, replication = 0) {
  const plan = samplePlan({
    days: 10,
    disturbances: [
      {
        id: 's',
        disturbance: 'alert-surge',
        scope: 'dmc dmc-1',
        settings: { minutes: 610 },
        quantities: { onset, times },
        laws: { length },
      },
    ],
  });
  return alertSurge.episodes(plan.disturbances[0], circumstancesOf(plan, { onset, times }, replication));
}

test('it lasts from its onset on, for its length', () => {
  // 610 minutes are 41 ticks, rounded half up.
  expect(surge(4.9)).toEqual([
    { mechanism: 'alerts', scope: 2, dno: -1, fromTick: 4 * 96 + 41, untilTick: 4 * 96 + 141, times: 3.5 },
  ]);
});

test('it ends with the horizon, and began with the first day at the earliest', () => {
  expect(surge(9)).toMatchObject([{ fromTick: 905, untilTick: 960 }]);
  expect(surge(-1)).toMatchObject([{ fromTick: 0, untilTick: 45 }]);
  expect(surge(-2)).toEqual([]);
  expect(surge(10)).toEqual([]);
});

test('its length is drawn from its law, for every future anew', () => {
  const lengths = Array.from({ length: 200 }, (_, replication) => {
    const [{ fromTick, untilTick }] = surge(0, 2, { least: 5, shares: [0.5, 0.5] }, replication);
    return untilTick - fromTick;
  });
  expect(new Set(lengths)).toEqual(new Set([5, 6]));
});

test('without size or length there is none', () => {
  expect(surge(4, 1)).toEqual([]);
  expect(surge(4, 2, 0)).toEqual([]);
});
