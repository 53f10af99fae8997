import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planHash } from '../../src/plan/plan-hash.ts';
import { newLuck, turnTo } from '../../src/simulation/luck.ts';
import { drawOdds, newOdds } from '../../src/simulation/odds.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { expectSame } from '../kit/expect-same.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { plainFuture } from '../kit/plain/plain.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

/** The factor on the odds of trouble of every stratum, by its id. */
function factorsOf(options: SampleOptions, replication: number): Map<string, number> {
  const plan = samplePlan(options);
  const luck = newLuck(plan.seed.key, plan.strata.count);
  turnTo(luck, replication, plan.strata);
  const odds = newOdds(plan);
  drawOdds(odds, plan, luck);
  return new Map(plan.strata.ids.map((id, stratum) => [id, odds.ofStratum[stratum]]));
}

const ALL = {
  cohort: { uniform: [0.2, 3] },
  service: { uniform: [0.5, 2] },
  testedParent: { uniform: [0.2, 3] },
} as const;

test('factors without a spread change no figure of any future', () => {
  fc.assert(
    fc.property(anyLawfulOptions(), (options) => {
      const without = samplePlan({ ...options, spread: undefined });
      const withIt = samplePlan({
        ...options,
        spread: { cohort: 1, service: 1, testedParent: 1, dmc: 1, hopeless: true },
      });
      expect(planHash(withIt)).not.toBe(planHash(without));
      expectSame(figuresOf(simulate(withIt, 3)), figuresOf(simulate(without, 3)));
    }),
    { numRuns: 40, seed: 1 },
  );
});

test("a stratum that is added changes nobody's factors, nor does the order in which the fleet is written", () => {
  fc.assert(
    fc.property(anyLawfulOptions(), fc.nat(100), (options, replication) => {
      const spread = { ...options, spread: { ...ALL, dmc: { uniform: [0.5, 2] as const } } };
      const strata = options.strata ?? [];
      const before = factorsOf(spread, replication);
      const more = [...strata, { id: 's5', cohort: 'another', dmc: 'dmc-0', entry: 'another', untouched: 40 }];
      const after = factorsOf({ ...spread, strata: more.toReversed() }, replication);
      expect([...before].map(([id]) => after.get(id))).toEqual([...before.values()]);
      expect(new Set(before.values()).size + after.size).toBeGreaterThan(2);
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('a larger factor frees nobody from trouble, and moves no mark: common luck', () => {
  let added = 0;
  const fatesAt = (factor: number, replication: number) => {
    const { fates } = plainFuture(
      samplePlan({
        seed: 'odds',
        days: 12,
        everyDay: true,
        volumePerDay: 400,
        strata: [{ id: 'only', untouched: 2000 }],
        outcomes: { plain: { first: { rollBack: 0.05 }, hopeless: 0.01 } },
        spread: { dmc: factor, hopeless: true },
      }),
      replication,
    );
    return fates.map(({ firstTrouble }) => firstTrouble);
  };
  for (const replication of [0, 1, 2]) {
    const [less, more] = [1.2, 1.5].map((factor) => fatesAt(factor, replication));
    expect(less.filter((trouble, place) => trouble !== null && more[place] === null)).toEqual([]);
    added += more.filter((trouble, place) => trouble !== null && less[place] === null).length;
  }
  // Shares of 6% + 1.2% and of 7.3% + 1.5%: some 90 of 6,000; fewer than 40 or more than 160 come once in a million at most.
  expect(added).toBeGreaterThan(40);
  expect(added).toBeLessThan(160);
});
