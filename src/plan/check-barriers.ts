import type { Blocker } from '../fleet/blocker.ts';
import type { FirmwareCampaign } from '../fleet/firmware.ts';
import { NONE } from '../kernel/identity.ts';
import { leastOf, mostOf } from '../kernel/quantity.ts';
import { conditionFaults } from './check-milestones.ts';
import { namedFaults } from './check-named.ts';
import { placeFaults, wholeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';

/** What shares that should not exceed 1 together may exceed it by: rounding. */
const ROUNDING = 1e-9;

/** What is wrong with gates, blockers and firmware campaigns. */
export function barrierFaults(plan: Plan): string[] {
  const { gates = [], blockers = [], firmware = [], milestones } = plan;
  return [
    ...namedFaults('gates', gates, 'by id'),
    ...gates.flatMap(({ id, when, strata }) => [
      ...conditionFaults(`gate '${id}'`, when, milestones.length),
      ...strataFaults(`gate '${id}'`, strata, plan),
    ]),
    ...namedFaults('blockers', blockers, 'by id'),
    ...blockers.flatMap((blocker) => blockerFaults(blocker, plan)),
    ...namedFaults('firmware', firmware, 'by id'),
    ...firmware.flatMap((campaign) => campaignFaults(campaign, plan)),
    ...sharedFaults(firmware),
  ];
}

function strataFaults(what: string, places: Int32Array, { strata }: Plan): string[] {
  return [...places].flatMap((stratum, place) => [
    ...placeFaults(`${what} strata[${place}]`, stratum, strata.count),
    ...(place > 0 && stratum <= places[place - 1] ? [`${what} has its strata out of order`] : []),
  ]);
}

function blockerFaults({ id, when, strata, categories }: Blocker, plan: Plan): string[] {
  const what = `blocker '${id}'`;
  const { quantities, milestones } = plan;
  const faults = [
    ...conditionFaults(what, when, milestones.length),
    ...strataFaults(what, strata, plan),
    ...categories.flatMap(({ share, affected }, place) => [
      ...quantityFaults(`${what} categories[${place}].share`, share, 1, plan),
      ...quantityFaults(`${what} categories[${place}].affected`, affected, 1, plan),
    ]),
  ];
  if (faults.length > 0) return faults;
  const most = categories.reduce((sum, { share }) => sum + mostOf(quantities[share]), 0);
  return most > 1 + ROUNDING ? [`${what}: the shares of its categories may add up to ${most}, above 1`] : [];
}

function campaignFaults(campaign: FirmwareCampaign, plan: Plan): string[] {
  const { id, strata, fromDay, milestone, volumePerDay, succeeds, noConnection, triesLimit, retryDays } = campaign;
  const what = `firmware '${id}'`;
  const isOne = (fromDay === NONE) !== (milestone === NONE);
  return [
    ...strataFaults(what, strata, plan),
    ...(isOne ? [] : [`${what} starts on a day or with a milestone, which is one of the two`]),
    ...placeFaults(`${what} fromDay`, fromDay, plan.quantities.length, true),
    ...placeFaults(`${what} milestone`, milestone, plan.milestones.length, true),
    ...quantityFaults(`${what} volumePerDay`, volumePerDay, Number.POSITIVE_INFINITY, plan),
    ...quantityFaults(`${what} succeeds`, succeeds, 1, plan),
    ...quantityFaults(`${what} noConnection`, noConnection, 1, plan),
    ...wholeFaults(`${what} triesLimit`, triesLimit, 1),
    ...wholeFaults(`${what} retryDays`, retryDays, 1),
  ];
}

/** A place among the quantities, whose value lies between 0 and a most. */
function quantityFaults(what: string, place: number, most: number, { quantities }: Plan): string[] {
  const faults = placeFaults(what, place, quantities.length);
  if (faults.length > 0) return faults;
  const isWithin = leastOf(quantities[place]) >= 0 && mostOf(quantities[place]) <= most;
  return isWithin ? [] : [`${what} may lie outside 0 to ${most}`];
}

/** A stratum is in one campaign at most, or two would try the same installations. */
function sharedFaults(firmware: readonly FirmwareCampaign[]): string[] {
  const campaignOf = new Map<number, string>();
  return firmware.flatMap(({ id, strata }) =>
    [...strata].flatMap((stratum) => {
      const other = campaignOf.get(stratum);
      campaignOf.set(stratum, id);
      return other === undefined ? [] : [`the stratum ${stratum} is in the campaigns '${other}' and '${id}'`];
    }),
  );
}
