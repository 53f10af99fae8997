import { CONSTRAINTS } from '../../src/control/unused-pace.ts';
import { STATE_NAMES } from '../../src/fleet/installation.ts';
import { BLOCKER_SUMS, CAMPAIGN_SUMS } from '../../src/simulation/barrier-run.ts';
import { MEASURES, type Run, TOTALS } from '../../src/simulation/run.ts';

/** Every figure of a future, as plain data that can be compared and printed. Copies: a run belongs to its world. */
export function figuresOf(run: Run): Record<string, unknown> {
  const named = (names: readonly string[], figures: ArrayLike<number>): Record<string, number> =>
    Object.fromEntries(names.map((name, place) => [name, figures[place]]));
  return {
    totals: named(TOTALS, run.totals),
    taken: named(CONSTRAINTS, run.taken),
    takenDays: named(CONSTRAINTS, run.takenDays),
    bindingDays: named(CONSTRAINTS, run.bindingDays),
    paceOfYear: [...run.paceOfYear],
    doneOn: rows(run.doneOn, MEASURES.length),
    started: [...run.started],
    migrated: [...run.migrated],
    open: [...run.open],
    alerts: [...run.alerts],
    alertsOfDno: [...run.alertsOfDno],
    background: [...run.background],
    peakOfDno: [...run.peakOfDno],
    daysAtOrAboveLimitOfDno: [...run.daysAtOrAboveLimitOfDno],
    states: rows(run.states, STATE_NAMES.length),
    startedByGroup: rows(run.startedByGroup, run.startedByGroup.length / run.started.length),
    capacityOfService: [...run.capacityOfService],
    startedByService: [...run.startedByService],
    serviceAtCapacity: [...run.serviceAtCapacity],
    serviceSums: [...run.serviceSums],
    capFrom: [...run.capFrom],
    reopenedOn: [...run.reopenedOn],
    conduct: [...run.conduct],
    // By day where there is anything: a team that has nothing to do leaves as much as none.
    waiting: [run.teams.repair.waiting, run.teams.support.waiting].map(withoutZeros),
    busyTicks: [run.teams.repair.busyTicks, run.teams.support.busyTicks].map(withoutZeros),
    practice: [[...run.practice.behind], [...run.practice.factor]],
    barrierDays: [...run.barriers.doneOn],
    blockerSums: rows(run.barriers.blockerSums, BLOCKER_SUMS),
    campaignSums: rows(run.barriers.campaignSums, CAMPAIGN_SUMS),
    upgradedOn: [...run.barriers.upgradedOn],
    log: run.log.lines(),
  };
}

function withoutZeros(figures: ArrayLike<number>): Record<number, number> {
  return Object.fromEntries([...Array.from(figures).entries()].filter(([, figure]) => figure !== 0));
}

function rows(figures: ArrayLike<number>, length: number): number[][] {
  const list = Array.from(figures);
  return Array.from({ length: Math.ceil(list.length / Math.max(1, length)) }, (_, row) =>
    list.slice(row * length, (row + 1) * length),
  );
}
