import { expect, test } from 'vitest';
import { STALLED, STATES } from '../../src/fleet/installation.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { expectFits } from '../kit/chi-square.ts';
import { samplePlan } from '../kit/plan.ts';

// One wave of 40,000 starts on day 0; of them 5% stall anyway, for a day, and 10% in the wave, for three to five.
const STARTS = 40_000;
const plan = samplePlan({
  days: 9,
  everyDay: true,
  waves: [32],
  volumePerDay: STARTS,
  strata: [{ id: 'a', untouched: STARTS }],
  outcomes: { plain: { first: { stall: 0.05 }, troubledTurnaround: 1, stallLength: 96 } },
  disturbances: [
    {
      id: 'w',
      disturbance: 'stall-wave',
      settings: { minutes: 0, share: 0.1 },
      quantities: { onset: 0 },
      laws: {
        length: 96,
        stall: { least: 288, shares: [0.2, ...new Array(95).fill(0), 0.5, ...new Array(95).fill(0), 0.3] },
      },
    },
  ],
});

// False-alarm rate: 1e-7.
test('so many stall for so long, beside those that stall anyway; and all of them are resolved', () => {
  const world = newWorld(plan);
  const leaving = [0, 0, 0, 0];
  for (let replication = 0; replication < 5; replication++) {
    const run = simulate(plan, replication, world);
    const stalledAfter = (day: number): number => run.states[day * STATES + STALLED];
    // At the close of day 0 all that stall do; those of a day are gone at that of day 1, the others on days 3, 4 and 5.
    leaving[0] += stalledAfter(0) - stalledAfter(1);
    expect(stalledAfter(1)).toBe(stalledAfter(2));
    for (const day of [3, 4, 5]) leaving[day - 2] += stalledAfter(day - 1) - stalledAfter(day);
    expect(run.totals[TOTAL.resolved]).toBe(STARTS);
  }
  const stalled = leaving.reduce((sum, count) => sum + count, 0);
  expectFits([...leaving, 5 * STARTS - stalled], [0.05, 0.02, 0.05, 0.03, 0.85], 1e-7);
});
