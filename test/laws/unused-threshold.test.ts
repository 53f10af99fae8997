import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONSTRAINTS } from '../../src/control/unused-pace.ts';
import { sha256Of } from '../../src/kernel/identity.ts';
import { planHash } from '../../src/plan/plan-hash.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { expectSame } from '../kit/expect-same.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { samplePlan } from '../kit/plan.ts';
import { filesIn, planIn } from '../kit/scenario-files.ts';

test('a threshold that nothing crosses changes no figure of any future', () => {
  fc.assert(
    fc.property(anyLawfulOptions(), fc.constantFrom('programme', 'supplier'), (options, per) => {
      const without = samplePlan({ ...options, anomalyThreshold: undefined });
      const withIt = samplePlan({ ...options, anomalyThreshold: { per, volumePerDay: 1_000_000 } });
      expect(planHash(withIt)).not.toBe(planHash(without));
      expectSame(figuresOf(simulate(withIt, 3)), figuresOf(simulate(without, 3)));
    }),
    { numRuns: 40, seed: 1 },
  );
});

test('two-cohorts, which has none, has the figures that it had before there were thresholds', async () => {
  const plan = await planIn(filesIn(join(import.meta.dirname, '../../scenarios')), 'two-cohorts.yaml');
  const figures = [0, 1, 2, 3].map((replication) => {
    const { doneOn, totals, taken, started, migrated, open } = simulate(plan, replication);
    // Services and bounds of the mix came later: their constraints take nothing here.
    const takenThen = CONSTRAINTS.flatMap((name, place) => (/^(?:service|mix)$/.test(name) ? [] : [taken[place]]));
    return [doneOn, totals.slice(0, TOTAL.quarantined), takenThen, started, migrated, open].map((each) => [...each]);
  });
  expect(sha256Of(JSON.stringify(figures))).toBe('d2640d77f8e44589034de320a6ff9303b14a8f7c83ff5cbd6c90ff9490fc9bab');
});
