import { testedParentOf } from '../fleet/eligible-products.ts';
import { SPREADERS, type Spreader } from '../fleet/spread.ts';
import { type Named, NONE } from '../kernel/identity.ts';
import { valueAt } from '../kernel/quantity.ts';
import type { Plan } from '../plan/plan.ts';
import { drawOnce, type Luck } from './luck.ts';

/** A cohort, service, tested parent or DMC that has a factor on the odds of trouble. */
export interface OddsOwner {
  readonly spreader: Spreader;
  readonly thing: Named;
}

/** What this world does to the odds of trouble. */
export interface Odds {
  /** Who has a factor, and in this world which: none where a plan spreads nothing. */
  readonly owners: readonly OddsOwner[];
  readonly factors: Float64Array;
  /** By stratum: its factor, the product of those of its owners; 1 where it has none. */
  readonly ofStratum: Float64Array;
  /** By stratum, where its owners begin in `ownersOf`; and one end more. */
  readonly firstOwner: Int32Array;
  readonly ownersOf: Int32Array;
}

/** Room for the odds of a plan's strata; {@link drawOdds} fills it. */
export function newOdds(plan: Plan): Odds {
  const { spread, strata, entries } = plan;
  const owners: OddsOwner[] = [];
  const firstOf = new Map<Spreader, number>();
  for (const spreader of SPREADERS) {
    if (spread === undefined || spread[spreader] === NONE) continue;
    firstOf.set(spreader, owners.length);
    for (const thing of thingsOf(plan, spreader)) owners.push({ spreader, thing });
  }
  const ownersOf: number[] = [];
  const firstOwner = new Int32Array(strata.count + 1);
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const cohort = strata.cohort[stratum];
    const places: Readonly<Record<Spreader, readonly number[]>> = {
      cohort: [cohort],
      service: servicesOf(plan, cohort),
      testedParent: [testedParentOf(entries, strata.entry[stratum])],
      dmc: [strata.dmc[stratum]],
    };
    for (const [spreader, first] of firstOf) for (const place of places[spreader]) ownersOf.push(first + place);
    firstOwner[stratum + 1] = ownersOf.length;
  }
  return {
    owners,
    factors: new Float64Array(owners.length).fill(1),
    ofStratum: new Float64Array(strata.count).fill(1),
    firstOwner,
    ownersOf: Int32Array.from(ownersOf),
  };
}

function thingsOf(plan: Plan, spreader: Spreader): readonly Named[] {
  if (spreader === 'cohort') return plan.cohorts;
  if (spreader === 'service') return plan.services;
  return spreader === 'testedParent' ? plan.entries : plan.dmcs;
}

/** Services of the whole programme, and those that serve the cohort. */
function servicesOf({ services }: Plan, cohort: number): number[] {
  return services.flatMap(({ cohorts }, place) => (cohorts.length === 0 || cohorts.includes(cohort) ? [place] : []));
}

/** Draws every owner's factor at its own address, and multiplies those of each stratum in the order of the spreaders. */
export function drawOdds(odds: Odds, plan: Plan, luck: Luck): void {
  const { owners, factors, ofStratum, firstOwner, ownersOf } = odds;
  const { spread, quantities } = plan;
  if (spread === undefined) return;
  for (let owner = 0; owner < owners.length; owner++) {
    const { spreader, thing } = owners[owner];
    drawOnce(luck, thing.hash, 'spread', SPREADERS.indexOf(spreader), 0);
    factors[owner] = valueAt(quantities[spread[spreader]], luck.words[0], luck.words[1]);
  }
  for (let stratum = 0; stratum < ofStratum.length; stratum++) {
    let product = 1;
    for (let at = firstOwner[stratum]; at < firstOwner[stratum + 1]; at++) product *= factors[ownersOf[at]];
    ofStratum[stratum] = product;
  }
}
