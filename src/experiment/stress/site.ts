import { sumOfGroups, type Tally } from '../../forecast/tally.ts';
import { MINUTES_PER_TICK } from '../../kernel/clock.ts';
import type { Named } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';

/** A test begins when a third of what its scope starts without any test has been started: enough is known, and enough is left. */
const STARTED_BEFORE_ONSET = 1 / 3;

/** A part of the fleet that a test strikes, and the day on which it does, counted from the first day. */
export interface Struck {
  readonly id: string;
  readonly label: string;
  readonly onsetDay: number;
}

/** What tests are scaled to: the plan, and how its futures go without any test. */
export interface Site {
  readonly plan: Plan;
  /** Null where nothing is ever started. */
  readonly programme: Struck | null;
  /** DMCs of which something is started, by the size of their backlog; null where there is none, or only one. */
  readonly largestDmc: Struck | null;
  readonly smallestDmc: Struck | null;
  /** By the size of its backlog; null where there is only one supplier. */
  readonly largestSupplier: Struck | null;
  /** Minutes of the day at which half, and three quarters, of a day's waves are over. */
  readonly middleMinutes: number;
  readonly lateMinutes: number;
  /** Attempts that are started on the busiest day, on average over futures. */
  readonly busiestDay: number;
}

/** Looks at a plan and at its futures without any test. */
export function siteOf(plan: Plan, tally: Tally): Site {
  const { strata, calendar } = plan;
  const startedOn = (isIn: (stratum: number) => boolean): Float64Array => {
    const groups = new Set<number>();
    for (let stratum = 0; stratum < strata.count; stratum++) if (isIn(stratum)) groups.add(strata.group[stratum]);
    return sumOfGroups(plan, tally, groups);
  };
  const all = startedOn(() => true);
  const programme = onsetIn(all);
  const bySize = (things: readonly Named[], placeOf: ArrayLike<number>): Struck[] =>
    things
      .map(({ id, label }, place) => ({
        struck: { id, label, onsetDay: onsetIn(startedOn((stratum) => placeOf[stratum] === place)) },
        size: backlogOf(plan, (stratum) => placeOf[stratum] === place),
      }))
      .filter(({ struck }) => struck.onsetDay >= 0)
      .sort((a, b) => b.size - a.size)
      .map(({ struck }) => struck);
  const dmcs = bySize(plan.dmcs, strata.dmc);
  const suppliers = bySize(plan.suppliers, strata.supplier);
  const timeAt = (share: number): number =>
    calendar.waves[Math.floor(calendar.waves.length * share)] * MINUTES_PER_TICK;
  return {
    plan,
    programme: programme < 0 ? null : { id: 'programme', label: 'the programme', onsetDay: programme },
    largestDmc: dmcs[0] ?? null,
    smallestDmc: dmcs.length > 1 ? dmcs[dmcs.length - 1] : null,
    largestSupplier: suppliers.length > 1 ? suppliers[0] : null,
    middleMinutes: timeAt(1 / 2),
    lateMinutes: timeAt(3 / 4),
    busiestDay: all.reduce((most, started) => Math.max(most, started), 0) / tally.replications.length,
  };
}

/** An onset as a scenario writes it. */
export function dateOf({ plan }: Site, { onsetDay }: Struck): string {
  return isoDateOf(plan.calendar.firstDayNumber + onsetDay);
}

/** The day by which a third of all starts are done; -1 where there are none. */
function onsetIn(started: Float64Array): number {
  const all = started.reduce((sum, each) => sum + each, 0);
  if (all === 0) return -1;
  let sum = 0;
  return started.findIndex((each) => {
    sum += each;
    return sum >= all * STARTED_BEFORE_ONSET;
  });
}

function backlogOf({ strata }: Plan, isIn: (stratum: number) => boolean): number {
  return strata.untouched.reduce((sum, untouched, stratum) => sum + (isIn(stratum) ? untouched : 0), 0);
}

/** A DMC as a scenario writes where something strikes. */
export function onDmc({ id }: Struck): { readonly scope: { readonly dmc: string } } {
  return { scope: { dmc: id } };
}
