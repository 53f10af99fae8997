import { CLASSES, FIRST, LATER } from '../control/view.ts';
import { IN_FLIGHT, STALLED, WAITING } from '../fleet/installation.ts';
import { drawAt } from '../kernel/chance.ts';
import { longestOf, ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { NOTHING, OVER } from './delayed.ts';
import { afterwardsAt, afterwardsOf, findDelayed } from './delayed-shares.ts';
import { dueAt } from './due-at.ts';
import { beginFirst, followedFrom, followFresh, holdFresh, isFollowed } from './follow.ts';
import { visit } from './marks.ts';
import { dismiss, NO_TROUBLE } from './members.ts';
import { drawPath } from './path.ts';
import { holdMember } from './quarantine.ts';
import { TOTAL } from './run.ts';
import { kindAt } from './shares.ts';
import { isInVain } from './step-outages.ts';
import { moveEach } from './stocks.ts';
import { send, sendEach } from './straight-through.ts';
import { awaitsHits, fateOfStraight, firstHit, IN_VAIN, SENT, strike } from './struck.ts';
import type { World } from './world.ts';

/**
 * Starts the attempts that a wave has set apart for each of these strata (`retriesNow` and `freshNow` of the quarantine, and
 * `heldNow` for those of them that are held): retries first, then fresh installations. The last to start are the first to be
 * held: fresh installations, then retries.
 *
 * @param strata the first `count` of these
 */
export function start(world: World, strata: Int32Array, count: number, tick: number): void {
  depart(world, strata, count);
  startRetries(world, strata, count, tick);
  startFresh(world, strata, count, tick);
}

/** What is started leaves the backlog; what is held of it gets no further than the quarantine. */
export function depart(world: World, strata: Int32Array, count: number): void {
  const { plan, run, stocks, quarantine, exposing, unanswered, view } = world;
  const { retriesNow, freshNow, heldNow } = quarantine;
  const { group } = plan.strata;
  const { startedByGroup } = run;
  const firstGroup = view.day * plan.groups.length;
  moveEach(stocks, strata, count, retriesNow, WAITING, IN_FLIGHT);
  moveEach(stocks, strata, count, freshNow, WAITING, IN_FLIGHT);
  if (quarantine.watches > 0) moveEach(stocks, strata, count, heldNow, IN_FLIGHT, STALLED);
  let started = 0;
  let exposed = 0;
  let exposedUnanswered = 0;
  for (let i = 0; i < count; i++) {
    const stratum = strata[i];
    const attempts = retriesNow[stratum] + freshNow[stratum];
    startedByGroup[firstGroup + group[stratum]] += attempts;
    if (exposing[stratum] > 0) {
      exposed += attempts;
      if (unanswered[stratum] > 0) exposedUnanswered += attempts;
    }
    started += attempts;
  }
  run.started[view.day] += started;
  run.totals[TOTAL.attempts] += started;
  run.totals[TOTAL.exposure] += exposed;
  run.totals[TOTAL.exposureUntilAnswer] += exposedUnanswered;
}

/**
 * First attempts: the troubled are found and followed, and so are those that fail after their migration; all others go
 * straight through.
 */
function startFresh(world: World, strata: Int32Array, count: number, tick: number): void {
  const { plan, shares, marks, view, luck, delayed, quarantine, outages, nextNumber } = world;
  const { freshNow, heldNow } = quarantine;
  const { planes, fate, split } = luck.ofStrata;
  const { freshWaiting } = view;
  const { troubled } = shares;
  const { below } = delayed;
  const isScreened = quarantine.watches > 0;
  for (let i = 0; i < count; i++) {
    const stratum = strata[i];
    const attempts = freshNow[stratum];
    if (attempts === 0) continue;
    const from = nextNumber[stratum];
    const to = from + attempts;
    nextNumber[stratum] = to;
    freshWaiting[stratum] -= attempts;
    visit(marks, stratum, from, to, troubled[stratum * CLASSES + FIRST], planes, fate);
    if (below[stratum] > 0) findDelayed(world, stratum, from, to);
    else delayed.marks.found = 0;
    // Most strata have nobody to be followed at most waves.
    if (marks.found === 0 && delayed.marks.found === 0 && !isScreened && !outages.possible && !world.followsAll)
      continue;
    const held = isScreened ? Math.min(heldNow[stratum], attempts) : 0;
    freshNow[stratum] = attempts - followSome(world, stratum, from, to - held, to, tick);
  }
  sendEach(world.straight, plan, tick, strata, count, FIRST, freshNow, split, world.slowness.laterTicks);
  for (let i = 0; i < count; i++) freshNow[strata[i]] = 0;
}

/**
 * Follows those of a stratum's first attempts that have to be followed.
 *
 * @param heldFrom number from which on they are quarantined
 * @returns how many need not be sent straight through
 */
function followSome(world: World, stratum: number, from: number, heldFrom: number, to: number, tick: number): number {
  const { plan, outages, slowness } = world;
  const vain = isInVain(world, stratum);
  let some = followFound(world, stratum, heldFrom, tick, vain);
  if (world.followsAll) {
    some += followAll(world, stratum, from, heldFrom, tick, vain);
  } else if (outages.possible) {
    const { turnaround } = plan.outcomes[plan.strata.outcome[stratum]];
    const mayBeHit = vain || outages.nextHit < tick + longestOf(turnaround) + slowness.laterTicks[stratum];
    if (mayBeHit) some += followFresh(world, stratum, from, heldFrom, tick, vain);
  }
  if (heldFrom < to) some += holdOthers(world, stratum, heldFrom, to);
  return some;
}

/**
 * Follows whom the last visits have found: the troubled, and those that fail after their migration.
 *
 * @param heldFrom number from which on they are quarantined
 * @returns how many they are
 */
function followFound(world: World, stratum: number, heldFrom: number, tick: number, vain: boolean): number {
  const { marks, members } = world;
  const later = world.delayed.marks;
  let followed = 0;
  let i = 0;
  let j = 0;
  // Both lists ascend, so they are walked together: an installation may stand in either, or in both.
  while (i < marks.found || j < later.found) {
    const isTroubled = i < marks.found && (j === later.found || marks.numbers[i] <= later.numbers[j]);
    const number = isTroubled ? marks.numbers[i] : later.numbers[j];
    const slot = isTroubled ? followTroubled(world, stratum, i) : beginFirst(world, stratum, number);
    if (isTroubled) i++;
    if (j < later.found && later.numbers[j] === number) {
      members.afterwards[slot] = afterwardsAt(world, stratum, j);
      j++;
    }
    followed++;
    if (number >= heldFrom) hold(world, slot);
    else if (vain) strike(world, slot, IN_VAIN, tick);
    else fly(world, slot, tick);
  }
  return followed;
}

/** Follows all others too, because a halt may call them back. */
function followAll(world: World, stratum: number, from: number, to: number, tick: number, vain: boolean): number {
  let others = 0;
  for (let number = from; number < to; number++) {
    if (isFollowed(world, number)) continue;
    others++;
    const slot = beginFirst(world, stratum, number);
    if (vain) strike(world, slot, IN_VAIN, tick);
    else fly(world, slot, tick);
  }
  return others;
}

/** Follows a first attempt whose mark says that it is troubled: the one that the last visit found at this place. */
export function followTroubled(world: World, stratum: number, found: number): number {
  const { shares, marks, members } = world;
  const slot = beginFirst(world, stratum, marks.numbers[found]);
  const hopeless = marks.marks[found] < shares.hopeless[stratum] ? 1 : 0;
  members.hopeless[slot] = hopeless;
  members.trouble[slot] = kindAt(shares, stratum, FIRST, hopeless, marks.kindWords[found]);
  return slot;
}

/**
 * Quarantines those of the last numbers that nobody follows yet: they are counted, or followed where an outage may hit them.
 *
 * @returns how many they are
 */
function holdOthers(world: World, stratum: number, from: number, to: number): number {
  const others = to - from - followedFrom(world, from);
  if (world.followsAll || awaitsHits(world, stratum)) holdFresh(world, stratum, from, to);
  else if (others > 0) holdCounted(world, stratum, FIRST, others);
  return others;
}

/** Later attempts, each from the head of its stratum's retry queue: as many as are set apart for each of these strata. */
export function startRetries(world: World, strata: Int32Array, count: number, tick: number): void {
  const { retriesNow, freshNow, heldNow } = world.quarantine;
  for (let i = 0; i < count; i++) {
    const stratum = strata[i];
    const attempts = retriesNow[stratum];
    if (attempts === 0) continue;
    retriesNow[stratum] = 0;
    retry(world, stratum, attempts, tick, Math.max(0, heldNow[stratum] - freshNow[stratum]));
  }
}

/** @param held how many of the attempts, the last in the queue, are quarantined */
function retry(world: World, stratum: number, attempts: number, tick: number, held: number): void {
  const { plan, shares, members, view, luck } = world;
  const { fate, split } = luck.ofStrata;
  const { words } = luck;
  const troubledBelow = shares.troubled[stratum * CLASSES + LATER];
  view.retriesWaiting[stratum] -= attempts;
  const vain = isInVain(world, stratum);
  const awaited = held > 0 && (world.followsAll || awaitsHits(world, stratum));
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
    } else if (isTroubled || members.afterwards[slot] > NOTHING || world.followsAll) {
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
  send(world.straight, turnaround, tick, stratum, LATER, straight, split, world.slowness.laterTicks[stratum]);
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
  const { members, outages } = world;
  const due = dueOf(world, slot, tick);
  const hit = outages.nextHit < due ? firstHit(world, members.stratum[slot], members.number[slot], tick, due) : NONE;
  if (hit !== NONE) {
    strike(world, slot, hit, tick);
    return;
  }
  members.state[slot] = IN_FLIGHT;
  members.struck[slot] = 0;
  dueAt(world, slot, due);
}

/** When an attempt that is followed comes to its trouble or its migration, if it is started at a tick. */
export function dueOf(world: World, slot: number, tick: number): number {
  const { plan, members } = world;
  const outcome = plan.outcomes[plan.strata.outcome[members.stratum[slot]]];
  const law = members.trouble[slot] === NO_TROUBLE ? outcome.turnaround : outcome.troubledTurnaround;
  return (
    tick + Math.max(1, ticksAt(law, drawPath(world, slot, law))) + world.slowness.laterTicks[members.stratum[slot]]
  );
}
