import { DAYS_PER_MONTH } from '../disturbance/by-month.ts';
import type { Dno } from '../fleet/alerts.ts';
import type { RepairTeam } from '../fleet/outcome.ts';
import { MINUTES_PER_TICK } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { TOTAL, type Total } from '../simulation/run.ts';
import type { AlertSummary, DnoAlerts } from './alert-forecast.ts';
import { estimateOf } from './estimate.ts';
import type { Estimate, Harm } from './forecast.ts';
import { sumsAt, type Tally } from './tally.ts';
import { teamDaysOf } from './team-days.ts';
import type { RepairSummary, SupportSummary } from './team-forecast.ts';

const HOURS_PER_TICK = MINUTES_PER_TICK / 60;

/** What the pace costs, over the horizon. */
export function harmOf(plan: Plan, tally: Tally): Harm {
  const total = (name: Total): Estimate => estimateOf(sumsAt(tally, TOTAL[name]));
  const hours = (name: Total): Estimate =>
    estimateOf(sumsAt(tally, TOTAL[name]).map((ticks) => ticks * HOURS_PER_TICK));
  return {
    attempts: total('attempts'),
    failed: total('failed'),
    stalled: total('stalled'),
    quarantined: total('quarantined'),
    rejected: total('rejected'),
    rolledBack: total('rolledBack'),
    interruptions: total('interruptions'),
    interruptionsInPrepayment: total('interruptionsInPrepayment'),
    interruptionHours: hours('interruptionTicks'),
    interruptionHoursInPrepayment: hours('interruptionTicksInPrepayment'),
    unrecoverable: total('unrecoverable'),
    unrecoverableInPrepayment: total('unrecoverableInPrepayment'),
    recovered: total('recovered'),
    delayedFailures: total('delayedFailures'),
    excluded: total('excluded'),
    halts: total('halts'),
    noGoDays: total('noGoDays'),
    heldDays: total('heldDays'),
    calledBack: total('calledBack'),
    exposure: total('exposure'),
    misidentified: total('misidentified'),
    outageHours: hours('outageTicks'),
    hitByOutages: total('hit'),
    startedInVain: total('startedInVain'),
    failedOfResolved: estimateOf(
      tally.sums.map((sums) => (sums[TOTAL.resolved] === 0 ? 0 : sums[TOTAL.failed] / sums[TOTAL.resolved])),
    ),
    interruptionsPerThousand: estimateOf(
      tally.sums.map((sums) =>
        sums[TOTAL.migrated] === 0 ? 0 : (sums[TOTAL.interruptions] * 1000) / sums[TOTAL.migrated],
      ),
    ),
    worstMonthIncidents: total('worstMonthIncidents'),
    worstMonthCategory1: total('worstMonthCategory1'),
    worstMonthCategory2: total('worstMonthCategory2'),
    incidentsPerMonth: estimateOf(
      sumsAt(tally, TOTAL.incidents).map((incidents) => (incidents * DAYS_PER_MONTH) / plan.calendar.days),
    ),
  };
}

/** Alerts of the busiest day, and the days on which they reached what the programme must stay below. */
export function alertsOf(plan: Plan, tally: Tally): AlertSummary {
  return {
    peak: estimateOf(sumsAt(tally, TOTAL.peakAlerts)),
    limit: plan.alerts.limitPerDay === NONE ? null : estimateOf(sumsAt(tally, TOTAL.alertLimit)),
    daysAtOrAboveLimit: estimateOf(sumsAt(tally, TOTAL.daysAtOrAboveLimit)),
    dnos: plan.alerts.dnos.map((dno, place) => alertsOfDno(dno, place, tally)),
    background: plan.alerts.backgroundPerDay,
    network:
      plan.alerts.backgroundPerDay === 0
        ? null
        : {
            peak: estimateOf(sumsAt(tally, TOTAL.peakNetworkAlerts)),
            limit: plan.alerts.networkLimitPerDay === undefined ? null : estimateOf(sumsAt(tally, TOTAL.networkLimit)),
            daysAtOrAboveLimit: estimateOf(sumsAt(tally, TOTAL.daysAtOrAboveNetworkLimit)),
          },
  };
}

function alertsOfDno({ id, label, share, limitPerDay }: Dno, place: number, tally: Tally): DnoAlerts {
  return {
    id,
    label,
    share,
    peak: estimateOf(tally.peakOfDno.map((peaks) => peaks[place])),
    limit: limitPerDay === NONE ? null : limitPerDay,
    daysAtOrAboveLimit: estimateOf(tally.daysAtOrAboveLimitOfDno.map((days) => days[place])),
  };
}

/** How busy the repair team was and how long installations waited for it; null where it never had work. */
export function repairOf(plan: Plan, tally: Tally): RepairSummary | null {
  return workOf(plan, tally, plan.repair, 'repair', 'repairsStarted');
}

/** The same of early life support, and what it had to do; null where it never had work. */
export function supportOf(plan: Plan, tally: Tally): SupportSummary | null {
  if (plan.earlyLife === undefined) return null;
  const work = workOf(plan, tally, plan.earlyLife.team, 'support', 'supportCasesStarted');
  if (work === null) return null;
  return {
    ...work,
    cases: estimateOf(sumsAt(tally, TOTAL.supportCases)),
    questions: estimateOf(sumsAt(tally, TOTAL.questions)),
  };
}

function workOf(
  plan: Plan,
  tally: Tally,
  staff: RepairTeam,
  team: 'repair' | 'support',
  started: 'repairsStarted' | 'supportCasesStarted',
): RepairSummary | null {
  if (tally.sums.every((sums) => sums[TOTAL[started]] === 0)) return null;
  const ratio = (part: Total, whole: Total): number[] =>
    tally.sums.map((sums) => (sums[TOTAL[whole]] === 0 ? 0 : sums[TOTAL[part]] / sums[TOTAL[whole]]));
  const waitingHours = ratio(`${team}WaitingTicks`, started).map((ticks) => ticks * HOURS_PER_TICK);
  return {
    utilisation: staff.servers === 0 ? null : estimateOf(ratio(`${team}BusyTicks`, `${team}StaffedTicks`)),
    waitingHours: estimateOf(waitingHours),
    days: teamDaysOf(plan, staff, tally.teams[team], tally.replications.length),
  };
}
