import type { Plan } from '../plan/plan.ts';

/** What is summed up over a future of every blocker, and its place in `BarrierRun.blockerSums`. */
export const BLOCKER_SUM = {
  /** Held back when they would have joined the backlog; of these, those that need not have been. */
  held: 0,
  needless: 1,
  /** Migrated before the blocker was lifted, in its scope; of these, those that should have been held back. */
  migrated: 2,
  harmed: 3,
} as const;

export const BLOCKER_SUMS = Object.keys(BLOCKER_SUM).length;

/** What is summed up over a future of every firmware campaign, and its place in `BarrierRun.campaignSums`. */
export const CAMPAIGN_SUM = {
  tries: 0,
  upgraded: 1,
  /** Excluded after the last try: without a connection; and with one. */
  unconnected: 2,
  failed: 3,
  /** Still below target at the end of the horizon. */
  left: 4,
} as const;

export const CAMPAIGN_SUMS = Object.keys(CAMPAIGN_SUM).length;

/** What one future leaves of gates, blockers and firmware; belongs to its world, as the rest of a run does. */
export interface BarrierRun {
  /**
   * The day from which each gate holds nobody, each blocker nobody, and on which each campaign was done, in this order; the
   * number of days of the horizon where that is never.
   */
  readonly doneOn: Int32Array;
  /** By blocker (`blocker * BLOCKER_SUMS + place`). */
  readonly blockerSums: Float64Array;
  /** By campaign (`campaign * CAMPAIGN_SUMS + place`). */
  readonly campaignSums: Float64Array;
  /** By day and campaign (`day * campaigns + campaign`): installations brought to their target firmware. */
  readonly upgradedOn: Int32Array;
}

/** An empty one, of a plan's sizes. */
export function newBarrierRun({ gates = [], blockers = [], firmware = [], calendar }: Plan): BarrierRun {
  return {
    doneOn: new Int32Array(gates.length + blockers.length + firmware.length),
    blockerSums: new Float64Array(blockers.length * BLOCKER_SUMS),
    campaignSums: new Float64Array(firmware.length * CAMPAIGN_SUMS),
    upgradedOn: new Int32Array(calendar.days * firmware.length),
  };
}

/** Forgets the future before. */
export function clearBarrierRun({ doneOn, blockerSums, campaignSums, upgradedOn }: BarrierRun, days: number): void {
  doneOn.fill(days);
  blockerSums.fill(0);
  campaignSums.fill(0);
  upgradedOn.fill(0);
}
