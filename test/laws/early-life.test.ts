import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planHash } from '../../src/plan/plan-hash.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { expectSame } from '../kit/expect-same.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleDisturbance, SampleOptions } from '../kit/sample-options.ts';

const late = (share: number): SampleDisturbance => ({
  id: 'zz-late',
  disturbance: 'delayed-failures',
  settings: { minutes: 0, lastsMinutes: -1, unrecoverable: 0.2 },
  quantities: { onset: 0, share },
  laws: { age: { least: 20, shares: [0.5, 0.5] } },
});

/** Options without failures after migration. */
function spared(options: SampleOptions): SampleOptions {
  const disturbances = options.disturbances?.filter(({ disturbance }) => disturbance !== 'delayed-failures') ?? [];
  return { ...options, disturbances };
}

test('support that has no case changes no figure of any future', () => {
  fc.assert(
    fc.property(anyLawfulOptions(), fc.integer({ min: 0, max: 2 }), (options, servers) => {
      const without = samplePlan({ ...spared(options), earlyLife: undefined });
      const withIt = samplePlan({ ...spared(options), earlyLife: { days: 7, servers } });
      expect(planHash(withIt)).not.toBe(planHash(without));
      expectSame(figuresOf(simulate(withIt, 3)), figuresOf(simulate(without, 3)));
    }),
    { numRuns: 30, seed: 1 },
  );
});

test('failures after migration change nothing of the attempts, nor of clearance, where no repair puts anybody back', () => {
  fc.assert(
    fc.property(fc.constantFrom(0.05, 0.5, 1), fc.nat(50), (share, replication) => {
      const options: SampleOptions = {
        days: 40,
        volumePerDay: 60,
        strata: [{ id: 'a', untouched: 700 }],
        outcomes: { plain: { first: { stall: 0.05, rollBack: 0.1, fixForward: 0.05 } } },
      };
      const without = simulate(samplePlan(options), replication);
      const figures = ({ started, open, doneOn, totals }: typeof without) => {
        const { attempts, failed, resolved, fixedForward } = TOTAL;
        return [[...started], [...open], doneOn[0], [attempts, failed, resolved, fixedForward].map((at) => totals[at])];
      };
      const run = simulate(samplePlan({ ...options, disturbances: [late(share)] }), replication);
      expectSame(figures(run), figures(without));
      expect(run.totals[TOTAL.delayedFailures]).toBeGreaterThan(share * 400);
      // Who is put right is not operational meanwhile: the date for that is no earlier.
      expect(run.doneOn[3]).toBeGreaterThanOrEqual(without.doneOn[3]);
    }),
    { numRuns: 20, seed: 1 },
  );
});

test('a larger share adds failures and takes none away', () => {
  const failures = (share: number) =>
    simulate(samplePlan({ days: 30, volumePerDay: 100, disturbances: [late(share)] }), 0).totals[TOTAL.delayedFailures];
  const found = [0, 0.01, 0.02, 0.05, 0.2, 0.7, 1].map(failures);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found[0]).toBe(0);
  expect(found[6]).toBe(1000);
});
