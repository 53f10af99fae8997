import { LARGEST_FACTOR, SPREADERS } from '../fleet/spread.ts';
import { NONE } from '../kernel/identity.ts';
import { leastOf, mostOf } from '../kernel/quantity.ts';
import { placeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';

/** What is wrong with what spreads the shares of strata: factors that are no factors, parents that were not tested. */
export function spreadFaults({ spread, entries, quantities }: Plan): string[] {
  const faults = entries.flatMap(({ id, testedParent }) => {
    if (testedParent === undefined) return [];
    const what = `entry '${id}' testedParent`;
    const astray = placeFaults(what, testedParent, entries.length);
    if (astray.length > 0) return astray;
    return entries[testedParent].testedParent === undefined ? [] : [`${what} was not tested itself`];
  });
  for (const spreader of SPREADERS) {
    const place = spread?.[spreader] ?? NONE;
    const astray = placeFaults(`spread.${spreader}`, place, quantities.length, true);
    faults.push(...astray);
    if (place === NONE || astray.length > 0) continue;
    const isFactor = leastOf(quantities[place]) >= 0 && mostOf(quantities[place]) <= LARGEST_FACTOR;
    if (!isFactor) faults.push(`spread.${spreader} is no factor from 0 to ${LARGEST_FACTOR}`);
  }
  return faults;
}
