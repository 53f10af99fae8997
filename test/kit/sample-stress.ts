import { STRESS_TESTS } from '../../src/experiment/stress/catalogue.ts';
import { stress } from '../../src/experiment/stress/stress.ts';
import type { StressReport } from '../../src/experiment/stress/stress-report.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from './plan.ts';

/** A freeze, an outage and two tests that cannot be played, on a plan that clears in ten days: six futures of each. */
export function sampleStress(
  only: readonly string[] = ['T1', 'T13', 'T18', 'T35'],
  isPaired = false,
): Promise<StressReport> {
  const known = STRESS_TESTS.flatMap(({ id, name }) => [id, name]);
  if (only.some((each) => !known.includes(each))) throw new RangeError(`a test that there is not: ${only.join(', ')}`);
  const expectation = {
    text: 'clearance.p50 <= 2020-01-18',
    path: ['clearance', 'p50'],
    comparator: '<=',
    value: '2020-01-18',
  } as const;
  const plan = samplePlan({ everyDay: true, plan: { expectations: [expectation] } });
  return stress(plan, here, { replications: 6, only, isPaired });
}
