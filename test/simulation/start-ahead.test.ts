import { describe, expect, test } from 'vitest';
import { release } from '../../src/simulation/release.ts';
import { startAhead } from '../../src/simulation/start-ahead.ts';
import type { World } from '../../src/simulation/world.ts';
import { daySeen } from '../kit/day-seen.ts';
import { goDay } from '../kit/go-day.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const FLEET: SampleOptions = {
  strata: [
    { id: 'a', status: 'active', untouched: 300, entry: 'e' },
    { id: 'b', untouched: 400 },
  ],
  stocks: [{ stratum: 'b', state: 'waiting', installations: 6, attemptsUsed: 1 }],
  waves: [32, 36, 41, 60],
  outcomes: { plain: { first: { reject: 0.2, stall: 0.1 }, later: { rollBack: 0.3 }, turnaround: 6 } },
  control: { retryShare: 0.5 },
};

/** The world once all waves are over, started ahead at the first or wave by wave. */
function afterwards(isAhead: boolean, retriesLeft: number, firstWave = 0): World {
  const world = goDay(FLEET, [90, 131]);
  world.view.authorisedToday[0] = 200;
  world.desk.retriesLeft[1] = retriesLeft;
  const { waves } = world.plan.calendar;
  if (isAhead) startAhead(world, waves[firstWave], firstWave);
  for (let wave = firstWave; wave < waves.length; wave++) release(world, waves[wave], wave);
  return world;
}

describe('a day that is started ahead ends as one that is started wave by wave', () => {
  test.each([0, 3, 6])('with %i retries allowed', (retriesLeft) => {
    expect(daySeen(afterwards(true, retriesLeft))).toEqual(daySeen(afterwards(false, retriesLeft)));
  });

  test('where waves were lost before it was decided', () => {
    expect(daySeen(afterwards(true, 4, 2))).toEqual(daySeen(afterwards(false, 4, 2)));
  });
});

test('who cannot be started ahead is left to the waves', () => {
  // More retries than the first wave has units: the next wave's are retries as well.
  const world = goDay(
    { ...FLEET, stocks: [{ stratum: 'b', state: 'waiting', installations: 60, attemptsUsed: 1 }] },
    [90, 131],
  );
  world.view.authorisedToday[0] = 200;
  startAhead(world, 32, 0);
  const { ahead } = world;
  expect([...ahead.strata.subarray(0, ahead.count)]).toEqual([0]);
  expect([...ahead.byWave.subarray(0, ahead.byWaveCount)]).toEqual([1]);
  expect(world.run.started[0]).toBe(90);
});
