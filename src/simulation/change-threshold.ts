import { CLASSES } from '../control/view.ts';
import { IN_FLIGHT, STALLED } from '../fleet/installation.ts';
import { NONE } from '../kernel/identity.ts';
import { fly } from './attempt.ts';
import { NOTHING } from './delayed.ts';
import { dismiss, NO_TROUBLE } from './members.ts';
import { findNextChange, NEVER_TICK } from './quarantine.ts';
import { move } from './stocks.ts';
import { send } from './straight-through.ts';
import { fateOfStraight, strike } from './struck.ts';
import type { World } from './world.ts';

/** Quarantines that are noticed at a tick, and thresholds that are changed. */
export function changeThresholds(world: World, tick: number): void {
  const { quarantine, run } = world;
  if (tick < quarantine.nextTick) return;
  for (let watch = 0; watch < quarantine.watches; watch++) {
    if (quarantine.noticedTick[watch] === tick) {
      quarantine.noticedTick[watch] = NEVER_TICK;
      run.log.record('quarantine noticed', tick, quarantine.scopeOf[watch], NONE, [quarantine.held[watch]]);
    }
    if (quarantine.changeTick[watch] === tick) changeThreshold(world, watch, tick);
  }
  findNextChange(quarantine);
}

/** Raises or lifts a threshold. All that it holds are under way again, as if they had been started at this tick. */
function changeThreshold(world: World, watch: number, tick: number): void {
  const { quarantine, plan, given, run } = world;
  const { limit, held } = quarantine;
  const raisedTo = plan.anomalyThreshold?.raisedTo ?? NONE;
  limit[watch] =
    raisedTo === NONE ? Number.POSITIVE_INFINITY : Math.max(limit[watch], Math.floor(given.values[raisedTo]));
  const evidence = raisedTo === NONE ? [held[watch]] : [held[watch], limit[watch]];
  run.log.record('threshold changed', tick, quarantine.scopeOf[watch], NONE, evidence);
  quarantine.changeTick[watch] = NEVER_TICK;
  quarantine.changes[watch]++;
  held[watch] = 0;
  releaseMembers(world, watch, tick);
  releaseCounted(world, watch, tick);
}

/** The troubled come to their trouble after the turnaround that they were to have. */
function releaseMembers(world: World, watch: number, tick: number): void {
  const { quarantine, members, stocks } = world;
  let slot = quarantine.firstMember[watch];
  quarantine.firstMember[watch] = NONE;
  while (slot !== NONE) {
    // To put it on its way writes its link anew.
    const next = members.events.next[slot];
    if (members.trouble[slot] === NO_TROUBLE && members.afterwards[slot] <= NOTHING && !world.followsAll) {
      releaseStraight(world, slot, tick);
    } else {
      move(stocks, members.stratum[slot], STALLED, IN_FLIGHT, 1);
      fly(world, slot, tick);
    }
    slot = next;
  }
}

/** One that was followed for an outage's sake alone goes with those that are counted, unless an outage might hit it. */
function releaseStraight(world: World, slot: number, tick: number): void {
  const { members, quarantine, stocks } = world;
  const stratum = members.stratum[slot];
  const attemptClass = members.attemptClass[slot];
  const fate = fateOfStraight(world, stratum, attemptClass, members.number[slot], members.attempt[slot], tick);
  if (fate === NONE) quarantine.straight[stratum * CLASSES + attemptClass]++;
  else move(stocks, stratum, STALLED, IN_FLIGHT, 1);
  if (fate >= 0) strike(world, slot, fate, tick);
  else dismiss(members, slot);
}

/** All others are split over their turnarounds at addresses of their own: a wave of this tick uses those of 'split'. */
function releaseCounted(world: World, watch: number, tick: number): void {
  const { quarantine, plan, stocks, luck, straight } = world;
  const { laterTicks } = world.slowness;
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    if (quarantine.watchOf[stratum] !== watch) continue;
    const { turnaround } = plan.outcomes[plan.strata.outcome[stratum]];
    for (let attemptClass = 0; attemptClass < CLASSES; attemptClass++) {
      const attempts = quarantine.straight[stratum * CLASSES + attemptClass];
      if (attempts === 0) continue;
      quarantine.straight[stratum * CLASSES + attemptClass] = 0;
      move(stocks, stratum, STALLED, IN_FLIGHT, attempts);
      send(straight, turnaround, tick, stratum, attemptClass, attempts, luck.ofStrata.released, laterTicks[stratum]);
    }
  }
}
