import type { Named } from '../kernel/identity.ts';
import type { Condition } from './eligible-products.ts';

/**
 * A dated gate: a condition that holds for some strata besides their entries, such as a fix, a test or an agreed plan. They
 * are eligible only once it is fulfilled; where it is missed and reassessed, its milestone slips by a remedy.
 */
export interface Gate extends Named {
  readonly when: Condition;
  /** Places of the strata that it holds, ascending. */
  readonly strata: Int32Array;
}
