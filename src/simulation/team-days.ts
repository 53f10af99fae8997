import { TICKS_PER_DAY } from '../kernel/clock.ts';
import type { Plan } from '../plan/plan.ts';
import type { Repair } from './repair-team.ts';

/** What a team of so many servers did, by day: those that waited for it at the close, and staffed ticks of work. Without a limit on servers nobody waits, and nothing is kept. */
export interface TeamDays {
  readonly waiting: Int32Array;
  readonly busyTicks: Float64Array;
}

/** The days of the repair team, and of early life support. */
export interface Teams {
  readonly repair: TeamDays;
  readonly support: TeamDays;
}

/** Room for the days of a plan's teams. */
export function newTeams({ calendar, repair, earlyLife }: Plan): Teams {
  const daysOf = (servers: number): TeamDays => {
    const days = servers === 0 ? 0 : calendar.days;
    return { waiting: new Int32Array(days), busyTicks: new Float64Array(days) };
  };
  return { repair: daysOf(repair.servers), support: daysOf(earlyLife?.team.servers ?? 0) };
}

/** Nothing done, before the next future. */
export function clearTeams({ repair, support }: Teams): void {
  repair.busyTicks.fill(0);
  support.busyTicks.fill(0);
}

/** Books work that a server takes up at a tick on the days on which it is done, to the horizon. */
export function bookWork({ busyTicks }: TeamDays, team: Repair, tick: number, staffedTicks: number): void {
  let done = team.staffedBefore[tick];
  let left = staffedTicks;
  for (let day = Math.floor(tick / TICKS_PER_DAY); left > 0 && day < busyTicks.length; day++) {
    const byMidnight = team.staffedBefore[(day + 1) * TICKS_PER_DAY];
    const today = Math.min(left, byMidnight - done);
    busyTicks[day] += today;
    left -= today;
    done = byMidnight;
  }
}

/** Writes down how many wait for a team as a day closes. */
export function noteWaiting({ waiting }: TeamDays, day: number, now: number): void {
  if (waiting.length > 0) waiting[day] = now;
}
