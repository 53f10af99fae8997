import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planHash } from '../../src/plan/plan-hash.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { samplePlan } from '../kit/plan.ts';

test('churn that strikes nobody changes no byte', () => {
  fc.assert(
    fc.property(anyLawfulOptions(), fc.nat(100), (options, replication) => {
      const still = { ...options, churn: undefined };
      const stratum = options.strata?.[0]?.id ?? '';
      const idle = {
        removals: [{ yearlyShare: 0 }],
        changesOfSupplier: [{ yearlyShare: 0, scope: 'dmc dmc-1' }],
        growth: [
          { stratum, installations: 0.9 },
          { stratum, installations: 1000, fromDay: 1000 },
          { stratum, installations: 1000, fromDay: 5, untilDay: 5 },
        ],
      };
      const future = (churn: typeof options.churn) => figuresOf(simulate(samplePlan({ ...still, churn }), replication));
      expect(future(idle)).toEqual(future(undefined));
    }),
    { numRuns: 60, seed: 3 },
  );
});

test('a plan without churn has no word of it in its hash', () => {
  const plan = samplePlan();
  expect('churn' in plan).toBe(false);
  expect(planHash(samplePlan({ churn: { removals: [{ yearlyShare: 0.1 }] } }))).not.toBe(planHash(plan));
});

/*
 * How many leave depends on the stock that the pace has left. While it is the same the same number leaves; and below a mean of ten the
 * larger stock never loses fewer. Who joins is the same for every pace.
 */
test('a cap changes nobody’s luck: equal stocks lose equally, larger ones no less', () => {
  const plan = (volumePerDay: number) =>
    samplePlan({
      everyDay: true,
      volumePerDay: 400,
      cap: [
        { fromDay: 0, volumePerDay: 0 },
        { fromDay: 20, volumePerDay },
      ],
      strata: [{ id: 'a', untouched: 20_000 }],
      churn: {
        removals: [{ yearlyShare: 0.1 }],
        growth: [{ stratum: 'a', installations: 300, fromDay: 3, untilDay: 50 }],
      },
    });
  const leftOn = (volumePerDay: number, replication: number): number[][] => {
    const world = newWorld(plan(volumePerDay));
    const days: number[][] = [];
    let [removed, joined] = [0, 0];
    simulate(world.plan, replication, world, () => {
      const { totals } = world.run;
      days.push([totals[TOTAL.removed] - removed, totals[TOTAL.joined] - joined]);
      [removed, joined] = [totals[TOTAL.removed], totals[TOTAL.joined]];
    });
    return days;
  };
  for (let replication = 0; replication < 20; replication++) {
    const [slow, quick] = [leftOn(100, replication), leftOn(400, replication)];
    expect(slow.slice(0, 21)).toEqual(quick.slice(0, 21));
    for (const [day, [removed, joined]] of slow.entries()) {
      expect(removed).toBeGreaterThanOrEqual(quick[day][0]);
      expect(joined).toBe(quick[day][1]);
    }
  }
});
