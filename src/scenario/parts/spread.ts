import type { Spreader } from '../../fleet/spread.ts';
import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Workshop } from './places.ts';

/** What spreads the shares of trouble; where nothing does, the plan does without the key. */
export function plannedSpread({ scenario, amounts }: Workshop): Pick<Plan, 'spread'> {
  const words = scenario.words.spread;
  if (words === undefined) return {};
  const placeOf = (spreader: Spreader): number => {
    const factor = words[spreader];
    return factor === undefined ? NONE : amounts.place(`spread.${spreader}`, factor);
  };
  return {
    spread: {
      cohort: placeOf('cohort'),
      service: placeOf('service'),
      testedParent: placeOf('testedParent'),
      dmc: placeOf('dmc'),
      hopeless: words.hopeless,
    },
  };
}
