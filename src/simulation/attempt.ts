import { CLASSES, FIRST, LATER } from '../control/view.ts';
import { IN_FLIGHT, STALLED, WAITING } from '../fleet/installation.ts';
import { drawAt } from '../kernel/chance.ts';
import { longestOf, ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { followFresh, holdFresh, holdStraight } from './follow.ts';
import { visit } from './marks.ts';
import { dismiss, enlist } from './members.ts';
import { drawPath, dueAt } from './path.ts';
import { holdMember } from './quarantine.ts';
import { TOTAL } from './run.ts';
import { kindAt } from './shares.ts';
import { isInVain } from './step-outages.ts';
import { move } from './stocks.ts';
import { send } from './straight-through.ts';
import { awaitsHits, fateOfStraight, firstHit, IN_VAIN, SENT, strike } from './struck.ts';
import type { World } from './world.ts';

/**
 * Starts first attempts of a stratum: the troubled are found and followed, all others go straight through.
 *
 * @param held how many of them, the last by number, are quarantined
 */
export function startFresh(world: World, stratum: number, attempts: number, tick: number, held = 0): void {
  const { plan, shares, marks, members, view, luck } = world;
  const from = world.nextNumber[stratum];
  const { planes, fate, split } = luck.ofStrata;
  visit(marks, stratum, from, from + attempts, shares.troubled[stratum * CLASSES + FIRST], planes, fate);
  world.nextNumber[stratum] = from + attempts;
  view.freshWaiting[stratum] -= attempts;
  depart(world, stratum, attempts, held);
  const hopelessBelow = shares.hopeless[stratum];
  const heldFrom = from + attempts - held;
  const vain = isInVain(world, stratum);
  let heldMembers = 0;
  for (let i = 0; i < marks.found; i++) {
    const slot = enlist(members, stratum, marks.numbers[i]);
    const hopeless = marks.marks[i] < hopelessBelow ? 1 : 0;
    members.attempt[slot] = 1;
    members.hopeless[slot] = hopeless;
    members.attemptClass[slot] = FIRST;
    members.trouble[slot] = kindAt(shares, stratum, FIRST, hopeless, marks.kindWords[i]);
    if (marks.numbers[i] >= heldFrom) {
      hold(world, slot);
      heldMembers++;
    } else if (vain) {
      strike(world, slot, IN_VAIN, tick);
    } else {
      fly(world, slot, tick);
    }
  }
  if (held > 0 && awaitsHits(world, stratum)) holdFresh(world, stratum, heldFrom, from + attempts);
  else if (held > heldMembers) holdCounted(world, stratum, FIRST, held - heldMembers);
  const { turnaround } = plan.outcomes[plan.strata.outcome[stratum]];
  const mayBeHit = vain || world.outages.nextHit < tick + longestOf(turnaround);
  const alone = mayBeHit ? followFresh(world, stratum, from, heldFrom, tick, vain) : 0;
  send(world.straight, turnaround, tick, stratum, FIRST, attempts - held - (marks.found - heldMembers) - alone, split);
}

/**
 * Starts later attempts of a stratum, from the head of its retry queue.
 *
 * @param held how many of them, the last in the queue, are quarantined
 */
export function startRetries(world: World, stratum: number, attempts: number, tick: number, held = 0): void {
  const { plan, shares, members, view, luck } = world;
  const { fate, split } = luck.ofStrata;
  const { words } = luck;
  const troubledBelow = shares.troubled[stratum * CLASSES + LATER];
  view.retriesWaiting[stratum] -= attempts;
  depart(world, stratum, attempts, held);
  const vain = isInVain(world, stratum);
  const awaited = held > 0 && awaitsHits(world, stratum);
  let straight = 0;
  let heldStraight = 0;
  for (let i = 0; i < attempts; i++) {
    const slot = world.retryFirst[stratum];
    world.retryFirst[stratum] = members.events.next[slot];
    const attempt = members.attempt[slot] + 1;
    drawAt(fate, 2 * stratum, members.number[slot], attempt, words);
    const hopeless = members.hopeless[slot];
    const isHeld = i >= attempts - held;
    const meetsTrouble = hopeless === 1 || words[0] >>> 0 < troubledBelow;
    if (meetsTrouble) members.trouble[slot] = kindAt(shares, stratum, LATER, hopeless, words[1]);
    members.attempt[slot] = attempt;
    members.attemptClass[slot] = LATER;
    if (!isHeld && vain) {
      strike(world, slot, IN_VAIN, tick);
    } else if (meetsTrouble) {
      if (isHeld) hold(world, slot);
      else fly(world, slot, tick);
    } else if (isHeld) {
      if (awaited) {
        holdStraight(world, slot);
      } else {
        dismiss(members, slot);
        heldStraight++;
      }
    } else {
      const fate = fateOfStraight(world, stratum, LATER, members.number[slot], attempt, tick);
      if (fate >= 0) {
        strike(world, slot, fate, tick);
      } else {
        dismiss(members, slot);
        if (fate !== SENT) straight++;
      }
    }
  }
  if (heldStraight > 0) holdCounted(world, stratum, LATER, heldStraight);
  if (world.retryFirst[stratum] === NONE) world.retryLast[stratum] = NONE;
  const { turnaround } = plan.outcomes[plan.strata.outcome[stratum]];
  send(world.straight, turnaround, tick, stratum, LATER, straight, split);
}

/** Attempts leave the backlog; those that are held get no further than the quarantine. */
function depart(world: World, stratum: number, attempts: number, held: number): void {
  move(world.stocks, stratum, WAITING, IN_FLIGHT, attempts);
  if (held > 0) move(world.stocks, stratum, IN_FLIGHT, STALLED, held);
  world.run.totals[TOTAL.attempts] += attempts;
  if (world.exposing[stratum] > 0) world.run.totals[TOTAL.exposure] += attempts;
}

/** Keeps a troubled attempt in quarantine. */
function hold({ members, quarantine }: World, slot: number): void {
  members.state[slot] = STALLED;
  holdMember(quarantine, members.events.next, slot, members.stratum[slot]);
}

/** Keeps attempts in quarantine that will go straight through. */
function holdCounted({ quarantine }: World, stratum: number, attemptClass: number, attempts: number): void {
  quarantine.straight[stratum * CLASSES + attemptClass] += attempts;
}

/** Sends a troubled attempt on its way to its trouble, unless an outage hits it before. */
export function fly(world: World, slot: number, tick: number): void {
  const { plan, members, outages } = world;
  const stratum = members.stratum[slot];
  const { troubledTurnaround } = plan.outcomes[plan.strata.outcome[stratum]];
  const due = tick + Math.max(1, ticksAt(troubledTurnaround, drawPath(world, slot)));
  const hit = outages.nextHit < due ? firstHit(world, stratum, members.number[slot], tick, due) : NONE;
  if (hit !== NONE) {
    strike(world, slot, hit, tick);
    return;
  }
  members.state[slot] = IN_FLIGHT;
  members.struck[slot] = 0;
  dueAt(world, slot, due);
}
