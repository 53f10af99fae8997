import type { Alerts } from '../../src/fleet/alerts.ts';
import { type Named, NONE, named } from '../../src/kernel/identity.ts';
import type { SampleOptions } from './sample-options.ts';
import type { Place } from './sample-outcome.ts';

/** The alerts of a sample plan: none, without regions, cap or limit, where nothing is said. DNOs are stated in order. */
export function sampleAlerts(
  cohorts: readonly Named[],
  stated: NonNullable<SampleOptions['alerts']>,
  place: Place,
): Alerts {
  const { configured, cap, limit } = stated;
  const ratesOf = (name: 'pending' | 'operational' | 'burst' | 'power') =>
    cohorts.map(({ id }) => place(`alerts.${id}.${name}`, stated[name] ?? 0));
  const configuredDay = configured === undefined ? NONE : place('alerts.configured.from', configured.from);
  return {
    pendingRate: ratesOf('pending'),
    operationalRate: ratesOf('operational'),
    burstRate: ratesOf('burst'),
    burstDays: stated.burstDays ?? 0,
    powerRate: ratesOf('power'),
    configuredDay: cohorts.map(({ id }) => (id === configured?.not ? NONE : configuredDay)),
    configuredShare: configured === undefined ? NONE : place('alerts.configured.leaves', configured.leaves),
    dayFactor: place('alerts.dayFactor', stated.dayFactor ?? 1),
    capPerDay: cap?.perDay ?? 0,
    capDay: cap === undefined ? NONE : place('alerts.cap.from', cap.from ?? 0),
    limitPerDay: limit === undefined ? NONE : place('alerts.limit', limit),
    ...(stated.networkLimit === undefined
      ? {}
      : { networkLimitPerDay: place('alerts.networkLimit', stated.networkLimit) }),
    dnos: Object.entries(stated.dnos ?? {}).map(([id, dno]) => ({
      ...named(id),
      share: dno.share,
      limitPerDay: dno.limit ?? NONE,
    })),
    backgroundPerDay: stated.background ?? 0,
    backgroundGrowth: stated.growth ?? 0,
  };
}
