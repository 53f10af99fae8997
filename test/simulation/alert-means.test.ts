import { describe, expect, test } from 'vitest';
import { reckonCapped, reckonFree } from '../../src/simulation/alert-means.ts';
import { keepBooks } from '../../src/simulation/keep-books.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { moments } from '../kit/plain/capped.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const OPTIONS: SampleOptions = {
  strata: [
    { id: 'a', cohort: 'c1' },
    { id: 'b', cohort: 'c1', supplier: 'late' },
    { id: 'c', cohort: 'c2' },
  ],
  suppliers: { late: { ready: 1000 } },
  stocks: [
    { stratum: 'a', state: 'operational', installations: 30 },
    { stratum: 'b', state: 'migrated, pending supplier', installations: 50 },
    { stratum: 'c', state: 'operational', installations: 7 },
    { stratum: 'c', state: 'waiting', installations: 900 },
  ],
  alerts: {
    pending: 1,
    operational: 2.3,
    burst: 4,
    burstDays: 2,
    cap: { perDay: 3 },
    dnos: { mid: { share: 0.2 }, north: { share: 0.8 } },
  },
};

/** Five of a and ten of b were migrated lately; power and voltage alerts come on top; it is twice the usual day. */
function worldWith(stormOfA: number, stormOfNorth: number) {
  const world = begunWorld(OPTIONS);
  world.alerting.recent.set([5, 10, 0]);
  world.alerting.powerRate.set([0.5, 0]);
  world.alerting.factor.set([2, 2]);
  world.alerting.stormOfStratum[0] = stormOfA;
  world.alerting.isCalm = stormOfA === 1;
  keepBooks(world);
  world.alerting.stormOfRegion[1] = stormOfNorth;
  return world;
}

describe('where nothing caps them', () => {
  test('rates add up over installations, and the variance is the mean', () => {
    const world = worldWith(1, 1);
    reckonFree(world);
    const { mean, variance, most } = world.alerting;
    expect(mean[0]).toBeCloseTo(2 * (30 * 2.8 + 50 * 1.5 + 15 * 4), 12);
    expect(mean[1]).toBeCloseTo(2 * 7 * 2.3, 12);
    expect([...variance]).toEqual([...mean]);
    expect([...most]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  test('storms multiply what they strike, and shift the parts of the regions', () => {
    const world = worldWith(3, 5);
    reckonFree(world);
    const { mean, weight } = world.alerting;
    expect(mean[0]).toBeCloseTo(2 * (3 * (30 * 2.8 + 5 * 4) + 50 * 1.5 + 10 * 4) * (0.2 + 0.8 * 5), 10);
    expect(weight[1] / weight[0]).toBeCloseTo(20, 12);
  });
});

describe('where each installation is capped', () => {
  test('every rate has its own mean and variance, and nobody gets more through than the cap', () => {
    const world = worldWith(3, 5);
    reckonCapped(world);
    const { mean, variance, most, weight } = world.alerting;
    const parts = [1, 5].map((north) => [
      [25, 2 * 2.8 * 3 * north],
      [5, 2 * 6.8 * 3 * north],
      [40, 2 * 1.5 * north],
      [10, 2 * 5.5 * north],
    ]);
    const sum = (of: 'mean' | 'variance', region: number, share: number) =>
      parts[region].reduce((total, [installations, rate]) => total + share * installations * moments(rate, 3)[of], 0);
    expect(mean[0]).toBeCloseTo(sum('mean', 0, 0.2) + sum('mean', 1, 0.8), 10);
    expect(variance[0]).toBeCloseTo(sum('variance', 0, 0.2) + sum('variance', 1, 0.8), 10);
    expect([weight[0], weight[1]]).toEqual([
      expect.closeTo(sum('mean', 0, 0.2), 10),
      expect.closeTo(sum('mean', 1, 0.8), 10),
    ]);
    expect([...most]).toEqual([240, 21]);
    expect(mean[0]).toBeLessThan(240);
  });

  test('what is known of a rate is not taken for another rate', () => {
    const world = worldWith(1, 1);
    reckonCapped(world);
    const [before] = world.alerting.mean;
    world.alerting.factor[0] = 0.5;
    reckonCapped(world);
    expect(world.alerting.mean[0]).toBeLessThan(before);
    world.alerting.factor[0] = 2;
    reckonCapped(world);
    expect(world.alerting.mean[0]).toBe(before);
  });
});
