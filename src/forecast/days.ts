import { STATE_NAMES, STATES } from '../fleet/installation.ts';
import type { Plan } from '../plan/plan.ts';
import { isoDateOf } from '../units/date.ts';
import { bandOf } from './band.ts';
import { putInScopeOn } from './churn.ts';
import { fleetTotals } from './fleet-totals.ts';
import type { DayForecast } from './forecast.ts';
import type { Tally } from './tally.ts';

/** What to expect of every day of the horizon. */
export function daysOf(plan: Plan, tally: Tally): DayForecast[] {
  const { calendar, groups } = plan;
  const { dnos } = plan.alerts;
  const futures = tally.replications.length;
  const planned = plannedOf(plan, tally);
  return Array.from({ length: calendar.days }, (_, day): DayForecast => {
    const byGroup = groups.map((group, place) => [
      group.label,
      tally.startedByGroup[day * groups.length + place] / futures,
    ]);
    const ofDno = dnos.map(({ id }, place) => [id, tally.alertsOfDno[day * dnos.length + place] / futures]);
    return {
      date: isoDateOf(calendar.firstDayNumber + day),
      migrationDay: calendar.migrationDay[day] === 1,
      reason: calendar.reasons[calendar.reasonOf[day]],
      planned: planned[day],
      putInScope: putInScopeOn(tally, day),
      started: bandOf(tally, 'started', day),
      migrated: bandOf(tally, 'migrated', day),
      backlog: bandOf(tally, 'open', day),
      alerts: bandOf(tally, 'alerts', day),
      alertsOfDno: Object.fromEntries(ofDno),
      background: tally.background[day] / futures,
      go: tally.went[day] / futures,
      throttled: tally.throttled[day] / futures,
      halted: tally.halted[day] / futures,
      incident: tally.incident[day] / futures,
      outage: tally.out[day] / futures,
      states: Object.fromEntries(
        STATE_NAMES.map((name, state) => [name, tally.states[day * STATES + state] / futures]),
      ),
      startedByGroup: Object.fromEntries(byGroup),
    };
  });
}

/** What was migrated before, and from then on what the strategy aims at, summed up day by day. */
function plannedOf(plan: Plan, tally: Tally): Float64Array {
  const { installations, migratedBefore, open } = fleetTotals(plan, () => true);
  let aimed = 0;
  // Whole numbers are summed up, and divided at the end.
  return tally.aimed.map((today, day) => {
    aimed += today;
    const joined = putInScopeOn(tally, day) - installations;
    return Math.min(migratedBefore + aimed / tally.replications.length, migratedBefore + open + joined);
  });
}
