import { expect, test } from 'vitest';
import { CLASSES, FIRST, LATER } from '../../src/control/view.ts';
import { learntFactor } from '../../src/fleet/learning.ts';
import { thresholdOf } from '../../src/kernel/chance.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

/** Thresholds of trouble of both strata as they stand at each midnight, and the migrations of each DMC until then. */
function lived(disturbances: readonly SampleDisturbance[] = []) {
  const plan = samplePlan({
    days: 12,
    everyDay: true,
    volumePerDay: 100,
    strata: [
      { id: 'a', dmc: 'dmc-1', untouched: 800 },
      { id: 'b', dmc: 'dmc-2', outcome: 'other', untouched: 800 },
    ],
    outcomes: {
      plain: {
        first: { stall: 0.1, reject: 0.2 },
        later: { reject: 0.4 },
        stallLength: 9999,
        rejectDelay: 9999,
        learning: { troubles: [1], leaves: 0.25, pace: 100, exponent: 1.5 },
      },
      other: {},
    },
    disturbances,
  });
  const world = newWorld(plan);
  const days: { first: number; later: number; migrated: number; factor: number }[] = [];
  simulate(plan, 0, world, () => {
    days.push({
      first: world.shares.troubled[FIRST],
      later: world.shares.troubled[LATER],
      migrated: world.learnt.migrated[0],
      factor: world.learnt.factor[0],
    });
    expect(world.shares.troubled[CLASSES + FIRST]).toBe(0);
    expect(world.learnt.factor[1]).toBe(1);
  });
  return days;
}

test('shares of a day follow from what the DMC had migrated at its beginning', () => {
  const days = lived();
  expect(days[0]).toMatchObject({ first: thresholdOf(0.3), later: thresholdOf(0.4), factor: 1 });
  for (let day = 1; day < days.length; day++) {
    const factor = learntFactor(days[day - 1].migrated, 0.25, { troubles: [1], leaves: 0, pace: 100, exponent: 1.5 });
    expect(days[day].factor).toBe(factor);
    expect(days[day].first).toBe(thresholdOf(0.1 + 0.2 * factor));
    expect(days[day].later).toBe(thresholdOf(0.4 * factor));
  }
  expect(days[8].factor).toBeLessThan(0.5);
});

test('a loss takes its part of what is behind the DMCs of its scope', () => {
  const loss = (scope: string) => [
    { id: 'loss', disturbance: 'learning-loss', scope, quantities: { onset: 6, part: 0.75 } },
  ];
  const without = lived();
  const withIt = lived(loss('dmc dmc-1'));
  expect(withIt.slice(0, 6)).toEqual(without.slice(0, 6));
  const kept = Math.floor(without[5].migrated * 0.25);
  expect(withIt[6].factor).toBe(learntFactor(kept, 0.25, { troubles: [1], leaves: 0, pace: 100, exponent: 1.5 }));
  expect(withIt[6].first).toBeGreaterThan(without[6].first);
  // What another DMC forgets is no loss of this one.
  expect(lived(loss('dmc dmc-2'))).toEqual(without);
});
