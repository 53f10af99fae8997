import { apportion } from '../control/apportion.ts';
import { EXCLUDED, NOT_ELIGIBLE } from '../fleet/installation.ts';
import { binomialAt, OCCASIONS_PER_COUNT } from '../kernel/binomial.ts';
import { PURPOSE, purposeKey } from '../kernel/chance.ts';
import { NONE } from '../kernel/identity.ts';
import { CAMPAIGN_SUM, CAMPAIGN_SUMS } from './barrier-run.ts';
import { join } from './join-backlog.ts';
import { TOTAL } from './run.ts';
import { move } from './stocks.ts';
import type { World } from './world.ts';

/** Firmware campaigns make today's tries: those who are upgraded can be migrated from today on. */
export function upgrade(world: World, day: number, tick: number): void {
  const { barriers, run } = world;
  const { campaigns } = barriers;
  for (let campaign = 0; campaign < campaigns.length; campaign++) {
    const state = campaigns[campaign];
    if (state.isDone || state.startDay > day) continue;
    if (day > 0 && state.startDay === day) run.log.record('firmware begins', tick, campaign, NONE, [state.left]);
    makeTries(world, campaign, day);
    const at = campaign * CAMPAIGN_SUMS;
    const { campaignSums, doneOn } = run.barriers;
    campaignSums[at + CAMPAIGN_SUM.left] = state.left;
    if (state.left > 0) continue;
    state.isDone = true;
    doneOn[doneOn.length - campaigns.length + campaign] = day;
    const upgraded = campaignSums[at + CAMPAIGN_SUM.upgraded];
    const givenUp = campaignSums[at + CAMPAIGN_SUM.unconnected] + campaignSums[at + CAMPAIGN_SUM.failed];
    if (upgraded + givenUp > 0) run.log.record('firmware done', tick, campaign, NONE, [upgraded, givenUp]);
  }
}

/** Shares today's volume out over the campaign's strata, in proportion to what could be tried, and spends it. */
function makeTries(world: World, campaign: number, day: number): void {
  const { plan, barriers } = world;
  const { onMigrationDays, triesLimit } = plan.firmware![campaign];
  const { due, demand, parts, credit, places, volumePerDay } = barriers.campaigns[campaign];
  comeDue(world, campaign, day);
  if (onMigrationDays && plan.calendar.migrationDay[day] === 0) return;
  let wanted = 0;
  for (let place = 0; place < demand.length; place++) {
    demand[place] = 0;
    for (let tries = 0; tries < triesLimit; tries++) demand[place] += due[place * triesLimit + tries];
    wanted += demand[place];
  }
  if (wanted > volumePerDay) apportion(volumePerDay, places, demand, credit, parts);
  else parts.set(demand);
  for (let place = 0; place < parts.length; place++) {
    if (parts[place] > 0) tryStratum(world, campaign, place, day);
  }
}

/** Those whose last try was so long ago that they may be tried again. */
function comeDue({ plan, barriers }: World, campaign: number, day: number): void {
  const { due, later } = barriers.campaigns[campaign];
  const row = (day % plan.firmware![campaign].retryDays) * due.length;
  for (let at = 0; at < due.length; at++) {
    due[at] += later[row + at];
    later[row + at] = 0;
  }
}

/** Today's tries in one stratum: those who were tried most often before go first. */
function tryStratum(world: World, campaign: number, place: number, day: number): void {
  const { plan, barriers, luck, run, view } = world;
  const { strata, triesLimit, retryDays } = plan.firmware![campaign];
  const { due, later, parts, shares } = barriers.campaigns[campaign];
  const stratum = strata[place];
  const row = (day % retryDays) * due.length;
  purposeKey(luck.replication, plan.strata.hashes[stratum], PURPOSE.firmware, luck.key, 0);
  let left = parts[place];
  let upgraded = 0;
  let givenUp = 0;
  for (let tries = triesLimit - 1; tries >= 0 && left > 0; tries--) {
    const at = place * triesLimit + tries;
    const tried = Math.min(left, due[at]);
    const share = shares.succeeds[tries];
    const succeeded = binomialAt(tried, share, luck.key, 0, day, (tries + 1) * OCCASIONS_PER_COUNT);
    due[at] -= tried;
    left -= tried;
    upgraded += succeeded;
    if (tries === triesLimit - 1) givenUp += tried - succeeded;
    else later[row + at + 1] += tried - succeeded;
  }
  const unconnected = binomialAt(givenUp, shares.unconnected, luck.key, 0, day, 0);
  const at = campaign * CAMPAIGN_SUMS;
  const { campaignSums, upgradedOn } = run.barriers;
  campaignSums[at + CAMPAIGN_SUM.tries] += parts[place];
  campaignSums[at + CAMPAIGN_SUM.upgraded] += upgraded;
  campaignSums[at + CAMPAIGN_SUM.unconnected] += unconnected;
  campaignSums[at + CAMPAIGN_SUM.failed] += givenUp - unconnected;
  upgradedOn[day * barriers.campaigns.length + campaign] += upgraded;
  barriers.campaigns[campaign].left -= upgraded + givenUp;
  barriers.below[stratum] -= upgraded + givenUp;
  exclude(world, stratum, givenUp);
  // Who is not listed yet, or behind a gate, stays where he is, and joins with the others.
  if (view.eligible[stratum] === 1) join(world, stratum, upgraded);
}

function exclude({ view, run, stocks }: World, stratum: number, givenUp: number): void {
  if (givenUp === 0) return;
  view.notEligible[stratum] -= givenUp;
  run.totals[TOTAL.excluded] += givenUp;
  move(stocks, stratum, NOT_ELIGIBLE, EXCLUDED, givenUp);
}

/** A stratum is given up with its entry: no campaign tries those of it any more. */
export function forgetBelow({ barriers, plan, run }: World, stratum: number): void {
  const campaign = barriers.campaignOf[stratum];
  if (campaign === NONE) return;
  const state = barriers.campaigns[campaign];
  const { triesLimit, retryDays } = plan.firmware![campaign];
  const from = barriers.placeInCampaign[stratum] * triesLimit;
  state.due.fill(0, from, from + triesLimit);
  for (let row = 0; row < retryDays; row++) {
    state.later.fill(0, row * state.due.length + from, row * state.due.length + from + triesLimit);
  }
  state.left -= barriers.below[stratum];
  barriers.below[stratum] = 0;
  run.barriers.campaignSums[campaign * CAMPAIGN_SUMS + CAMPAIGN_SUM.left] = state.left;
}
