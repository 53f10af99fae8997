import { CLASSES, FIRST, LATER } from '../control/view.ts';
import { IN_FLIGHT, STALLED, WAITING } from '../fleet/installation.ts';
import { drawAt } from '../kernel/chance.ts';
import { longestOf, ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { NOTHING, OVER } from './delayed.ts';
import { afterwardsAt, afterwardsOf, findDelayed } from './delayed-shares.ts';
import { dueAt } from './due-at.ts';
import { followFresh, holdFresh } from './follow.ts';
import { visit } from './marks.ts';
import { dismiss, enlist, NO_TROUBLE } from './members.ts';
import { drawPath } from './path.ts';
import { holdMember } from './quarantine.ts';
import { TOTAL } from './run.ts';
import { kindAt } from './shares.ts';
import { isInVain } from './step-outages.ts';
import { move } from './stocks.ts';
import { send } from './straight-through.ts';
import { awaitsHits, fateOfStraight, firstHit, IN_VAIN, SENT, strike } from './struck.ts';
import type { World } from './world.ts';

/**
 * Starts first attempts of a stratum: the troubled are found and followed, and so are those that
 * fail after their migration; all others go straight through.
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
  findDelayed(world, stratum, from, from + attempts);
  const later = world.delayed.marks;
  let followed = 0;
  let heldMembers = 0;
  let i = 0;
  let j = 0;
  // Both lists ascend, so they are walked together: an installation may stand in either, or in both.
  while (i < marks.found || j < later.found) {
    const isTroubled = i < marks.found && (j === later.found || marks.numbers[i] <= later.numbers[j]);
    const number = isTroubled ? marks.numbers[i] : later.numbers[j];
    const slot = enlist(members, stratum, number);
    members.attempt[slot] = 1;
    members.attemptClass[slot] = FIRST;
    members.trouble[slot] = NO_TROUBLE;
    if (isTroubled) {
      const hopeless = marks.marks[i] < hopelessBelow ? 1 : 0;
      members.hopeless[slot] = hopeless;
      members.trouble[slot] = kindAt(shares, stratum, FIRST, hopeless, marks.kindWords[i]);
      i++;
    }
    if (j < later.found && later.numbers[j] === number) {
      members.afterwards[slot] = afterwardsAt(world, stratum, j);
      j++;
    }
    followed++;
    if (number >= heldFrom) {
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
  send(world.straight, turnaround, tick, stratum, FIRST, attempts - held - (followed - heldMembers) - alone, split);
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
    const isTroubled = hopeless === 1 || words[0] >>> 0 < troubledBelow;
    const kindWord = words[1];
    if (members.afterwards[slot] !== OVER)
      members.afterwards[slot] = afterwardsOf(world, stratum, members.number[slot]);
    members.attempt[slot] = attempt;
    members.attemptClass[slot] = LATER;
    members.trouble[slot] = isTroubled ? kindAt(shares, stratum, LATER, hopeless, kindWord) : NO_TROUBLE;
    if (!isHeld && vain) {
      strike(world, slot, IN_VAIN, tick);
    } else if (isTroubled || members.afterwards[slot] > NOTHING) {
      if (isHeld) hold(world, slot);
      else fly(world, slot, tick);
    } else if (!isHeld) {
      const fate = fateOfStraight(world, stratum, LATER, members.number[slot], attempt, tick);
      if (fate >= 0) {
        strike(world, slot, fate, tick);
      } else {
        dismiss(members, slot);
        if (fate !== SENT) straight++;
      }
    } else if (awaited) {
      hold(world, slot);
    } else {
      dismiss(members, slot);
      heldStraight++;
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

/** Sends an attempt that is followed on its way to its trouble or its migration, unless an outage hits it before. */
export function fly(world: World, slot: number, tick: number): void {
  const { plan, members, outages } = world;
  const stratum = members.stratum[slot];
  const outcome = plan.outcomes[plan.strata.outcome[stratum]];
  const law = members.trouble[slot] === NO_TROUBLE ? outcome.turnaround : outcome.troubledTurnaround;
  const due = tick + Math.max(1, ticksAt(law, drawPath(world, slot, law)));
  const hit = outages.nextHit < due ? firstHit(world, stratum, members.number[slot], tick, due) : NONE;
  if (hit !== NONE) {
    strike(world, slot, hit, tick);
    return;
  }
  members.state[slot] = IN_FLIGHT;
  members.struck[slot] = 0;
  dueAt(world, slot, due);
}
