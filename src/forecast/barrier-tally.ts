import type { Plan } from '../plan/plan.ts';
import type { BarrierRun } from '../simulation/barrier-run.ts';

/** What is kept of gates, blockers and firmware: whole numbers that add up, in whatever order the futures come. */
export interface BarrierTally {
  /** A row a replication, each as in the run: days, then sums of blockers, then sums of campaigns. */
  readonly doneOn: Int32Array[];
  readonly blockerSums: Float64Array[];
  readonly campaignSums: Float64Array[];
  /** By day and campaign: upgraded, summed up over futures. */
  readonly upgradedOn: Float64Array;
}

/** A tally of no futures, of a plan's sizes. */
export function newBarrierTally({ calendar, firmware = [] }: Plan): BarrierTally {
  return {
    doneOn: [],
    blockerSums: [],
    campaignSums: [],
    upgradedOn: new Float64Array(calendar.days * firmware.length),
  };
}

/** Takes a future in. */
export function addBarrierRun(tally: BarrierTally, run: BarrierRun): void {
  tally.doneOn.push(run.doneOn.slice());
  tally.blockerSums.push(run.blockerSums.slice());
  tally.campaignSums.push(run.campaignSums.slice());
  for (let at = 0; at < run.upgradedOn.length; at++) tally.upgradedOn[at] += run.upgradedOn[at];
}

/** Takes another tally in, of other replications of the same plan. */
export function addBarrierTally(tally: BarrierTally, other: BarrierTally): void {
  for (const row of other.doneOn) tally.doneOn.push(row);
  for (const row of other.blockerSums) tally.blockerSums.push(row);
  for (const row of other.campaignSums) tally.campaignSums.push(row);
  for (let at = 0; at < other.upgradedOn.length; at++) tally.upgradedOn[at] += other.upgradedOn[at];
}

/** The same with its rows in another order. */
export function barriersInOrder(tally: BarrierTally, order: readonly number[]): BarrierTally {
  return {
    ...tally,
    doneOn: order.map((place) => tally.doneOn[place]),
    blockerSums: order.map((place) => tally.blockerSums[place]),
    campaignSums: order.map((place) => tally.campaignSums[place]),
  };
}
