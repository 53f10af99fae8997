import type { Alerts } from '../../fleet/alerts.ts';
import { NONE } from '../../kernel/identity.ts';
import { certain } from '../amounts.ts';
import type { Law } from '../distributions/distribution.ts';
import type { Workshop } from './places.ts';

type Rate = 'pending' | 'operational' | 'burst';

/** An amount and its path in the scenario. */
interface Stated {
  readonly id: string;
  readonly law: Law;
}

/** Alerts by cohort, their limit, and those of everything else. */
export function plannedAlerts({ scenario, amounts }: Workshop): Alerts {
  const { perInstallation, cohorts, dayFactor, limit, background } = scenario.words.alerts;
  const forAll = (rate: Rate): Stated => {
    const id = `alerts.perInstallation.${rate}`;
    if ('pending' in perInstallation) return { id, law: perInstallation[rate] };
    // One rate for all: pending and operational installations raise as many, and there is no burst.
    return rate === 'burst' ? { id, law: certain(0) } : { id: 'alerts.perInstallation', law: perInstallation };
  };
  const ratesOf = (rate: Rate): number[] =>
    scenario.cohorts.map(({ id }) => {
      const own = Object.hasOwn(cohorts, id) ? cohorts[id][rate] : undefined;
      const stated = own === undefined ? forAll(rate) : { id: `alerts.cohorts.${id}.${rate}`, law: own };
      return amounts.place(stated.id, stated.law);
    });
  return {
    pendingRate: ratesOf('pending'),
    operationalRate: ratesOf('operational'),
    burstRate: ratesOf('burst'),
    burstDays: 'pending' in perInstallation ? perInstallation.burstDays : 0,
    dayFactor: amounts.place('alerts.dayFactor', dayFactor),
    limitPerDay: limit === undefined ? NONE : amounts.place('alerts.limit', limit),
    backgroundPerDay: background,
  };
}
