import type { RepairTeam } from '../fleet/outcome.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import type { Plan } from '../plan/plan.ts';
import { isoDateOf } from '../units/date.ts';
import type { TeamDay } from './team-forecast.ts';
import type { TeamTally } from './team-tally.ts';

/** A team on every day of the horizon; none where it has no limit on servers. */
export function teamDaysOf(
  { calendar }: Plan,
  { servers, staffed }: RepairTeam,
  tally: TeamTally,
  futures: number,
): TeamDay[] {
  return Array.from(tally.waiting, (waiting, day): TeamDay => {
    const shifts = staffed.subarray(day * TICKS_PER_DAY, (day + 1) * TICKS_PER_DAY);
    const there = servers * shifts.reduce((sum, isStaffed) => sum + isStaffed, 0);
    return {
      date: isoDateOf(calendar.firstDayNumber + day),
      waiting: waiting / futures,
      utilisation: there === 0 ? null : tally.busyTicks[day] / futures / there,
    };
  });
}
