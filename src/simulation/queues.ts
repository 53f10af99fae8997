import { drawAt } from '../kernel/chance.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { drawDelayed } from './await-failure.ts';
import { IN_REPAIR, REPAIR } from './delayed.ts';
import { dueAt } from './due-at.ts';
import { sortJoiners } from './joiners.ts';
import { joinRepair, overAt, staffedFrom, takeUp } from './repair-team.ts';
import { TOTAL } from './run.ts';
import { bookWork } from './team-days.ts';
import type { World } from './world.ts';

/** Those who join a queue in this tick join it: retry queues by number, the queue for repair by tie. */
export function joinQueues(world: World): void {
  const { retrying, repairing, members } = world;
  if (retrying.count > 0) {
    sortJoiners(retrying);
    for (let i = 0; i < retrying.count; i++) joinRetries(world, retrying.sorted[i]);
    retrying.count = 0;
  }
  if (repairing.count > 0) {
    sortJoiners(repairing);
    for (let i = 0; i < repairing.count; i++) joinRepair(world.repair, members.events.next, repairing.sorted[i]);
    repairing.count = 0;
  }
}

function joinRetries(world: World, slot: number): void {
  const { members, view, retryFirst, retryLast } = world;
  const { next } = members.events;
  const stratum = members.stratum[slot];
  next[slot] = NONE;
  if (retryLast[stratum] === NONE) retryFirst[stratum] = slot;
  else next[retryLast[stratum]] = slot;
  retryLast[stratum] = slot;
  view.retriesWaiting[stratum]++;
}

/** Free servers of the repair team take up work. */
export function serve(world: World, tick: number): void {
  const { repair, members, plan, run } = world;
  let slot = takeUp(repair, members.events.next);
  while (slot !== NONE) {
    const staffedTicks = Math.max(1, ticksAt(plan.repair.service, serviceWord(world, slot)));
    run.totals[TOTAL.repairsStarted]++;
    run.totals[TOTAL.repairWaitingTicks] += tick - members.queuedTick[slot];
    run.totals[TOTAL.repairBusyTicks] += Math.min(staffedTicks, staffedFrom(repair, tick));
    bookWork(run.teams.repair, repair, tick, staffedTicks);
    dueAt(world, slot, overAt(repair, tick, staffedTicks));
    slot = takeUp(repair, members.events.next);
  }
}

/** The word of a repair's length. One after migration is no repair of the attempt, and has an address of its own. */
function serviceWord(world: World, slot: number): number {
  const { members, luck } = world;
  if (members.afterwards[slot] === IN_REPAIR) return drawDelayed(world, slot, REPAIR, 0);
  drawAt(luck.ofStrata.repair, 2 * members.stratum[slot], members.number[slot], members.attempt[slot], luck.words);
  return luck.words[0];
}
