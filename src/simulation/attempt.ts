import { CLASSES, FIRST, LATER } from '../control/view.ts';
import { IN_FLIGHT, WAITING } from '../fleet/installation.ts';
import { drawAt } from '../kernel/chance.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { visit } from './marks.ts';
import { dismiss, enlist } from './members.ts';
import { TOTAL } from './run.ts';
import { kindAt } from './shares.ts';
import { move } from './stocks.ts';
import { send } from './straight-through.ts';
import type { World } from './world.ts';

/** Starts first attempts of a stratum: the troubled are found and followed, all others go straight through. */
export function startFresh(world: World, stratum: number, attempts: number, tick: number): void {
  const { plan, shares, marks, members, view, luck } = world;
  const from = world.nextNumber[stratum];
  const { planes, fate, split } = luck.ofStrata;
  visit(marks, stratum, from, from + attempts, shares.troubled[stratum * CLASSES + FIRST], planes, fate);
  world.nextNumber[stratum] = from + attempts;
  view.freshWaiting[stratum] -= attempts;
  depart(world, stratum, attempts);
  const hopelessBelow = shares.hopeless[stratum];
  for (let i = 0; i < marks.found; i++) {
    const slot = enlist(members, stratum, marks.numbers[i]);
    const hopeless = marks.marks[i] < hopelessBelow ? 1 : 0;
    members.attempt[slot] = 1;
    members.hopeless[slot] = hopeless;
    members.attemptClass[slot] = FIRST;
    members.trouble[slot] = kindAt(shares, stratum, FIRST, hopeless, marks.kindWords[i]);
    fly(world, slot, tick);
  }
  const { turnaround } = plan.outcomes[plan.strata.outcome[stratum]];
  send(world.straight, turnaround, tick, stratum, FIRST, attempts - marks.found, split);
}

/** Starts later attempts of a stratum, from the head of its retry queue. */
export function startRetries(world: World, stratum: number, attempts: number, tick: number): void {
  const { plan, shares, members, view, luck } = world;
  const { fate, split } = luck.ofStrata;
  const { words } = luck;
  const troubledBelow = shares.troubled[stratum * CLASSES + LATER];
  view.retriesWaiting[stratum] -= attempts;
  depart(world, stratum, attempts);
  let straight = 0;
  for (let i = 0; i < attempts; i++) {
    const slot = world.retryFirst[stratum];
    world.retryFirst[stratum] = members.events.next[slot];
    const attempt = members.attempt[slot] + 1;
    drawAt(fate, 2 * stratum, members.number[slot], attempt, words);
    const hopeless = members.hopeless[slot];
    if (hopeless === 0 && words[0] >>> 0 >= troubledBelow) {
      dismiss(members, slot);
      straight++;
      continue;
    }
    members.attempt[slot] = attempt;
    members.attemptClass[slot] = LATER;
    members.trouble[slot] = kindAt(shares, stratum, LATER, hopeless, words[1]);
    fly(world, slot, tick);
  }
  if (world.retryFirst[stratum] === NONE) world.retryLast[stratum] = NONE;
  const { turnaround } = plan.outcomes[plan.strata.outcome[stratum]];
  send(world.straight, turnaround, tick, stratum, LATER, straight, split);
}

function depart(world: World, stratum: number, attempts: number): void {
  move(world.stocks, stratum, WAITING, IN_FLIGHT, attempts);
  world.run.totals[TOTAL.attempts] += attempts;
  if (world.exposing[stratum] > 0) world.run.totals[TOTAL.exposure] += attempts;
}

/** Sends a troubled attempt on its way to its trouble. */
function fly(world: World, slot: number, tick: number): void {
  const { plan, members, luck } = world;
  const stratum = members.stratum[slot];
  const { troubledTurnaround } = plan.outcomes[plan.strata.outcome[stratum]];
  drawAt(luck.ofStrata.path, 2 * stratum, members.number[slot], members.attempt[slot], luck.words);
  members.pathWord[slot] = luck.words[1];
  members.state[slot] = IN_FLIGHT;
  dueAt(world, slot, tick + Math.max(1, ticksAt(troubledTurnaround, luck.words[0])));
}

/** Puts a member's next step into the event list; beyond the horizon it waits for ever. */
export function dueAt(world: World, slot: number, tick: number): void {
  if (tick < world.ticks) world.members.events.schedule(slot, tick);
}
