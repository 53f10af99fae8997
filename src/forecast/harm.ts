import type { Dno } from '../fleet/alerts.ts';
import { MINUTES_PER_TICK } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { TOTAL, type Total } from '../simulation/run.ts';
import { estimateOf } from './estimate.ts';
import type { AlertSummary, DnoAlerts, Estimate, Harm, RepairSummary } from './forecast.ts';
import { sumsAt, type Tally } from './tally.ts';

const HOURS_PER_TICK = MINUTES_PER_TICK / 60;

/** What the pace costs, over the horizon. */
export function harmOf(tally: Tally): Harm {
  const total = (name: Total): Estimate => estimateOf(sumsAt(tally, TOTAL[name]));
  return {
    attempts: total('attempts'),
    failed: total('failed'),
    stalled: total('stalled'),
    quarantined: total('quarantined'),
    rejected: total('rejected'),
    rolledBack: total('rolledBack'),
    interruptions: total('interruptions'),
    interruptionsInPrepayment: total('interruptionsInPrepayment'),
    interruptionHours: estimateOf(sumsAt(tally, TOTAL.interruptionTicks).map((ticks) => ticks * HOURS_PER_TICK)),
    unrecoverable: total('unrecoverable'),
    unrecoverableInPrepayment: total('unrecoverableInPrepayment'),
    recovered: total('recovered'),
    excluded: total('excluded'),
    halts: total('halts'),
    noGoDays: total('noGoDays'),
    exposure: total('exposure'),
    misidentified: total('misidentified'),
    failedOfResolved: estimateOf(
      tally.sums.map((sums) => (sums[TOTAL.resolved] === 0 ? 0 : sums[TOTAL.failed] / sums[TOTAL.resolved])),
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
  const repairs = sumsAt(tally, TOTAL.repairsStarted);
  if (repairs.every((count) => count === 0)) return null;
  const utilisation = tally.sums.map((sums) =>
    sums[TOTAL.repairStaffedTicks] === 0 ? 0 : sums[TOTAL.repairBusyTicks] / sums[TOTAL.repairStaffedTicks],
  );
  const waitingHours = tally.sums.map((sums) =>
    sums[TOTAL.repairsStarted] === 0
      ? 0
      : (sums[TOTAL.repairWaitingTicks] * HOURS_PER_TICK) / sums[TOTAL.repairsStarted],
  );
  return {
    utilisation: plan.repair.servers === 0 ? null : estimateOf(utilisation),
    waitingHours: estimateOf(waitingHours),
  };
}
