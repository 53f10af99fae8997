import { NOT_ELIGIBLE, REMOVED } from '../fleet/installation.ts';
import { binomialAt, OCCASIONS_PER_COUNT } from '../kernel/binomial.ts';
import { CAMPAIGN_SUM, CAMPAIGN_SUMS } from './barrier-run.ts';
import { TOTAL } from './run.ts';
import { move } from './stocks.ts';
import type { World } from './world.ts';

// Places of counts among those of a stratum's removal: the first three are of the free, the pending and the operational.
const BELOW_FROM = 3;
const HELD_FROM = 2 ** 16;

/** Those below target firmware are removed as others are, whatever they have behind them: they are tried no more. */
export function removeBelow(world: World, day: number): void {
  const { barriers, plan, run } = world;
  for (let campaign = 0; campaign < barriers.campaigns.length; campaign++) {
    const state = barriers.campaigns[campaign];
    if (state.left === 0) continue;
    const { strata } = plan.firmware![campaign];
    for (let place = 0; place < strata.length; place++) {
      const stratum = strata[place];
      if (barriers.below[stratum] === 0) continue;
      const leavers = removeTried(world, campaign, place, day);
      barriers.below[stratum] -= leavers;
      state.left -= leavers;
      leave(world, stratum, leavers);
    }
    run.barriers.campaignSums[campaign * CAMPAIGN_SUMS + CAMPAIGN_SUM.left] = state.left;
  }
}

/** Of one stratum: by the tries behind them and the day from which they may be tried again, a binomial number each. */
function removeTried(world: World, campaign: number, place: number, day: number): number {
  const { barriers, plan } = world;
  const { strata, triesLimit, retryDays } = plan.firmware![campaign];
  const { due, later } = barriers.campaigns[campaign];
  const stratum = strata[place];
  let leavers = 0;
  for (let tries = 0; tries < triesLimit; tries++) {
    const at = place * triesLimit + tries;
    const free = leaversOf(world, stratum, day, due[at], BELOW_FROM + tries);
    due[at] -= free;
    leavers += free;
    for (let wait = 0; wait < retryDays; wait++) {
      const row = ((day + wait) % retryDays) * due.length;
      const cell = BELOW_FROM + (wait + 1) * triesLimit + tries;
      const waiting = leaversOf(world, stratum, day, later[row + at], cell);
      later[row + at] -= waiting;
      leavers += waiting;
    }
  }
  return leavers;
}

/** Those whom a blocker holds are removed as others are. */
export function removeHeld(world: World, day: number): void {
  const { barriers, plan } = world;
  for (let blocker = 0; blocker < barriers.blockers.length; blocker++) {
    const { held } = barriers.blockers[blocker];
    const { strata } = plan.blockers![blocker];
    for (let place = 0; place < strata.length; place++) {
      const leavers = leaversOf(world, strata[place], day, held[place], HELD_FROM + blocker);
      held[place] -= leavers;
      barriers.held[strata[place]] -= leavers;
      leave(world, strata[place], leavers);
    }
  }
}

function leaversOf({ departures, luck }: World, stratum: number, day: number, of: number, place: number): number {
  if (of === 0) return 0;
  const keys = luck.ofStrata.removal;
  return binomialAt(of, departures.removed[stratum], keys, 2 * stratum, day, place * OCCASIONS_PER_COUNT);
}

function leave({ view, stocks, run }: World, stratum: number, leavers: number): void {
  if (leavers === 0) return;
  view.notEligible[stratum] -= leavers;
  move(stocks, stratum, NOT_ELIGIBLE, REMOVED, leavers);
  run.totals[TOTAL.removed] += leavers;
}
