import { PURPOSE } from '../../../src/kernel/chance.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { valueAt } from '../../../src/kernel/quantity.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PlainChance } from './chance.ts';

/** Section 3, 'Spread': by stratum, the product of its factors on the odds of trouble. */
export function drawOdds(plan: Plan, chance: PlainChance): number[] {
  return Array.from({ length: plan.strata.count }, (_, stratum) => oddsOf(plan, stratum, chance));
}

function oddsOf(
  { spread, strata, services, cohorts, entries, dmcs, quantities }: Plan,
  stratum: number,
  chance: PlainChance,
) {
  if (spread === undefined) return 1;
  const cohort = strata.cohort[stratum];
  const through = services.filter((service) => service.cohorts.length === 0 || service.cohorts.includes(cohort));
  const entry = entries[strata.entry[stratum]];
  const parent = entry.testedParent === undefined ? entry : entries[entry.testedParent];
  // In this order they are multiplied; the place of their kind is the member of the draw.
  const sharing = [
    { quantity: spread.cohort, things: [cohorts[cohort]] },
    { quantity: spread.service, things: through },
    { quantity: spread.testedParent, things: [parent] },
    { quantity: spread.dmc, things: [dmcs[strata.dmc[stratum]]] },
  ];
  let product = 1;
  for (const [kind, { quantity, things }] of sharing.entries()) {
    if (quantity === NONE) continue;
    for (const { hash } of things)
      product *= valueAt(quantities[quantity], ...chance.draw(hash, PURPOSE.spread, kind, 0));
  }
  return product;
}

/** A share p in whose odds a factor f is multiplied: f p / (1 + p (f - 1)); 1 stays 1. */
export function withOdds(share: number, factor: number): number {
  if (share >= 1) return share;
  return (share * factor) / (1 + share * (factor - 1));
}
