import type { DateQuantiles, Estimate, Forecasted } from '../forecast/forecast.ts';
import type { LimitFound, Standing } from './limits.ts';
import type { DateDifference } from './paired-dates.ts';

/** What futures at one volume say. */
export interface CapacityPoint {
  readonly volumePerDay: number;
  readonly replications: number;
  /** All limits together; 'holds' where there is none. */
  readonly standing: Standing;
  readonly limits: readonly LimitFound[];
  readonly clearance: Pick<DateQuantiles, 'p50' | 'p80' | 'p90' | 'interval'>;
  /** Working days by which P80 comes later than at the largest volume of the grid; null where either lies beyond the horizon. */
  readonly later: DateDifference | null;
  readonly harm: HarmAtVolume;
  readonly alertsPeak: Estimate;
  /** Null where nothing is ever repaired. */
  readonly repairWaitingHours: Estimate | null;
  /** By service: attempts / capacity, over the migration days until clearance. */
  readonly utilisation: readonly { readonly id: string; readonly label: string; readonly utilisation: Estimate }[];
  /** Attempts started on the day on which most are, on average: what of the volume is really used. */
  readonly mostStartedPerDay: number;
  /** What binds on most days: one unit more of it alone would have raised the pace; null where the volume itself does. */
  readonly binding: { readonly constraint: string; readonly days: Estimate } | null;
}

/** Sums over the horizon. */
export type HarmAtVolume = Pick<
  Forecasted['harm'],
  'interruptions' | 'failed' | 'unrecoverable' | 'exposure' | 'noGoDays' | 'halts'
>;

/** The point at one volume, from the figures of its futures. */
export function capacityPoint(
  volumePerDay: number,
  figures: Forecasted,
  limits: readonly LimitFound[],
  standing: Standing,
  later: DateDifference | null,
): CapacityPoint {
  const { clearance, harm, alerts, repair, services, days, replications } = figures;
  const { p50, p80, p90, interval } = clearance;
  const { interruptions, failed, unrecoverable, exposure, noGoDays, halts } = harm;
  return {
    volumePerDay,
    replications,
    standing,
    limits,
    clearance: { p50, p80, p90, interval },
    later,
    harm: { interruptions, failed, unrecoverable, exposure, noGoDays, halts },
    alertsPeak: alerts.peak,
    repairWaitingHours: repair?.waitingHours ?? null,
    utilisation: services.map(({ id, label, utilisation }) => ({ id, label, utilisation })),
    mostStartedPerDay: days.reduce((most, { started }) => Math.max(most, started.mean), 0),
    binding: bindingIn(figures, volumePerDay),
  };
}

/**
 * Besides the calendar, the constraint that binds on most days; of several, the first in the order in which they are charged.
 * Where that is on fewer days than the attempts would fill at the full volume, the volume itself is what binds: the last
 * days of a backlog are no constraint.
 */
function bindingIn({ unusedPace, harm }: Forecasted, volumePerDay: number): CapacityPoint['binding'] {
  let binding: CapacityPoint['binding'] = null;
  for (const { constraint, bindingDays } of unusedPace) {
    const least = binding?.days.mean ?? harm.attempts.mean / volumePerDay;
    if (constraint !== 'calendar' && bindingDays.mean > least) binding = { constraint, days: bindingDays };
  }
  return binding;
}
