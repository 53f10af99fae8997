import { type BlockerShares, blockerShares } from '../fleet/blocker.ts';
import { fulfilledOn } from '../fleet/eligible-products.ts';
import { type TryShares, tryShares } from '../fleet/firmware.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { type BarrierRun, CAMPAIGN_SUM, CAMPAIGN_SUMS } from './barrier-run.ts';
import type { Given } from './given.ts';

/**
 * What stands between the untouched and the backlog besides their entries: gates, firmware, blockers. Whoever they hold is
 * not eligible. An installation passes them in this order, and gets its number when it has passed them all.
 */
export interface Barriers {
  /** By gate: the day on which it opens in this world. */
  readonly gateDay: Float64Array;
  /** By stratum: the day on which the last of its gates opens; before day 0 where it has none. */
  readonly openDay: Float64Array;
  /** By stratum: those not eligible whose firmware is below target. */
  readonly below: Int32Array;
  /** By stratum: those not eligible whom some blocker holds. */
  readonly held: Int32Array;
  /** By stratum: 1 where some blocker holds back homes of it. */
  readonly isBlocked: Uint8Array;
  /** By stratum: those who have passed gates and firmware this morning, and are still to pass blockers. */
  readonly joining: Int32Array;
  readonly blockers: readonly BlockerState[];
  readonly campaigns: readonly CampaignState[];
  /** By stratum: the campaign that works on it and its place there; NONE. */
  readonly campaignOf: Int32Array;
  readonly placeInCampaign: Int32Array;
}

/** A blocker in this world. */
export interface BlockerState {
  liftDay: number;
  shares: BlockerShares;
  /** By place among the blocker's strata: those whom it holds. */
  readonly held: Int32Array;
}

/** A firmware campaign in this world. */
export interface CampaignState {
  startDay: number;
  volumePerDay: number;
  shares: TryShares;
  isDone: boolean;
  /** Installations below target, over all of its strata. */
  left: number;
  /** By place among its strata and tries behind (`place * triesLimit + tries`): those who may be tried now. */
  readonly due: Int32Array;
  /** The same of those who failed, by the day of the try modulo the days until the next, a row a day. */
  readonly later: Int32Array;
  /** By place among its strata: what could be tried today, what is, and the fractions carried. */
  readonly places: Int32Array;
  readonly demand: Float64Array;
  readonly parts: Int32Array;
  readonly credit: Float64Array;
}

/** Room for the barriers of a plan; {@link raiseBarriers} puts them up. */
export function newBarriers({ strata, gates = [], blockers = [], firmware = [] }: Plan): Barriers {
  const isBlocked = new Uint8Array(strata.count);
  for (const blocker of blockers) for (const stratum of blocker.strata) isBlocked[stratum] = 1;
  const campaignOf = new Int32Array(strata.count).fill(NONE);
  const placeInCampaign = new Int32Array(strata.count).fill(NONE);
  firmware.forEach((campaign, number) => {
    campaign.strata.forEach((stratum, place) => {
      campaignOf[stratum] = number;
      placeInCampaign[stratum] = place;
    });
  });
  return {
    gateDay: new Float64Array(gates.length),
    openDay: new Float64Array(strata.count),
    below: new Int32Array(strata.count),
    held: new Int32Array(strata.count),
    isBlocked,
    joining: new Int32Array(strata.count),
    blockers: blockers.map((blocker) => ({
      liftDay: 0,
      shares: { held: 0, needless: 0, missed: 0 },
      held: new Int32Array(blocker.strata.length),
    })),
    campaigns: firmware.map((campaign) => ({
      startDay: 0,
      volumePerDay: 0,
      shares: tryShares(1, 0, campaign.triesLimit),
      isDone: false,
      left: 0,
      due: new Int32Array(campaign.strata.length * campaign.triesLimit),
      later: new Int32Array(campaign.retryDays * campaign.strata.length * campaign.triesLimit),
      places: Int32Array.from(campaign.strata, (_, place) => place),
      demand: new Float64Array(campaign.strata.length),
      parts: new Int32Array(campaign.strata.length),
      credit: new Float64Array(campaign.strata.length),
    })),
    campaignOf,
    placeInCampaign,
  };
}

/** Puts the barriers of this world up, as they stand before the first day. */
export function raiseBarriers(barriers: Barriers, plan: Plan, given: Given, run: BarrierRun): void {
  const { gates = [], blockers = [], firmware = [] } = plan;
  const { days } = plan.calendar;
  // A day that is not within the horizon is told as the number of its days.
  const told = (day: number): number => Math.min(days, Math.max(0, day));
  barriers.openDay.fill(Number.NEGATIVE_INFINITY);
  gates.forEach(({ when, strata }, gate) => {
    const day = fulfilledOn(when, given.milestoneDay);
    barriers.gateDay[gate] = day;
    run.doneOn[gate] = told(day);
    for (const stratum of strata) barriers.openDay[stratum] = Math.max(barriers.openDay[stratum], day);
  });
  barriers.held.fill(0);
  barriers.joining.fill(0);
  blockers.forEach((blocker, place) => {
    const state = barriers.blockers[place];
    state.liftDay = fulfilledOn(blocker.when, given.milestoneDay);
    state.shares = blockerShares(blocker, given.values);
    state.held.fill(0);
    run.doneOn[gates.length + place] = told(state.liftDay);
  });
  barriers.below.fill(0);
  firmware.forEach((campaign, place) => {
    const { fromDay, milestone, succeeds, noConnection, triesLimit, volumePerDay } = campaign;
    const state = barriers.campaigns[place];
    state.startDay = milestone === NONE ? Math.floor(given.values[fromDay]) : given.milestoneDay[milestone];
    state.volumePerDay = Math.floor(given.values[volumePerDay]);
    state.shares = tryShares(given.values[succeeds], given.values[noConnection], triesLimit);
    state.isDone = false;
    state.left = 0;
    state.due.fill(0);
    state.later.fill(0);
    state.credit.fill(0);
    campaign.strata.forEach((stratum, inCampaign) => {
      const untouched = plan.strata.untouched[stratum];
      barriers.below[stratum] = untouched;
      state.due[inCampaign * triesLimit] = untouched;
      state.left += untouched;
    });
    run.campaignSums[place * CAMPAIGN_SUMS + CAMPAIGN_SUM.left] = state.left;
  });
}
