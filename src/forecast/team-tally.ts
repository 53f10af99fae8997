import type { Plan } from '../plan/plan.ts';

/** What a team did by day, summed up over futures: those that waited for it at the close, and staffed ticks of work. */
export interface TeamTally {
  readonly waiting: Float64Array;
  readonly busyTicks: Float64Array;
}

/** The repair team, and early life support. */
export interface TeamsTally {
  readonly repair: TeamTally;
  readonly support: TeamTally;
}

/** Sums of no futures; empty where a team has no limit on servers, or is not there. */
export function newTeamsTally({ calendar, repair, earlyLife }: Plan): TeamsTally {
  const tallyOf = (servers: number): TeamTally => {
    const days = servers === 0 ? 0 : calendar.days;
    return { waiting: new Float64Array(days), busyTicks: new Float64Array(days) };
  };
  return { repair: tallyOf(repair.servers), support: tallyOf(earlyLife?.team.servers ?? 0) };
}

/** Days of teams, of one future or summed up over several. */
interface Added {
  readonly repair: Record<keyof TeamTally, Int32Array | Float64Array>;
  readonly support: Record<keyof TeamTally, Int32Array | Float64Array>;
}

/** Adds the days of a future, or of a tally of other futures. */
export function addTeams(tally: TeamsTally, added: Added): void {
  for (const team of ['repair', 'support'] as const) {
    for (const figure of ['waiting', 'busyTicks'] as const) {
      const sums = tally[team][figure];
      for (let day = 0; day < sums.length; day++) sums[day] += added[team][figure][day];
    }
  }
}
