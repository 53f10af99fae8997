import { learntFactor } from '../../../src/fleet/learning.ts';
import { TROUBLES, type Trouble } from '../../../src/fleet/outcome.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { type Run, TOTAL } from '../../../src/simulation/run.ts';
import { sumUpBarriers } from './barriers.ts';
import { sumUpSupport } from './support.ts';
import { count, type PlainWorld } from './world.ts';

/** What became of one installation. */
export interface PlainFate {
  /** Id of its stratum, and its number there. */
  readonly stratum: string;
  readonly number: number;
  /** Whether it stood in the initial stocks. */
  readonly isStock: boolean;
  /** Attempts started in this future. */
  readonly attempts: number;
  /** Number of its state at the end of the horizon. */
  readonly state: number;
  /** The trouble that its very first attempt came to; null where it had none, or was not started in this future. */
  readonly firstTrouble: Trouble | null;
  readonly hopeless: boolean;
}

/** What the plain simulator leaves: a run of its own, and the fate of every installation, by stratum and number. */
export interface PlainRun extends Run {
  readonly fates: readonly PlainFate[];
}

export function plainRunOf(world: PlainWorld, replication: number): PlainRun {
  const { run, view, strata, plan, values } = world;
  sumUpBarriers(world);
  run.totals[TOTAL.halts] = view.halts;
  sumUpRepair(world);
  sumUpSupport(world);
  sumUpIncidents(world);
  notePractice(world);
  const { limitPerDay, networkLimitPerDay } = plan.alerts;
  run.totals[TOTAL.alertLimit] = limitPerDay === NONE ? 0 : values[limitPerDay];
  run.totals[TOTAL.networkLimit] = networkLimitPerDay === undefined ? 0 : values[networkLimitPerDay];
  const fates = strata.flatMap((stratum) =>
    stratum.installations.map(
      (installation): PlainFate => ({
        stratum: stratum.id,
        number: installation.number,
        isStock: installation.isStock,
        attempts: installation.attemptsStarted,
        state: installation.state,
        firstTrouble: installation.firstTrouble === NONE ? null : TROUBLES[installation.firstTrouble],
        hopeless: installation.hopeless,
      }),
    ),
  );
  return { ...run, replication, fates };
}

/** Section 9: what DMCs have learnt by the end, in each outcome that learns. */
function notePractice({ run, plan, learnt, migratedOf, values }: PlainWorld): void {
  let place = 0;
  for (const dmc of plan.dmcs.keys()) {
    for (const [outcome, { learning }] of plan.outcomes.entries()) {
      const isOwn = [...plan.strata.dmc].some((own, at) => own === dmc && plan.strata.outcome[at] === outcome);
      if (learning === undefined || !isOwn) continue;
      const behind = learnt[dmc] + migratedOf[dmc];
      run.practice.behind[place] = behind;
      run.practice.factor[place] = Math.round(1e6 * learntFactor(behind, values[learning.leaves], learning));
      place++;
    }
  }
}

/** The most incidents that opened in one month: all, and by category. */
function sumUpIncidents(world: PlainWorld): void {
  const worstOf = (incidents: PlainWorld['incidents']): number =>
    Math.max(0, ...incidents.map(({ month }) => incidents.filter((other) => other.month === month).length));
  const ofCategory = (category: number) => world.incidents.filter((incident) => incident.category === category);
  count(world, 'worstMonthIncidents', worstOf(world.incidents));
  count(world, 'worstMonthCategory1', worstOf(ofCategory(1)));
  count(world, 'worstMonthCategory2', worstOf(ofCategory(2)));
}

/** What there was of the repair team: until clearance, and until nobody is left who failed after migration. */
function sumUpRepair(world: PlainWorld): void {
  const { plan, run, lastFailingDay } = world;
  const lastOpenDay = run.open.findLastIndex((open) => open > 0);
  // The day that the last of them is over still counts.
  const days = Math.max(lastOpenDay, lastFailingDay) + 2;
  const staffed = plan.repair.staffed.subarray(0, days * TICKS_PER_DAY);
  count(world, 'repairStaffedTicks', plan.repair.servers * staffed.reduce((sum, isStaffed) => sum + isStaffed, 0));
}
