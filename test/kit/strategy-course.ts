import { newHeld } from '../../src/control/held.ts';
import type { Strategy } from '../../src/control/strategies/strategy.ts';
import { CLASSES, type View } from '../../src/control/view.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { sampleView } from './sample-view.ts';
import { strategySettings } from './strategy-settings.ts';

/** What one opening of a strategy came to. */
export interface Step {
  readonly review: string | undefined;
  readonly target: number;
  /** Scopes that are held back, and the most of each entry. */
  readonly held: readonly number[];
  readonly perEntry: readonly number[];
}

/** Takes a strategy from opening to opening, with figures of each day. */
export function courseOf(strategy: Strategy, written: object, plan: Plan) {
  const settings = strategySettings(strategy, written);
  const memory = new Float64Array(strategy.memory + (strategy.memoryOfScope ?? 0) * plan.scopes.length);
  return (figures: Partial<View>): Step => {
    const view = sampleView(plan, figures);
    const review = strategy.review(settings, view, memory);
    const held = newHeld(plan.scopes.length, plan.strata.count, plan.entries.length);
    strategy.hold?.(settings, view, memory, held);
    return {
      review,
      target: strategy.target(settings, memory),
      held: [...held.scopes.keys()].filter((scope) => held.scopes[scope] === 1),
      perEntry: [...held.perEntry],
    };
  };
}

/** Counts by scope and class: first attempts of the scopes that are named, by their place. */
export function counts(plan: Plan, ofScope: Readonly<Record<number, number>>): Float64Array {
  const list = new Float64Array(plan.scopes.length * CLASSES);
  for (const [scope, count] of Object.entries(ofScope)) list[Number(scope) * CLASSES] = count;
  return list;
}
