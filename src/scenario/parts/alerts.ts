import type { Alerts, Dno } from '../../fleet/alerts.ts';
import { NONE, named } from '../../kernel/identity.ts';
import { byCodeUnit, certain, daysFrom } from '../amounts.ts';
import type { Law } from '../distributions/distribution.ts';
import type { ScenarioWords } from '../schema/scenario.ts';
import type { Workshop } from './places.ts';

type Rate = 'pending' | 'operational' | 'burst' | 'powerAndVoltage';

/** An amount and its path in the scenario. */
interface Stated {
  readonly id: string;
  readonly law: Law;
}

/** Alerts by cohort and region, their limits, and those of everything else. */
export function plannedAlerts({ scenario, amounts, firstDayNumber }: Workshop): Alerts {
  const { perInstallation, cohorts, configured, dayFactor, cap, limit, networkLimit, dnos, background } =
    scenario.words.alerts;
  const ratesOf = (rate: Rate): number[] =>
    scenario.cohorts.map(({ id }) => {
      const own = Object.hasOwn(cohorts, id) ? cohorts[id][rate] : undefined;
      const stated =
        own === undefined ? forAll(perInstallation, rate) : { id: `alerts.cohorts.${id}.${rate}`, law: own };
      return amounts.place(stated.id, stated.law);
    });
  const configuredDay =
    configured === undefined
      ? NONE
      : amounts.place('alerts.configured.from', daysFrom(firstDayNumber, configured.from));
  const capFrom = cap?.from === undefined ? certain(0) : daysFrom(firstDayNumber, cap.from);
  return {
    pendingRate: ratesOf('pending'),
    operationalRate: ratesOf('operational'),
    burstRate: ratesOf('burst'),
    burstDays: 'pending' in perInstallation ? perInstallation.burstDays : 0,
    powerRate: ratesOf('powerAndVoltage'),
    configuredDay: scenario.cohorts.map(({ id }) => {
      return Object.hasOwn(cohorts, id) && !cohorts[id].configurable ? NONE : configuredDay;
    }),
    configuredShare: configured === undefined ? NONE : amounts.place('alerts.configured.leaves', configured.leaves),
    dayFactor: amounts.place('alerts.dayFactor', dayFactor),
    capPerDay: cap?.perInstallation ?? 0,
    capDay: cap === undefined ? NONE : amounts.place('alerts.cap.from', capFrom),
    limitPerDay: limit === undefined ? NONE : amounts.place('alerts.limit', limit),
    ...(networkLimit === undefined ? {} : { networkLimitPerDay: amounts.place('alerts.networkLimit', networkLimit) }),
    dnos: plannedDnos(dnos),
    ...(typeof background === 'number'
      ? { backgroundPerDay: background, backgroundGrowth: 0 }
      : { backgroundPerDay: background.perDay, backgroundGrowth: background.growth }),
  };
}

/** One rate for all: pending and operational installations raise as many, and nothing comes on top. */
function forAll(perInstallation: ScenarioWords['alerts']['perInstallation'], rate: Rate): Stated {
  const id = `alerts.perInstallation.${rate}`;
  if ('pending' in perInstallation) return { id, law: perInstallation[rate] };
  const isOnTop = rate === 'burst' || rate === 'powerAndVoltage';
  return isOnTop ? { id, law: certain(0) } : { id: 'alerts.perInstallation', law: perInstallation };
}

function plannedDnos(dnos: ScenarioWords['alerts']['dnos']): Dno[] {
  return Object.entries(dnos)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, { label, share, limit }]) => ({ ...named(id, label), share, limitPerDay: limit ?? NONE }));
}
