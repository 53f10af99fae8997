import { describe, test } from 'vitest';
import { STALLED } from '../../src/fleet/installation.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { binomialProbabilities } from '../kit/binomial-probabilities.ts';
import { expectFits } from '../kit/chi-square.ts';
import { atClose } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const DAYS = 4000;

/** How many of each day's attempts stalled: nothing ever leaves that state again. */
function stallsPerDay(options: SampleOptions, volumePerDay: number): number[] {
  const plan = samplePlan({
    days: DAYS,
    everyDay: true,
    waves: [0, 40],
    volumePerDay,
    strata: [{ id: 'only', untouched: DAYS * volumePerDay }],
    ...options,
  });
  const run = simulate(plan, 0);
  return Array.from(
    { length: DAYS },
    (_, day) => atClose(run, day, STALLED) - (day === 0 ? 0 : atClose(run, day - 1, STALLED)),
  );
}

function countsOf(values: readonly number[], most: number): number[] {
  const counts = new Array<number>(most + 1).fill(0);
  for (const value of values) counts[value]++;
  return counts;
}

/*
 * With a share p fixed before a mark is looked at, the troubled of a day's V first attempts are binomial, whatever the
 * share: below the first edge of the planes, between edges, and above a half. False-alarm rate 1e-7 each.
 */
describe("a day's troubled attempts are exactly binomial", () => {
  test.each([
    [0.004, 300],
    [1 / 64, 100],
    [0.07, 100],
    [0.13, 40],
    [0.5, 40],
    [0.93, 30],
  ])('at a share of %d of %i', (stall, volumePerDay) => {
    const forEver = DAYS * 96;
    const found = stallsPerDay(
      { outcomes: { plain: { first: { stall }, turnaround: 1, stallLength: forEver } } },
      volumePerDay,
    );
    expectFits(countsOf(found, volumePerDay), binomialProbabilities(volumePerDay, stall), 1e-7);
  });

  test('where the share itself is uncertain, for each future by itself: with the share that its world has', () => {
    // One future, one world: its share is what the quantity says there, and the days share it.
    const volumePerDay = 100;
    const options: SampleOptions = {
      outcomes: { plain: { first: { stall: { uniform: [0.05, 0.15] } }, turnaround: 1, stallLength: DAYS * 96 } },
    };
    const found = stallsPerDay(options, volumePerDay);
    const share = found.reduce((sum, stalls) => sum + stalls, 0) / (DAYS * volumePerDay);
    // The share is estimated from the same data, which only makes the statistic smaller.
    expectFits(countsOf(found, volumePerDay), binomialProbabilities(volumePerDay, share), 1e-7);
  });
});
