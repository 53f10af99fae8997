import { expect, test } from 'vitest';
import { churnOf, joinedStrata, putInScopeOn } from '../../src/forecast/churn.ts';
import type { Forecasted } from '../../src/forecast/forecast.ts';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';
import { tallyOf } from '../kit/tally-of.ts';

const LUMP: SampleOptions = {
  days: 30,
  strata: [
    { id: 'a', status: 'active', untouched: 400 },
    { id: 'b', untouched: 100 },
    { id: 'c', cohort: 'late' },
  ],
  churn: {
    removals: [{ yearlyShare: 0.5 }],
    changesOfSupplier: [{ yearlyShare: 0.5 }],
    becomes: { a: 'b' },
    growth: [{ stratum: 'c', installations: 50, fromDay: 3 }],
  },
};

test('tells who left, went dormant and joined; nothing of a fleet that stays as it is', () => {
  const plan = samplePlan(LUMP);
  const tally = tallyOf(plan, [0, 1]);
  const churn = churnOf(plan, tally);
  expect(churn?.joined).toMatchObject({ mean: 50, standardError: 0, p10: 50, p50: 50, p90: 50 });
  expect(churn?.removed.mean).toBeGreaterThan(0);
  expect(churn?.removedMigrated.mean).toBeGreaterThan(0);
  expect(churn?.changedSupplier.mean).toBeGreaterThan(0);
  expect(churnOf(samplePlan(), tallyOf(samplePlan(), [0]))).toBeNull();
});

test('what is put in scope counts who moved once, and who was removed too', () => {
  const tally = tallyOf(samplePlan(LUMP), [0, 1]);
  expect([0, 2, 3, 29].map((day) => putInScopeOn(tally, day))).toEqual([500, 500, 550, 550]);
});

test('strata that may be joined are those that grow and those that others become', () => {
  expect([...joinedStrata(samplePlan(LUMP))].sort()).toEqual([1, 2]);
  expect([...joinedStrata(samplePlan())]).toEqual([]);
});

async function forecastOf(options: SampleOptions): Promise<Forecasted> {
  const plan = samplePlan(options);
  const made = await forecast({ ...plan, effort: { ...plan.effort, replications: 5 } }, here);
  if ('cannotForecast' in made) throw new Error(made.cannotForecast.says);
  return made;
}

test('a part that is empty at first and joined later has a clearance; and so has a fleet that is all growth', async () => {
  const { by, days } = await forecastOf(LUMP);
  expect(by.cohort.map(({ id, open, clearance }) => [id, open, clearance !== null])).toEqual([
    ['cohort-1', 500, true],
    ['late', 0, true],
  ]);
  expect(days[29].planned).toBeLessThanOrEqual(550);
  const grown = await forecastOf({
    strata: [{ id: 'a' }],
    churn: { growth: [{ stratum: 'a', installations: 250, fromDay: 4 }] },
  });
  expect(grown.clearance.p50).toBe('2020-01-14');
  expect(grown.days[8].planned).toBe(250);
});
