import { expect, test } from 'vitest';
import { outage } from '../../src/disturbance/outage.ts';
import type { SampleLaw } from '../kit/amounts.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

function episodes(onset: number, length: SampleLaw, replication = 0) {
  const settings = { minutes: 610, fate: 2 };
  const plan = samplePlan({
    days: 10,
    disturbances: [{ id: 'o', disturbance: 'outage', settings, quantities: { onset }, laws: { length } }],
  });
  return outage.episodes(plan.disturbances[0], circumstancesOf(plan, { onset }, replication));
}

test('begins on its day, at its time, and hits nobody where no share is told', () => {
  // 610 minutes are 41 ticks, rounded half up.
  expect(episodes(4.9, 100)).toMatchObject([
    { fromTick: 4 * 96 + 41, untilTick: 4 * 96 + 141, hitShare: 0, planned: false },
  ]);
});

test('its length is drawn for every future anew', () => {
  const lengths = Array.from({ length: 100 }, (_, replication) => {
    const [{ fromTick, untilTick }] = episodes(1, { least: 5, shares: [0.5, 0.5] }, replication);
    return untilTick - fromTick;
  });
  expect(new Set(lengths)).toEqual(new Set([5, 6]));
});

test('what is not told is no setting', () => {
  expect(outage.settle({ time: 600, fate: 'stall', lag: 0 } as never)).toEqual({ minutes: 600, fate: 0 });
});
