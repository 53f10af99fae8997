import { expect, test } from 'vitest';
import { STALLED } from '../../src/fleet/installation.ts';
import { TICKS_PER_DAY } from '../../src/kernel/clock.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { atClose } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import { LARGEST_SURPRISE } from '../kit/surprise.ts';

/*
 * Little's law (J. D. C. Little, Operations Research 9, 1961): in steady state the mean number stalled is the rate at
 * which they stall times the mean length of a stall. At a close the count is exactly binomial day by day: of the V
 * attempts of d days ago, those stall that meet the share, and are still there whose stall is longer than the time since.
 */
const VOLUME = 500;
const SHARE = 0.1;
/** Ticks from the wave, at midnight, to the stall: 1 to 96, evenly. */
const TURNAROUND = { least: 1, shares: new Array(TICKS_PER_DAY).fill(1 / TICKS_PER_DAY) };
/** One day to nine, in ticks. */
const LENGTHS = { least: TICKS_PER_DAY, shares: new Array(8 * TICKS_PER_DAY + 1).fill(1 / (8 * TICKS_PER_DAY + 1)) };

test('the mean number stalled is rate times mean length', () => {
  const replications = 400;
  const day = 20;
  const plan = samplePlan({
    seed: 'little',
    days: day + 1,
    everyDay: true,
    waves: [0],
    volumePerDay: VOLUME,
    strata: [{ id: 'only', untouched: 100_000 }],
    outcomes: {
      plain: { first: { stall: SHARE }, turnaround: 1, troubledTurnaround: TURNAROUND, stallLength: LENGTHS },
    },
  });
  const world = newWorld(plan);
  let stalled = 0;
  for (let replication = 0; replication < replications; replication++) {
    stalled += atClose(simulate(plan, replication, world), day, STALLED);
  }
  const attempts = replications * VOLUME;
  const meanLength = 5 * TICKS_PER_DAY;
  const expected = (attempts * SHARE * meanLength) / TICKS_PER_DAY;
  // A sum of independent counts, each 0 or 1: by Bernstein's inequality it strays further with a chance of 1e-7.
  const bound = Math.sqrt(2 * expected * LARGEST_SURPRISE) + LARGEST_SURPRISE / 3;
  expect(Math.abs(stalled - expected)).toBeLessThan(bound);
  expect(bound).toBeLessThan(0.02 * expected);
});
