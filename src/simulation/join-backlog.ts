import { NOT_ELIGIBLE, WAITING } from '../fleet/installation.ts';
import { NONE } from '../kernel/identity.ts';
import { move } from './stocks.ts';
import type { World } from './world.ts';

/** Gates that open today: strata that are listed, and that no other gate holds, become eligible. */
export function openGates(world: World, day: number, tick: number): void {
  const { barriers, plan, view, run } = world;
  const { gateDay, openDay } = barriers;
  // What holds from the first day on is nobody's news, and has held when the entries listed.
  if (day === 0) return;
  for (let gate = 0; gate < gateDay.length; gate++) {
    if (gateDay[gate] === day) run.log.record('gate opens', tick, gate, NONE);
  }
  if (!gateDay.includes(day)) return;
  for (let stratum = 0; stratum < openDay.length; stratum++) {
    const isListed = view.entryAge[plan.strata.entry[stratum]] !== NONE;
    if (openDay[stratum] === day && isListed && view.eligible[stratum] === 0) makeEligible(world, stratum);
  }
}

/** A stratum is listed, and no gate holds it: all but those below target firmware join its backlog. */
export function makeEligible(world: World, stratum: number): void {
  const { view, barriers } = world;
  view.eligible[stratum] = 1;
  join(world, stratum, view.notEligible[stratum] - barriers.below[stratum]);
}

/** So many of a stratum have passed gates and firmware; where it has blockers they are still to pass these. */
export function join(world: World, stratum: number, installations: number): void {
  const { barriers } = world;
  if (barriers.isBlocked[stratum] === 1) barriers.joining[stratum] += installations;
  else enter(world, stratum, installations);
}

/** Those who have passed everything wait from now on, and get the next numbers as they are started. */
export function enter(world: World, stratum: number, installations: number): void {
  if (installations === 0) return;
  const { view, stocks } = world;
  view.freshWaiting[stratum] += installations;
  view.notEligible[stratum] -= installations;
  move(stocks, stratum, NOT_ELIGIBLE, WAITING, installations);
}
