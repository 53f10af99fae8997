import { expect, test } from 'vitest';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { expectFits } from '../kit/chi-square.ts';
import { samplePlan } from '../kit/plan.ts';

const VOLUME = 60;
const SHARE = 0.2;
const FUTURES = 6000;

function logFactorial(number: number): number {
  let sum = 0;
  for (let each = 2; each <= number; each++) sum += Math.log(each);
  return sum;
}

function binomial(count: number, share: number): number {
  const ways = logFactorial(VOLUME) - logFactorial(count) - logFactorial(VOLUME - count);
  return Math.exp(ways + count * Math.log(share) + (VOLUME - count) * Math.log(1 - share));
}

/** One day of so many attempts, in many futures: how often so many failed. */
function failuresOfADay(factor: Parameters<typeof samplePlan>[0]): number[] {
  const plan = samplePlan({
    days: 2,
    everyDay: true,
    volumePerDay: VOLUME,
    strata: [{ id: 'a', untouched: VOLUME }],
    outcomes: { plain: { first: { rollBack: SHARE }, backOff: 1000 } },
    ...factor,
  });
  const world = newWorld(plan);
  const counts = new Array<number>(VOLUME + 1).fill(0);
  for (let replication = 0; replication < FUTURES; replication++) {
    counts[simulate(plan, replication, world).totals[TOTAL.failed]]++;
  }
  return counts;
}

// False-alarm rate of each claim: 1e-7.
test("the failures of a day are a mixture of binomials, over the day's factor; without it one binomial", () => {
  const cells = Array.from({ length: VOLUME + 1 }, (_, count) => count);
  const atoms = [
    [0.4, 0.5],
    [1.6, 0.5],
  ] as const;
  const uneven = failuresOfADay({
    disturbances: [
      { id: 'u', disturbance: 'uneven-days', settings: { troubles: [2] }, quantities: { factor: { atoms } } },
    ],
  });
  expectFits(
    uneven,
    cells.map((count) => (binomial(count, 0.4 * SHARE) + binomial(count, 1.6 * SHARE)) / 2),
    1e-7,
  );
  const even = failuresOfADay({});
  expectFits(
    even,
    cells.map((count) => binomial(count, SHARE)),
    1e-7,
  );
  // The page's formula: n p (1 - p) + n (n - 1) v p^2, v being .36; its standard error is some 2%.
  const varianceOf = (counts: readonly number[]): number => {
    const mean = counts.reduce((sum, times, count) => sum + times * count, 0) / FUTURES;
    return counts.reduce((sum, times, count) => sum + times * (count - mean) ** 2, 0) / FUTURES;
  };
  const expected = VOLUME * SHARE * (1 - SHARE) + VOLUME * (VOLUME - 1) * 0.36 * SHARE * SHARE;
  expect(varianceOf(uneven) / expected).toBeGreaterThan(0.88);
  expect(varianceOf(uneven) / expected).toBeLessThan(1.12);
});
