import type { Plan } from '../../plan/plan.ts';
import { type DisturbanceItem, withDisturbances } from '../../scenario/added-disturbances.ts';
import type { Magnitude } from './magnitude.ts';
import type { Site } from './site.ts';

/** A test of the catalogue: what is done to a plan, and which strategies it is there to find out. */
export interface StressTest {
  /** Its number in the catalogue, 'T1' to 'T35'. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** What a strategy does that fails it: completes 'fails a strategy that ...'. */
  readonly fails: string;
  /** How it is played on a plan; or the reason why it is not, in a sentence. */
  stage(site: Site): Staged | string;
}

/** A test as it is played on one plan. */
export interface Staged {
  /** Null where it has no size to vary. */
  readonly magnitude: Magnitude | null;
  /** What happens, at a magnitude; 0 where it has none. */
  says(magnitude: number): string;
  /** What a scenario would write in `disturbances:` for it; empty where no disturbance plays it, but another part of the plan. */
  items(magnitude: number): readonly DisturbanceItem[];
  /** The plan in which it happens; the strategy is that of the plan. */
  apply(plan: Plan, magnitude: number): Plan;
}

/** A test that disturbances play. */
export function disturbed(
  magnitude: Magnitude,
  says: (magnitude: number) => string,
  items: (magnitude: number) => readonly DisturbanceItem[],
): Staged {
  return {
    magnitude,
    says,
    items,
    apply: (plan, size) => (size === magnitude.none ? plan : withDisturbances(plan, items(size))),
  };
}

/** A test that changes another part of the plan. */
export function changed(
  magnitude: Magnitude | null,
  says: (magnitude: number) => string,
  change: Staged['apply'],
): Staged {
  const apply: Staged['apply'] = (plan, size) => (size === magnitude?.none ? plan : change(plan, size));
  return { magnitude, says, items: () => [], apply };
}

/** Tests for which something is missing are told with this. */
export const NOTHING_STARTED = 'nothing that it could strike is ever started';
