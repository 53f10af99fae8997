import { FIXING_FORWARD, OPERATIONAL } from '../fleet/installation.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { drawDelayed, forgetMigration, isLost, keepUnseen } from './await-failure.ts';
import { IN_REPAIR, IN_SUPPORT, OVER, TIE } from './delayed.ts';
import { addJoiner } from './joiners.ts';
import { report } from './reports.ts';
import { TOTAL } from './run.ts';
import { enter, interrupt, lose } from './trouble.ts';
import type { World } from './world.ts';

/**
 * A migrated installation fails. Nobody sees it while no supplier operates it. Then the consumer loses smart service; early
 * life support hears of it first, in the weeks in which the installation is supported, and hands it to the repair team.
 */
export function failAfterwards(world: World, slot: number, tick: number): void {
  const { members, plan, view, delayed, run } = world;
  const stratum = members.stratum[slot];
  if (view.supplierReady[plan.strata.supplier[stratum]] === 0) {
    keepUnseen(world, slot);
    return;
  }
  members.state[slot] = OPERATIONAL;
  delayed.awaiting[stratum]--;
  forgetMigration(world, slot);
  run.totals[TOTAL.delayedFailures]++;
  report(world.reports, tick, stratum, members.attemptClass[slot], 0, 0, 0, 1);
  interrupt(world, slot, tick);
  if (isLost(world, slot)) {
    members.afterwards[slot] = OVER;
    lose(world, slot, tick);
    return;
  }
  const supported = isSupported(world, slot, tick);
  enter(world, slot, FIXING_FORWARD);
  delayed.failing[stratum]++;
  delayed.failingNow++;
  members.since[slot] = tick;
  if (world.support !== undefined && supported) {
    members.afterwards[slot] = IN_SUPPORT;
    members.queuedTick[slot] = tick;
    addJoiner(world.support.joining, slot, drawDelayed(world, slot, TIE, 0) >>> 1);
  } else {
    joinRepairTeam(world, slot, tick);
  }
}

/** Support has taken the case in, and hands it to the repair team. */
export function handOver(world: World, slot: number, tick: number): void {
  if (world.support !== undefined) world.support.team.busy--;
  joinRepairTeam(world, slot, tick);
}

function joinRepairTeam(world: World, slot: number, tick: number): void {
  const { members, repairing } = world;
  members.afterwards[slot] = IN_REPAIR;
  members.queuedTick[slot] = tick;
  addJoiner(repairing, slot, drawDelayed(world, slot, TIE, 0) >>> 1);
}

/** Whether the installation, which was migrated at its `since`, is in the first days in which its supplier operates it. */
function isSupported({ plan, given, members }: World, slot: number, tick: number): boolean {
  if (plan.earlyLife === undefined) return false;
  const readyTick = given.readyDay[plan.strata.supplier[members.stratum[slot]]] * TICKS_PER_DAY;
  return tick - Math.max(members.since[slot], readyTick) < plan.earlyLife.days * TICKS_PER_DAY;
}
