import {
  EXCLUDED,
  FIXING_FORWARD,
  REJECTED,
  ROLLED_BACK,
  STALLED,
  UNRECOVERABLE,
  WAITING,
} from '../fleet/installation.ts';
import { FIX_FORWARD, type Outcome, REJECT, ROLL_BACK, STALL } from '../fleet/outcome.ts';
import { drawAt, thresholdOf } from '../kernel/chance.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { dueAt, lengthOf, lengthOrNoneOf } from './attempt.ts';
import { addJoiner } from './joiners.ts';
import { land } from './land.ts';
import { dismiss } from './members.ts';
import { report } from './reports.ts';
import { TOTAL, type Total } from './run.ts';
import { move } from './stocks.ts';
import type { World } from './world.ts';

/** A troubled attempt comes to its trouble. */
export function meetTrouble(world: World, slot: number, tick: number): void {
  const { members } = world;
  const outcome = outcomeOf(world, slot);
  switch (members.trouble[slot]) {
    case STALL:
      enter(world, slot, STALLED);
      count(world, 'stalled');
      dueAt(world, slot, tick + lengthOf(world, slot, outcome.stallLength, 1));
      break;
    case REJECT:
      fail(world, slot, tick);
      enter(world, slot, REJECTED);
      count(world, 'rejected');
      backOff(world, slot, tick, lengthOrNoneOf(world, slot, outcome.rejectDelay, 1));
      break;
    case ROLL_BACK:
      fail(world, slot, tick);
      enter(world, slot, ROLLED_BACK);
      count(world, 'rolledBack');
      backOff(world, slot, tick, lengthOrNoneOf(world, slot, outcome.backOff, 1));
      break;
    case FIX_FORWARD:
      fail(world, slot, tick);
      fixForward(world, slot, tick);
      break;
    default:
      fail(world, slot, tick);
      interrupt(world, slot);
      lose(world, slot, tick);
  }
}

/** A stall ends: only now is the attempt resolved. */
export function endStall(world: World, slot: number, tick: number): void {
  const { given } = world;
  const outcome = outcomeOf(world, slot);
  const word = draw(world, slot, 'exit', 0) >>> 0;
  let share = given.values[outcome.stallEnds[0]];
  if (word < thresholdOf(share)) {
    fail(world, slot, tick);
    rollBackLater(world, slot, tick, outcome);
    return;
  }
  share += given.values[outcome.stallEnds[1]];
  if (word < thresholdOf(share)) {
    fail(world, slot, tick);
    fixForward(world, slot, tick);
    return;
  }
  share += given.values[outcome.stallEnds[2]];
  if (word < thresholdOf(share)) {
    fail(world, slot, tick);
    interrupt(world, slot);
    lose(world, slot, tick);
    return;
  }
  const { members } = world;
  report(world.reports, tick, members.stratum[slot], members.attemptClass[slot], 1, 0, 0);
  count(world, 'resolved');
  migrate(world, slot);
}

/** A repair ends: the attempt was resolved as failed when it began, so nothing more is reported. */
export function endRepair(world: World, slot: number, tick: number): void {
  const { given, repair, run, members } = world;
  const outcome = outcomeOf(world, slot);
  repair.busy--;
  count(world, 'repairs');
  run.totals[TOTAL.interruptionTicks] += tick - members.since[slot];
  const word = draw(world, slot, 'repair', 1) >>> 0;
  let share = given.values[outcome.repairEnds[0]];
  if (word < thresholdOf(share)) {
    rollBackLater(world, slot, tick, outcome);
    return;
  }
  share += given.values[outcome.repairEnds[1]];
  if (word < thresholdOf(share)) lose(world, slot, tick);
  else migrate(world, slot);
}

/** A rejected or rolled-back installation is ready for another attempt. */
export function comeBack(world: World, slot: number): void {
  enter(world, slot, WAITING);
  addJoiner(world.joiners, slot, draw(world, slot, 'tie', 0));
}

/** A visit has recovered an unrecoverable installation. */
export function recover(world: World, slot: number): void {
  count(world, 'recovered');
  migrate(world, slot);
}

/** Moves a member and its stratum's stocks to another state. */
function enter(world: World, slot: number, state: number): void {
  const { members } = world;
  move(world.stocks, members.stratum[slot], members.state[slot], state, 1);
  members.state[slot] = state;
}

function migrate(world: World, slot: number): void {
  const { members } = world;
  land(world, members.stratum[slot], members.state[slot], 1);
  dismiss(members, slot);
}

/** Reports a resolved failure, with whether its error code is known. */
function fail(world: World, slot: number, tick: number): void {
  const { members, given } = world;
  const unknownShare = given.values[outcomeOf(world, slot).unknownCode[members.trouble[slot]]];
  const unknown = unknownShare > 0 && draw(world, slot, 'code', 0) >>> 0 < thresholdOf(unknownShare) ? 1 : 0;
  report(world.reports, tick, members.stratum[slot], members.attemptClass[slot], 1, 1, unknown);
  count(world, 'resolved');
  count(world, 'failed');
}

/** A roll-back that ends a stall or a repair: its back-off has an address of its own. */
function rollBackLater(world: World, slot: number, tick: number, outcome: Outcome): void {
  enter(world, slot, ROLLED_BACK);
  count(world, 'rolledBack');
  backOff(world, slot, tick, ticksAt(outcome.backOff, draw(world, slot, 'exit', 1)));
}

/** Uses an attempt up; then back to the backlog after a while, or excluded if that was the last. */
function backOff(world: World, slot: number, tick: number, ticks: number): void {
  const { members } = world;
  const { attemptsLimit } = outcomeOf(world, slot);
  members.used[slot]++;
  if (attemptsLimit > 0 && members.used[slot] >= attemptsLimit) {
    enter(world, slot, EXCLUDED);
    count(world, 'excluded');
    dismiss(members, slot);
  } else if (ticks === 0) {
    comeBack(world, slot);
  } else {
    dueAt(world, slot, tick + ticks);
  }
}

function fixForward(world: World, slot: number, tick: number): void {
  enter(world, slot, FIXING_FORWARD);
  count(world, 'fixedForward');
  interrupt(world, slot);
  world.members.since[slot] = tick;
  addJoiner(world.joiners, slot, draw(world, slot, 'tie', 0));
}

/** A consumer loses smart service, for a time or for good. */
function interrupt(world: World, slot: number): void {
  count(world, 'interruptions');
  if (inPrepayment(world, slot)) count(world, 'interruptionsInPrepayment');
}

/** The installation is left unrecoverable; perhaps a visit will recover it. */
function lose(world: World, slot: number, tick: number): void {
  const { given, members } = world;
  const outcome = outcomeOf(world, slot);
  enter(world, slot, UNRECOVERABLE);
  count(world, 'unrecoverable');
  if (inPrepayment(world, slot)) count(world, 'unrecoverableInPrepayment');
  const recovered = thresholdOf(given.values[outcome.recovered]);
  if (recovered > 0 && drawNature(world, slot, 0, 1) >>> 0 < recovered) {
    dueAt(world, slot, tick + Math.max(1, ticksAt(outcome.recoveryLength, drawNature(world, slot, 1, 0))));
  } else {
    dismiss(members, slot);
  }
}

function inPrepayment(world: World, slot: number): boolean {
  const below = world.shares.prepayment[world.members.stratum[slot]];
  return below > 0 && drawNature(world, slot, 0, 0) >>> 0 < below;
}

/** A word of the member's present attempt. */
function draw(world: World, slot: number, purpose: 'exit' | 'repair' | 'code' | 'tie', word: 0 | 1): number {
  const { members, luck } = world;
  drawAt(luck.ofStrata[purpose], 2 * members.stratum[slot], members.number[slot], members.attempt[slot], luck.words);
  return luck.words[word];
}

/** A word about the installation itself, whatever the attempt. */
function drawNature(world: World, slot: number, occasion: number, word: 0 | 1): number {
  const { members, luck } = world;
  drawAt(luck.ofStrata.nature, 2 * members.stratum[slot], members.number[slot], occasion, luck.words);
  return luck.words[word];
}

function count(world: World, total: Total): void {
  world.run.totals[TOTAL[total]]++;
}

function outcomeOf(world: World, slot: number): Outcome {
  const { plan, members } = world;
  return plan.outcomes[plan.strata.outcome[members.stratum[slot]]];
}
