import { NONE } from '../kernel/identity.ts';
import { quantileOf } from '../kernel/quantity.ts';
import type { Plan } from '../plan/plan.ts';

/** Ends of a stated range that an assumption is held at: one future of ten lies beyond each. */
export const LOW_SHARE = 0.1;
export const HIGH_SHARE = 0.9;

/** An amount of a plan that is uncertain, with the ends of its range. */
export interface StatedRange {
  /** Place in the plan's quantities. */
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The ranges that a plan's futures are drawn from: amounts of which each future has one value. What is drawn anew for every
 * day, week, cohort or attempt is luck, not an assumption that could turn out high or low, and has no place here; nor has
 * what only stands by, or an amount whose P10 and P90 are the same.
 */
export function statedRanges(plan: Plan): readonly StatedRange[] {
  const apart = drawnAgain(plan);
  return plan.quantities.flatMap((quantity, place) => {
    const [low, high] = [LOW_SHARE, HIGH_SHARE].map((share) => quantileOf(quantity, share));
    return apart.has(place) || low === high ? [] : [{ place, low, high }];
  });
}

/** Places of amounts that are drawn more than once in a future, or that only disturbances use which are not enacted. */
function drawnAgain({ suppliers, alerts, spread, disturbances }: Plan): ReadonlySet<number> {
  const { hopeless: _hopeless, ...spreaders } = spread ?? { hopeless: false };
  const idle = disturbances.filter(({ disturbance, enacted }) => enacted === false || disturbance === 'uneven-days');
  return new Set([
    alerts.dayFactor,
    ...suppliers.map(({ weeklyFactor }) => weeklyFactor),
    ...Object.values<number>(spreaders).filter((place) => place !== NONE),
    ...idle.flatMap(({ quantities }) => Object.values(quantities)),
  ]);
}
