/** The contract between words and numbers: the plan, its check and its hash. */
export { checkPlan } from './check-plan.ts';
export { type Origin, originOf } from './origin.ts';
export {
  type Assumption,
  type Effort,
  type Expectation,
  PLAN_SCHEMA_VERSION,
  type Plan,
  type Source,
} from './plan.ts';
export { planHash } from './plan-hash.ts';
export { PACKAGE_VERSION } from './version.ts';
