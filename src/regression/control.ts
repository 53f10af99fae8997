import type { Plan } from '../plan/plan.ts';

/** Part by which the fleet grows, for a check to show that it would notice. */
const GROWTH = 0.25;

/**
 * A plan that differs from another in something that matters: a quarter more installations wait to be migrated. A check that does not
 * notice would notice nothing.
 */
export function perturbed(plan: Plan): Plan {
  const untouched = plan.strata.untouched.map((count) => count + Math.ceil(count * GROWTH));
  return { ...plan, strata: { ...plan.strata, untouched } };
}
