import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { samplePlan } from '../kit/plan.ts';

/** Whoever knows where defects are, in any plan, starts nothing there: no attempt is ever exposed to one. */
test('nothing is exposed under the oracle, whatever goes wrong', () => {
  let known = 0;
  fc.assert(
    fc.property(anyLawfulOptions(), fc.nat(99), ({ control, ...options }, replication) => {
      const { handOver: _, ...others } = { ...control };
      const plan = samplePlan({ ...options, control: { ...others, strategy: { name: 'oracle', settings: {} } } });
      const run = simulate(plan, replication);
      known += run.log.lines().filter(({ kind }) => kind === 'defect known').length;
      expect(run.totals[TOTAL.exposure]).toBe(0);
    }),
    { numRuns: 100, seed: 16 },
  );
  expect(known).toBeGreaterThan(50);
});
