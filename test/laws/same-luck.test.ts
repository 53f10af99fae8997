import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholdOf } from '../../src/kernel/chance.ts';
import { newLuck, turnTo } from '../../src/simulation/luck.ts';
import { newMarks, visit } from '../../src/simulation/marks.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { plainFuture } from '../kit/plain/plain.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';
import { binomialSurprise, LARGEST_SURPRISE } from '../kit/surprise.ts';

/** The fate of every first attempt that is made, by stratum and number. */
function firstFates(options: SampleOptions, replication: number): Map<string, string | null> {
  const { fates } = plainFuture(samplePlan(options), replication);
  const first = fates.filter(({ isStock, attempts }) => !isStock && attempts > 0);
  return new Map(first.map(({ stratum, number, firstTrouble }) => [`${stratum} ${number}`, firstTrouble]));
}

describe('another pace', () => {
  test('changes the fate of no first attempt while its share is unchanged', () => {
    let compared = 0;
    let troubled = 0;
    fc.assert(
      fc.property(anyLawfulOptions(), fc.integer({ min: 1, max: 200 }), fc.nat(100), (options, cap, replication) => {
        // A defect changes shares by date, and practice by what was migrated, so that another pace meets other shares.
        const outcomes = Object.entries(options.outcomes ?? {}).map(([id, { learning: _, ...outcome }]) => [
          id,
          outcome,
        ]);
        const calm = { ...options, disturbances: [], outcomes: Object.fromEntries(outcomes) };
        const before = firstFates(calm, replication);
        const after = firstFates({ ...calm, cap: [{ fromDay: 0, volumePerDay: cap }] }, replication);
        const both = [...before.keys()].filter((key) => after.has(key));
        expect(both.map((key) => after.get(key))).toEqual(both.map((key) => before.get(key)));
        compared += both.length;
        troubled += both.filter((key) => before.get(key) !== null).length;
      }),
      { numRuns: 150, seed: 1 },
    );
    expect(compared).toBeGreaterThan(1500);
    expect(troubled).toBeGreaterThan(300);
  });

  test('brings as much trouble to the first attempts of a whole fleet, in the fast simulator too', () => {
    const plan = (volumePerDay: number) =>
      samplePlan({
        days: 120,
        everyDay: true,
        volumePerDay,
        strata: [{ id: 'only', untouched: 20_000 }],
        outcomes: { plain: { first: { stall: 0.04, rollBack: 0.022 }, later: {} } },
      });
    // Later attempts go through, so that every figure of harm is one of first attempts.
    const harm = (volumePerDay: number) => {
      const { totals } = simulate(plan(volumePerDay), 0);
      return [totals[TOTAL.attempts], totals[TOTAL.stalled], totals[TOTAL.rolledBack]];
    };
    const expected = harm(200);
    for (const volumePerDay of [201, 517, 2000, 50_000]) expect(harm(volumePerDay)).toEqual(expected);
  });
});

describe('a larger share', () => {
  const INSTALLATIONS = 3000;
  const fatesAt = (rollBack: number, replication: number) => {
    const options: SampleOptions = {
      seed: 'shares',
      days: 20,
      everyDay: true,
      volumePerDay: 600,
      strata: [{ id: 'only', untouched: INSTALLATIONS }],
      outcomes: { plain: { first: { rollBack }, hopeless: 0.01 } },
    };
    return firstFates(options, replication);
  };

  test('leaves those in trouble who were in trouble, and adds some', () => {
    const added = Array.from({ length: 5 }, (_, replication) => {
      const before = fatesAt(0.062, replication);
      const after = fatesAt(0.063, replication);
      const freed = [...before].filter(([key, trouble]) => trouble !== null && after.get(key) === null);
      expect(freed).toEqual([]);
      return [...after].filter(([key, trouble]) => trouble !== null && before.get(key) === null).length;
    });
    const sum = added.reduce((all, each) => all + each, 0);
    expect(binomialSurprise(sum, 5 * INSTALLATIONS, 0.99 * 0.001)).toBeLessThan(LARGEST_SURPRISE);
  });

  test('finds the same marks again in the fast simulator, and some more', () => {
    const plan = samplePlan({ strata: [{ id: 'only', untouched: 1_000_000 }] });
    const luck = newLuck(plan.seed.key, 1);
    turnTo(luck, 0, plan.strata);
    const found = (share: number): ReadonlyMap<number, number> => {
      const marks = newMarks(1);
      visit(marks, 0, 0, 1_000_000, thresholdOf(share), luck.ofStrata.planes, luck.ofStrata.fate);
      return new Map(Array.from({ length: marks.found }, (_, place) => [marks.numbers[place], marks.marks[place]]));
    };
    const before = found(0.062);
    const after = found(0.063);
    expect([...before].every(([number, mark]) => after.get(number) === mark)).toBe(true);
    expect(binomialSurprise(before.size, 1_000_000, 0.062)).toBeLessThan(LARGEST_SURPRISE);
    expect(binomialSurprise(after.size - before.size, 1_000_000, 0.001)).toBeLessThan(LARGEST_SURPRISE);
  });
});
