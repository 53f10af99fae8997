import { FIXING_FORWARD, IN_FLIGHT, REJECTED, ROLLED_BACK, STALLED, UNRECOVERABLE } from '../fleet/installation.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import { IN_SUPPORT } from './delayed.ts';
import { failAfterwards, handOver } from './delayed-failure.ts';
import { landEach } from './land.ts';
import { correct } from './misreports.ts';
import { joinQueues, serve } from './queues.ts';
import { report } from './reports.ts';
import { TOTAL } from './run.ts';
import { classOf, rowOf, stratumOf } from './straight-through.ts';
import { comesToSupport } from './support.ts';
import { support } from './support-queue.ts';
import { comeBack, endRepair, endStall, meetTrouble, recover } from './trouble.ts';
import type { World } from './world.ts';

/** What is due in a tick, in order: arrivals, members' steps, support, the queues that they join, and servers that are free. */
export function resolveDue(world: World, tick: number): void {
  const { events } = world.members;
  const { straight, retrying, repairing } = world;
  if (straight.endsSpan[tick % TICKS_PER_DAY] === 1) arrive(world, tick);
  if (world.corrections.size > 0) correct(world, tick);
  const isAsked = world.support !== undefined && comesToSupport(world.support, tick);
  if (events.first[tick] === NONE && retrying.count === 0 && repairing.count === 0 && !isAsked) return;
  let slot = events.take(tick);
  while (slot !== NONE) {
    const next = events.next[slot];
    step(world, slot, tick);
    slot = next;
  }
  if (world.support !== undefined) support(world, world.support, tick);
  joinQueues(world);
  serve(world, tick);
}

/** Attempts that went straight through and were due in the span that ends have migrated their installations. */
function arrive(world: World, tick: number): void {
  const { straight, run, reports } = world;
  const { due, inFlight, occupied, occupiedCount } = straight;
  const row = rowOf(straight, tick);
  const first = row * straight.places;
  const last = first + occupiedCount[row];
  if (last === first) return;
  landEach(world, occupied, first, last, due, first);
  let arrived = 0;
  for (let i = first; i < last; i++) {
    const place = occupied[i];
    const attempts = due[first + place];
    due[first + place] = 0;
    inFlight[stratumOf(place)] -= attempts;
    arrived += attempts;
    report(reports, tick, stratumOf(place), classOf(place), attempts, 0, 0);
  }
  occupiedCount[row] = 0;
  run.totals[TOTAL.resolved] += arrived;
}

/** A member takes the step that its state asks for. */
function step(world: World, slot: number, tick: number): void {
  switch (world.members.state[slot]) {
    case IN_FLIGHT:
      meetTrouble(world, slot, tick);
      break;
    case STALLED:
      endStall(world, slot, tick);
      break;
    case REJECTED:
    case ROLLED_BACK:
      comeBack(world, slot);
      break;
    case FIXING_FORWARD:
      if (world.members.afterwards[slot] === IN_SUPPORT) handOver(world, slot, tick);
      else endRepair(world, slot, tick);
      break;
    case UNRECOVERABLE:
      recover(world, slot, tick);
      break;
    default:
      failAfterwards(world, slot, tick);
  }
}
