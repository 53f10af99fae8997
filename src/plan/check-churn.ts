import { type Churn, type Departure, type Growth, joinedBefore } from '../fleet/churn.ts';
import { ACTIVE, DORMANT } from '../fleet/installation.ts';
import { NONE } from '../kernel/identity.ts';
import { leastOf, mostOf } from '../kernel/quantity.ts';
import { MOST_INSTALLATIONS } from '../units/count.ts';
import { placeFaults, wholeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';

/** What is wrong with how the fleet changes by itself: shares that are none, strata that cannot be become, too many joiners. */
export function churnFaults(plan: Plan): string[] {
  const { churn } = plan;
  if (churn === undefined) return [];
  const places = [
    ...wholeFaults('churn.settledEveryDays', churn.settledEveryDays, 1),
    ...churn.removals.flatMap((departure, place) => departureFaults(`churn.removals[${place}]`, departure, plan)),
    ...churn.changesOfSupplier.flatMap((departure, place) =>
      departureFaults(`churn.changesOfSupplier[${place}]`, departure, plan),
    ),
    ...unnoticedFaults(churn, plan),
    ...becomesFaults(churn, plan),
    ...churn.growth.flatMap((growth, place) => growthFaults(`churn.growth[${place}]`, growth, plan)),
  ];
  return places.length > 0 ? places : sizeFaults(churn, plan);
}

function departureFaults(what: string, { scope, yearlyShare }: Departure, { scopes, quantities }: Plan): string[] {
  const faults = [
    ...placeFaults(`${what}.scope`, scope, scopes.length),
    ...placeFaults(`${what}.yearlyShare`, yearlyShare, quantities.length),
  ];
  if (faults.length > 0) return faults;
  const share = quantities[yearlyShare];
  return leastOf(share) >= 0 && mostOf(share) <= 1 ? [] : [`${what}.yearlyShare may be no share`];
}

function unnoticedFaults({ unnoticed }: Churn, { quantities }: Plan): string[] {
  if (unnoticed === undefined) return [];
  const faults = placeFaults('churn.unnoticed', unnoticed, quantities.length);
  if (faults.length > 0) return faults;
  const isShare = leastOf(quantities[unnoticed]) >= 0 && mostOf(quantities[unnoticed]) <= 1;
  return isShare ? [] : ['churn.unnoticed may be no share'];
}

function becomesFaults({ becomes }: Churn, { strata }: Plan): string[] {
  if (becomes.length !== strata.count) return [`churn.becomes has ${becomes.length} of ${strata.count} strata`];
  return Array.from(becomes).flatMap((kin, stratum) => {
    const what = `churn.becomes[${stratum}]`;
    if (kin === NONE) return [];
    const faults = placeFaults(what, kin, strata.count);
    if (faults.length > 0) return faults;
    return strata.status[stratum] === ACTIVE && strata.status[kin] === DORMANT
      ? []
      : [`${what} does not lead from an active stratum to a dormant one`];
  });
}

function growthFaults(what: string, growth: Growth, { strata, quantities }: Plan): string[] {
  const { stratum, installations, fromDay, untilDay } = growth;
  const faults = [
    ...placeFaults(`${what}.stratum`, stratum, strata.count),
    ...placeFaults(`${what}.installations`, installations, quantities.length),
    ...placeFaults(`${what}.fromDay`, fromDay, quantities.length),
    ...placeFaults(`${what}.untilDay`, untilDay, quantities.length, true),
  ];
  if (faults.length > 0) return faults;
  return leastOf(quantities[installations]) >= 0 ? [] : [`${what}.installations may be negative`];
}

/** All that may ever be there fits the simulation's counters. */
function sizeFaults({ growth }: Churn, { strata, stocks, quantities, calendar }: Plan): string[] {
  const untouched = strata.untouched.reduce((sum, installations) => sum + installations, 0);
  const atStart = stocks.reduce((sum, { installations }) => sum + installations, untouched);
  const total = growth.reduce((sum, each) => {
    const most = mostOf(quantities[each.installations]);
    return sum + (each.untilDay === NONE ? most : joinedBefore(most, calendar.days));
  }, atStart);
  return total > MOST_INSTALLATIONS
    ? [`${total} installations with all that join, where ${MOST_INSTALLATIONS} is the most`]
    : [];
}
