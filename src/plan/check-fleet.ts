import { STATES, STATUSES } from '../fleet/installation.ts';
import { MOST_GROUPS } from '../fleet/stratum.ts';
import { mostOf } from '../kernel/quantity.ts';
import { MOST_INSTALLATIONS } from '../units/count.ts';
import { alertsFaults } from './check-alerts.ts';
import { conditionFaults, milestoneFaults } from './check-milestones.ts';
import { namedFaults } from './check-named.ts';
import { placeFaults, wholeFaults } from './check-place.ts';
import { spreadFaults } from './check-spread.ts';
import { lawFaults } from './check-table.ts';
import type { Plan } from './plan.ts';

/** What is wrong with what is migrated: strata, stocks, entries, suppliers, outcomes, repair and alerts. */
export function fleetFaults(plan: Plan): string[] {
  return [
    ...namedFaults('cohorts', plan.cohorts, 'by id'),
    ...namedFaults('dmcs', plan.dmcs, 'by id'),
    ...namedFaults('suppliers', plan.suppliers, 'by id'),
    ...namedFaults('milestones', plan.milestones, 'by id'),
    ...namedFaults('entries', plan.entries, 'by id'),
    ...namedFaults('outcomes', plan.outcomes, 'by id'),
    ...strataFaults(plan),
    ...stockFaults(plan),
    ...milestoneFaults(plan),
    ...eligibilityFaults(plan),
    ...spreadFaults(plan),
    ...plan.outcomes.flatMap((outcome) => outcomeFaults(outcome, plan)),
    ...alertsFaults(plan),
  ];
}

function strataFaults({ strata, ...plan }: Plan): string[] {
  const { count, ids, labels, hashes } = strata;
  const faults: string[] = [];
  const { count: _count, ...lists } = strata;
  for (const [name, list] of Object.entries(lists)) {
    if (list.length !== count) faults.push(`strata.${name} has ${list.length} of ${count} strata`);
  }
  const things = ids.map((id, stratum) => ({ id, label: labels[stratum], hash: hashes[stratum] }));
  faults.push(...namedFaults('strata', things, 'by id'));
  const lengths = {
    cohort: plan.cohorts.length,
    dmc: plan.dmcs.length,
    supplier: plan.suppliers.length,
    status: STATUSES.length,
    entry: plan.entries.length,
    outcome: plan.outcomes.length,
    group: plan.groups.length,
    prepayment: plan.quantities.length,
  } as const;
  for (let stratum = 0; stratum < count; stratum++) {
    for (const name of Object.keys(lengths) as (keyof typeof lengths)[]) {
      faults.push(...placeFaults(`strata.${name}[${stratum}]`, strata[name][stratum], lengths[name]));
    }
    faults.push(...wholeFaults(`strata.untouched[${stratum}]`, strata.untouched[stratum], 0));
    if (!(strata.devicesPerInstallation[stratum] > 0))
      faults.push(`strata.devicesPerInstallation[${stratum}] is not above 0`);
  }
  if (plan.groups.length > MOST_GROUPS) faults.push(`${plan.groups.length} groups, where ${MOST_GROUPS} is the most`);
  const groupLabels = plan.groups.map(({ label }) => label);
  if (new Set(groupLabels).size < groupLabels.length) faults.push('two groups have one label');
  plan.groups.forEach((group, place) => {
    faults.push(...placeFaults(`groups[${place}].cohort`, group.cohort, plan.cohorts.length, true));
    faults.push(...placeFaults(`groups[${place}].status`, group.status, STATUSES.length, true));
  });
  return faults;
}

function stockFaults({ stocks, strata }: Plan): string[] {
  const untouched = strata.untouched.reduce((sum, installations) => sum + installations, 0);
  const total = stocks.reduce((sum, { installations }) => sum + installations, untouched);
  return [
    ...(total > MOST_INSTALLATIONS ? [`${total} installations, where ${MOST_INSTALLATIONS} is the most`] : []),
    ...stocks.flatMap((stock, place) => [
      ...placeFaults(`stocks[${place}].stratum`, stock.stratum, strata.count),
      ...placeFaults(`stocks[${place}].state`, stock.state, STATES),
      ...wholeFaults(`stocks[${place}].installations`, stock.installations, 0),
      ...wholeFaults(`stocks[${place}].attemptsUsed`, stock.attemptsUsed, 0),
      ...wholeFaults(`stocks[${place}].ageTicks`, stock.ageTicks, 0),
    ]),
  ];
}

function eligibilityFaults({ milestones, entries, suppliers, quantities }: Plan): string[] {
  const quantity = (what: string, place: number) => placeFaults(what, place, quantities.length);
  return [
    ...entries.flatMap(({ id, when, leadDays, excludedDay }) => [
      ...conditionFaults(`entry '${id}'`, when, milestones.length),
      ...quantity(`entry '${id}' leadDays`, leadDays),
      ...wholeFaults(`entry '${id}' excludedDay`, excludedDay, 0),
    ]),
    ...suppliers.flatMap(({ id, ready, accuracy, weeklyFactor, weeksAhead }) => [
      ...quantity(`supplier '${id}' ready`, ready),
      ...quantity(`supplier '${id}' accuracy`, accuracy),
      ...quantity(`supplier '${id}' weeklyFactor`, weeklyFactor),
      ...wholeFaults(`supplier '${id}' weeksAhead`, weeksAhead, 1),
    ]),
  ];
}

/** What shares that should not exceed 1 together may exceed it by: rounding. */
const ROUNDING = 1e-9;

function outcomeFaults(outcome: Plan['outcomes'][number], { quantities }: Plan): string[] {
  const { id, first, later, hopeless, unknownCode, stallEnds, repairEnds, recovered, attemptsLimit } = outcome;
  const faults: string[] = [];
  const shares = { first, later, hopeless: [hopeless], unknownCode, stallEnds, repairEnds, recovered: [recovered] };
  for (const [name, places] of Object.entries(shares)) {
    faults.push(...places.flatMap((place) => placeFaults(`outcome '${id}' ${name}`, place, quantities.length)));
  }
  if (faults.length === 0) {
    for (const [name, places] of Object.entries({ first, later, stallEnds, repairEnds })) {
      const most = places.reduce((sum, place) => sum + mostOf(quantities[place]), 0);
      if (most > 1 + ROUNDING) faults.push(`outcome '${id}' ${name}: the shares may add up to ${most}, above 1`);
    }
  }
  const { turnaround, troubledTurnaround, stallLength, rejectDelay, backOff, recoveryLength } = outcome;
  const laws = { turnaround, troubledTurnaround, stallLength, rejectDelay, backOff, recoveryLength };
  for (const [name, law] of Object.entries(laws)) {
    faults.push(...lawFaults(law).map((fault) => `outcome '${id}' ${name} ${fault}`));
  }
  return [...faults, ...wholeFaults(`outcome '${id}' attemptsLimit`, attemptsLimit, 0)];
}
