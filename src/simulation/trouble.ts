import {
  EXCLUDED,
  FIXING_FORWARD,
  REJECTED,
  ROLLED_BACK,
  STALLED,
  UNRECOVERABLE,
  WAITING,
} from '../fleet/installation.ts';
import { FIX_FORWARD, type Outcome, REJECT, ROLL_BACK, STALL, TROUBLES } from '../fleet/outcome.ts';
import { drawAt, WORDS } from '../kernel/chance.ts';
import { isCertain, ticksAt } from '../kernel/duration-law.ts';
import { awaitFailure, drawDelayed, putRight } from './await-failure.ts';
import { BACK_OFF, IN_REPAIR, NOTHING, REPAIR } from './delayed.ts';
import { dueAt } from './due-at.ts';
import { addJoiner } from './joiners.ts';
import { land } from './land.ts';
import { dismiss, NO_TROUBLE } from './members.ts';
import { isMisreported } from './misreports.ts';
import { report } from './reports.ts';
import { TOTAL } from './run.ts';
import {
  ENDS,
  RECOVERED,
  REPAIR_ROLLS_BACK,
  REPAIR_UNRECOVERABLE,
  STALL_FIXES_FORWARD,
  STALL_ROLLS_BACK,
  STALL_UNRECOVERABLE,
  stallLaw,
  troubleOf,
} from './shares.ts';
import { move } from './stocks.ts';
import type { World } from './world.ts';

/** A troubled attempt comes to its trouble; one whose trouble comes only after its migration is migrated. */
export function meetTrouble(world: World, slot: number, tick: number): void {
  const { members } = world;
  const outcome = outcomeOf(world, slot);
  const kind = members.trouble[slot];
  if (kind === NO_TROUBLE) {
    succeed(world, slot, tick);
    return;
  }
  switch (troubleOf(kind)) {
    case STALL:
      enter(world, slot, STALLED);
      world.run.totals[TOTAL.stalled]++;
      dueAt(world, slot, endOfStall(world, slot, tick));
      break;
    case REJECT:
      fail(world, slot, tick);
      enter(world, slot, REJECTED);
      world.run.totals[TOTAL.rejected]++;
      // What an outage rejects has not reached the installation: it uses no attempt up.
      if (members.struck[slot] === 0) members.used[slot]++;
      backOff(world, slot, tick, ticksAt(outcome.rejectDelay, members.pathWord[slot]));
      break;
    case ROLL_BACK:
      fail(world, slot, tick);
      enter(world, slot, ROLLED_BACK);
      world.run.totals[TOTAL.rolledBack]++;
      members.used[slot]++;
      backOff(world, slot, tick, ticksAt(outcome.backOff, members.pathWord[slot]));
      break;
    case FIX_FORWARD:
      fail(world, slot, tick);
      fixForward(world, slot, tick);
      break;
    default:
      fail(world, slot, tick);
      interrupt(world, slot, tick);
      lose(world, slot, tick);
  }
}

/** By its own length, or with the outage that brought it. */
function endOfStall(world: World, slot: number, tick: number): number {
  const { members } = world;
  if (members.struck[slot] === 1) return members.since[slot];
  const law = stallLaw(world.shares, members.trouble[slot], outcomeOf(world, slot).stallLength);
  return tick + Math.max(1, ticksAt(law, members.pathWord[slot]));
}

/** A stall ends: only now is the attempt resolved. */
export function endStall(world: World, slot: number, tick: number): void {
  const { members, shares } = world;
  const stratum = members.stratum[slot];
  const at = world.plan.strata.outcome[stratum] * ENDS;
  // Where every stall ends alike there is nothing to draw.
  const certain = shares.ends[at + STALL_ROLLS_BACK] === WORDS || shares.ends[at + STALL_UNRECOVERABLE] === 0;
  const word = certain ? 0 : draw(world, slot, world.luck.ofStrata.exit, 0) >>> 0;
  if (word >= shares.ends[at + STALL_UNRECOVERABLE]) {
    succeed(world, slot, tick);
    return;
  }
  fail(world, slot, tick);
  if (word < shares.ends[at + STALL_ROLLS_BACK]) {
    rollBackLater(world, slot, tick, false);
  } else if (word < shares.ends[at + STALL_FIXES_FORWARD]) {
    fixForward(world, slot, tick);
  } else {
    interrupt(world, slot, tick);
    lose(world, slot, tick);
  }
}

/** The attempt is resolved, and has migrated its installation. */
function succeed(world: World, slot: number, tick: number): void {
  const { members } = world;
  report(world.reports, tick, members.stratum[slot], members.attemptClass[slot], 1, 0, 0);
  world.run.totals[TOTAL.resolved]++;
  migrate(world, slot, tick);
}

/** A repair ends: the attempt was resolved as failed when it began, so nothing more is reported. */
export function endRepair(world: World, slot: number, tick: number): void {
  const { repair, run, members, shares } = world;
  repair.busy--;
  run.totals[TOTAL.repairs]++;
  run.totals[TOTAL.interruptionTicks] += tick - members.since[slot];
  if (inPrepayment(world, slot)) run.totals[TOTAL.interruptionTicksInPrepayment] += tick - members.since[slot];
  const at = world.plan.strata.outcome[members.stratum[slot]] * ENDS;
  const isDelayed = members.afterwards[slot] === IN_REPAIR;
  const word =
    (isDelayed ? drawDelayed(world, slot, REPAIR, 1) : draw(world, slot, world.luck.ofStrata.repair, 1)) >>> 0;
  if (isDelayed) putRight(world, slot);
  if (word < shares.ends[at + REPAIR_ROLLS_BACK]) rollBackLater(world, slot, tick, isDelayed);
  else if (word < shares.ends[at + REPAIR_UNRECOVERABLE]) lose(world, slot, tick);
  else if (isDelayed) serveAgain(world, slot);
  else migrate(world, slot, tick);
}

/** A rejected or rolled-back installation is ready for another attempt, unless its entry was given up meanwhile. */
export function comeBack(world: World, slot: number): void {
  if (world.givenUp[world.plan.strata.entry[world.members.stratum[slot]]] === 1) {
    giveUp(world, slot);
    return;
  }
  enter(world, slot, WAITING);
  addJoiner(world.retrying, slot, world.members.number[slot]);
}

/** A member is excluded, and no longer followed. */
export function giveUp(world: World, slot: number): void {
  enter(world, slot, EXCLUDED);
  world.run.totals[TOTAL.excluded]++;
  dismiss(world.members, slot);
}

/** A visit has recovered an unrecoverable installation. */
export function recover(world: World, slot: number, tick: number): void {
  world.run.totals[TOTAL.recovered]++;
  migrate(world, slot, tick);
}

/** Moves a member and its stratum's stocks to another state. */
export function enter(world: World, slot: number, state: number): void {
  const { members } = world;
  move(world.stocks, members.stratum[slot], members.state[slot], state, 1);
  members.state[slot] = state;
}

/** Who failed after migration is put right: that is no migration, and nothing comes after it. */
function serveAgain(world: World, slot: number): void {
  const { members } = world;
  land(world, members.stratum[slot], members.state[slot], 1, false);
  dismiss(members, slot);
}

function migrate(world: World, slot: number, tick: number): void {
  const { members } = world;
  land(world, members.stratum[slot], members.state[slot], 1);
  if (members.afterwards[slot] > NOTHING) awaitFailure(world, slot, tick);
  else dismiss(members, slot);
}

/** Reports a resolved failure, with whether its error code is known. */
function fail(world: World, slot: number, tick: number): void {
  const { members, shares } = world;
  const stratum = members.stratum[slot];
  const unknownBelow = shares.unknownCode[stratum * TROUBLES.length + troubleOf(members.trouble[slot])];
  const unknown = unknownBelow > 0 && draw(world, slot, world.luck.ofStrata.code, 0) >>> 0 < unknownBelow ? 1 : 0;
  const hidden = world.given.misreports.length > 0 && isMisreported(world, slot, tick, unknown);
  report(world.reports, tick, stratum, members.attemptClass[slot], 1, hidden ? 0 : 1, hidden ? 0 : unknown);
  world.run.totals[TOTAL.resolved]++;
  world.run.totals[TOTAL.failed]++;
}

/** A roll-back that ends a stall or a repair: its back-off has an address of its own, and so has that of a delayed failure. */
function rollBackLater(world: World, slot: number, tick: number, isDelayed: boolean): void {
  const law = outcomeOf(world, slot).backOff;
  enter(world, slot, ROLLED_BACK);
  world.run.totals[TOTAL.rolledBack]++;
  world.members.used[slot]++;
  const word = isCertain(law)
    ? 0
    : isDelayed
      ? drawDelayed(world, slot, BACK_OFF, 0)
      : draw(world, slot, world.luck.ofStrata.exit, 1);
  backOff(world, slot, tick, ticksAt(law, word));
}

/** Back to the backlog after a while, or excluded if the last attempt is used up. */
function backOff(world: World, slot: number, tick: number, ticks: number): void {
  const { members } = world;
  const { attemptsLimit } = outcomeOf(world, slot);
  if (attemptsLimit > 0 && members.used[slot] >= attemptsLimit) {
    giveUp(world, slot);
  } else if (ticks === 0) {
    comeBack(world, slot);
  } else {
    dueAt(world, slot, tick + ticks);
  }
}

function fixForward(world: World, slot: number, tick: number): void {
  enter(world, slot, FIXING_FORWARD);
  world.run.totals[TOTAL.fixedForward]++;
  interrupt(world, slot, tick);
  world.members.since[slot] = tick;
  world.members.queuedTick[slot] = tick;
  addJoiner(world.repairing, slot, draw(world, slot, world.luck.ofStrata.tie, 0) >>> 1);
}

/** A consumer loses smart service, for a time or for good. */
export function interrupt(world: World, slot: number, tick: number): void {
  world.run.totals[TOTAL.interruptions]++;
  if (!inPrepayment(world, slot)) return;
  world.run.totals[TOTAL.interruptionsInPrepayment]++;
  world.harmReports?.coming.push({ tick, stratum: world.members.stratum[slot], isUnrecoverable: false });
}

/** The installation is left unrecoverable; perhaps a visit will recover it. */
export function lose(world: World, slot: number, tick: number): void {
  const { shares, members, plan } = world;
  enter(world, slot, UNRECOVERABLE);
  world.run.totals[TOTAL.unrecoverable]++;
  world.harmReports?.coming.push({ tick, stratum: members.stratum[slot], isUnrecoverable: true });
  if (inPrepayment(world, slot)) world.run.totals[TOTAL.unrecoverableInPrepayment]++;
  const recoveredBelow = shares.ends[plan.strata.outcome[members.stratum[slot]] * ENDS + RECOVERED];
  if (recoveredBelow > 0 && drawNature(world, slot, 0, 1) >>> 0 < recoveredBelow) {
    const { recoveryLength } = outcomeOf(world, slot);
    dueAt(world, slot, tick + Math.max(1, ticksAt(recoveryLength, drawNature(world, slot, 1, 0))));
  } else {
    dismiss(members, slot);
  }
}

function inPrepayment(world: World, slot: number): boolean {
  const below = world.shares.prepayment[world.members.stratum[slot]];
  return below > 0 && drawNature(world, slot, 0, 0) >>> 0 < below;
}

/** A word of the member's present attempt. @param keys the strata's keys for its purpose */
function draw({ members, luck }: World, slot: number, keys: Int32Array, word: 0 | 1): number {
  drawAt(keys, 2 * members.stratum[slot], members.number[slot], members.attempt[slot], luck.words);
  return luck.words[word];
}

/** A word about the installation itself, whatever the attempt. */
function drawNature(world: World, slot: number, occasion: number, word: 0 | 1): number {
  const { members, luck } = world;
  drawAt(luck.ofStrata.nature, 2 * members.stratum[slot], members.number[slot], occasion, luck.words);
  return luck.words[word];
}

function outcomeOf(world: World, slot: number): Outcome {
  const { plan, members } = world;
  return plan.outcomes[plan.strata.outcome[members.stratum[slot]]];
}
