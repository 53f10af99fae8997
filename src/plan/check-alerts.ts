import { faultySumOfShares } from '../fleet/alerts.ts';
import { MOST_CAP } from '../kernel/capped-poisson.ts';
import { NONE } from '../kernel/identity.ts';
import { namedFaults } from './check-named.ts';
import { placeFaults, shareFaults, wholeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';

/** What is wrong with the alerts: rates that are missing, a cap without its day, regions that do not add up. */
export function alertsFaults({ alerts, cohorts, quantities }: Plan): string[] {
  const { configuredDay, configuredShare, capPerDay, capDay, backgroundPerDay, backgroundGrowth } = alerts;
  const { pendingRate, operationalRate, burstRate, powerRate } = alerts;
  const isPlace = (name: string, place: number, mayBeNone = false): string[] =>
    placeFaults(`alerts.${name}`, place, quantities.length, mayBeNone);
  const faults = [
    ...wholeFaults('alerts.burstDays', alerts.burstDays, 0),
    ...isPlace('dayFactor', alerts.dayFactor),
    ...isPlace('limitPerDay', alerts.limitPerDay, true),
    ...(alerts.networkLimitPerDay === undefined ? [] : isPlace('networkLimitPerDay', alerts.networkLimitPerDay)),
    ...isPlace(
      'configuredShare',
      configuredShare,
      configuredDay.every((place) => place === NONE),
    ),
    ...isPlace('capDay', capDay, true),
    ...wholeFaults('alerts.capPerDay', capPerDay, capDay === NONE ? 0 : 1),
    ...(capPerDay > MOST_CAP ? [`alerts.capPerDay is ${capPerDay}, where ${MOST_CAP} is the most`] : []),
    ...(backgroundPerDay >= 0 ? [] : ['alerts.backgroundPerDay is negative']),
    ...(backgroundGrowth >= 0 ? [] : ['alerts.backgroundGrowth is negative']),
    ...dnoFaults(alerts.dnos),
  ];
  for (const [name, rates] of Object.entries({ pendingRate, operationalRate, burstRate, powerRate, configuredDay })) {
    if (rates.length !== cohorts.length) faults.push(`alerts.${name} has ${rates.length} of ${cohorts.length} cohorts`);
    faults.push(...rates.flatMap((place) => isPlace(name, place, name === 'configuredDay')));
  }
  return faults;
}

function dnoFaults(dnos: Plan['alerts']['dnos']): string[] {
  const sum = faultySumOfShares(dnos);
  return [
    ...namedFaults('alerts.dnos', dnos, 'by id'),
    ...dnos.flatMap(({ id, share, limitPerDay }) => [
      ...shareFaults(`DNO '${id}' share`, share),
      ...(limitPerDay === NONE || limitPerDay >= 0 ? [] : [`DNO '${id}' limitPerDay is ${limitPerDay}, no limit`]),
    ]),
    ...(sum === undefined ? [] : [`the shares of DNOs add up to ${sum}`]),
  ];
}
