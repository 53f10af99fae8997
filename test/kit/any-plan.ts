import type fc from 'fast-check';
import { checkPlan } from '../../src/plan/check-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { anyOptions } from './any-options.ts';
import { samplePlan } from './plan.ts';
import type { SampleOptions } from './sample-options.ts';

/** The options of any lawful small plan: see `anyOptions`. */
export function anyLawfulOptions(): fc.Arbitrary<SampleOptions> {
  return anyOptions().filter((options) => isLawful(samplePlan(options)));
}

/** Any lawful small plan. */
export function anyPlan(): fc.Arbitrary<Plan> {
  return anyOptions().map(samplePlan).filter(isLawful);
}

function isLawful(plan: Plan): boolean {
  return checkPlan(plan).length === 0;
}
