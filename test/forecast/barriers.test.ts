import { expect, test } from 'vitest';
import { addBarrierRun, newBarrierTally } from '../../src/forecast/barrier-tally.ts';
import { barriersOf } from '../../src/forecast/barriers.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';

const plan = samplePlan({
  days: 30,
  everyDay: true,
  strata: [
    { id: 'a', untouched: 300 },
    { id: 'b', untouched: 200 },
  ],
  milestones: { agreed: { date: 3 }, release: { date: 12, passes: 0.5 } },
  barriers: {
    gates: { plan: { when: { milestone: 0 }, strata: ['a', 'b'] } },
    blockers: {
      load: {
        when: { milestone: 1 },
        strata: ['a'],
        categories: [
          { share: 0.2, affected: 0.5 },
          { share: 0.8, affected: 0.1, isHeld: false },
        ],
      },
    },
    firmware: { air: { strata: ['b'], volumePerDay: 50, noConnection: 0.1, succeeds: 0.9, triesLimit: 2 } },
  },
});
const tally = newBarrierTally(plan);
for (let replication = 0; replication < 40; replication++) addBarrierRun(tally, simulate(plan, replication).barriers);
const { gates, blockers, firmware } = barriersOf(plan, tally, 0.95);

test('a gate has its dates', () => {
  expect(gates).toHaveLength(1);
  expect([gates[0].id, gates[0].strata, gates[0].opens.p50]).toEqual(['plan', 2, '2020-01-09']);
});

test('a blocker has its dates, whom it held, and the harmed with their denominator', () => {
  const [{ lifted, held, needless, migratedBefore, harmed, harmedOfMigrated }] = blockers;
  expect([lifted.p10, lifted.p90]).toEqual(['2020-01-18', 'after 2020-02-04']);
  expect(held.mean).toBeGreaterThan(50);
  expect(held.mean).toBeLessThan(70);
  expect(needless.mean).toBeLessThan(held.mean);
  expect(harmed.mean).toBeGreaterThan(0);
  // All that pass are migrated before the lift, in every future: so the shares' mean is nearly the share of the means.
  expect(harmedOfMigrated.mean).toBeCloseTo(harmed.mean / migratedBefore.mean, 3);
});

test('of those below target all are told of, with their reasons', () => {
  const [{ below, upgraded, noConnection, failed, left, done, days }] = firmware;
  expect(below).toBe(200);
  expect(upgraded.mean + noConnection.mean + failed.mean + left.mean).toBeCloseTo(200, 9);
  expect(done.p50 >= '2020-01-09').toBe(true);
  expect(days).toHaveLength(30);
  expect(days.reduce((sum, day) => sum + day.upgraded, 0)).toBeCloseTo(upgraded.mean, 9);
});

test('a plan without any of them has empty lists', () => {
  const simple = samplePlan();
  expect(barriersOf(simple, newBarrierTally(simple), 0.95)).toEqual({ gates: [], blockers: [], firmware: [] });
});
