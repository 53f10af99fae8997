import { CLASSES, FIRST } from '../../../src/control/view.ts';
import type { DelayedFailures } from '../../../src/disturbance/disturbance.ts';
import {
  EXCLUDED,
  FIXING_FORWARD,
  IN_FLIGHT,
  OPERATIONAL,
  PENDING_SUPPLIER,
  REJECTED,
  ROLLED_BACK,
  STALLED,
  UNRECOVERABLE,
  WAITING,
} from '../../../src/fleet/installation.ts';
import { FIX_FORWARD, REJECT, ROLL_BACK, STALL, UNRECOVERED } from '../../../src/fleet/outcome.ts';
import { assert } from '../../../src/kernel/assert.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { ticksAt } from '../../../src/kernel/duration-law.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { delayedWords, isSupported } from './delayed.ts';
import type { PlainInstallation } from './fleet.ts';
import { unknownShareNow } from './shares.ts';
import { after, count, isBelow, move, type PlainHarm, type PlainOutage, type PlainWorld, wordsOf } from './world.ts';

/** An attempt that meets no trouble is resolved. */
export function goStraightThrough(world: PlainWorld, installation: PlainInstallation): void {
  resolve(world, installation, false);
  migrate(world, installation);
}

/** Section 4, the table: what follows at the tick at which an attempt comes to its trouble. */
export function comeToTrouble(world: PlainWorld, installation: PlainInstallation): void {
  const { outcome } = installation.stratum;
  const [, lengthWord] = wordsOf(world, installation, 'path');
  if (installation.trouble === STALL) {
    move(installation, STALLED);
    count(world, 'stalled');
    const law = installation.longStall ?? outcome.stallLength;
    after(world, Math.max(1, ticksAt(law, lengthWord)), () => endStall(world, installation));
    return;
  }
  resolve(world, installation, true);
  if (installation.trouble === REJECT) reject(world, installation, ticksAt(outcome.rejectDelay, lengthWord));
  else if (installation.trouble === ROLL_BACK) rollBack(world, installation, ticksAt(outcome.backOff, lengthWord));
  else if (installation.trouble === FIX_FORWARD) fixForward(world, installation);
  else {
    assert(installation.trouble === UNRECOVERED, 'an attempt has no kind of trouble');
    countInterruption(world, installation);
    lose(world, installation);
  }
}

/** Section 4, 'Outages': one that is hit rolls back, or stalls until the outage ends. */
export function comeToOutage(world: PlainWorld, installation: PlainInstallation, outage: PlainOutage): void {
  const [, backOffWord] = wordsOf(world, installation, 'path');
  // What it would have come to is off.
  installation.flights++;
  installation.trouble = outage.hitTrouble;
  if (outage.hitTrouble === STALL) {
    move(installation, STALLED);
    count(world, 'stalled');
    after(world, Math.max(1, outage.untilTick - world.tick), () => endStall(world, installation));
    return;
  }
  resolve(world, installation, true);
  rollBack(world, installation, ticksAt(installation.stratum.outcome.backOff, backOffWord));
}

/** Section 6, 'In flight': at a halt that rolls back, what is in flight in its scope goes back, and uses nothing up. */
export function callBack(world: PlainWorld, scope: number, rule: number): void {
  const called = world.strata
    .filter(({ scopes }) => scopes.includes(scope))
    .flatMap(({ installations }) => installations.filter(({ state }) => state === IN_FLIGHT));
  for (const installation of called) {
    const { stratum, attemptClass } = installation;
    const [, backOffWord] = wordsOf(world, installation, 'path');
    installation.flights++;
    installation.wasCalledBack = true;
    for (const each of stratum.scopes) world.view.startedSoFar[each * CLASSES + attemptClass]--;
    if (attemptClass === FIRST) world.view.startedOfEntry[stratum.entry]--;
    move(installation, ROLLED_BACK);
    after(world, Math.max(1, ticksAt(stratum.outcome.backOff, backOffWord)), () => waitAgain(world, installation));
  }
  count(world, 'calledBack', called.length);
  world.log.record('called back', world.tick, scope, rule, [called.length]);
}

/** An attempt that was started in vain is rejected, and uses nothing up. */
export function beRejected(world: PlainWorld, installation: PlainInstallation): void {
  const [, lengthWord] = wordsOf(world, installation, 'path');
  installation.trouble = REJECT;
  resolve(world, installation, true);
  installation.attemptsUsed--;
  reject(world, installation, ticksAt(installation.stratum.outcome.rejectDelay, lengthWord));
}

/** A stall ends, and with it its attempt is resolved. */
export function endStall(world: PlainWorld, installation: PlainInstallation): void {
  const [word, backOffWord] = wordsOf(world, installation, 'exit');
  const [rollsBack, fixesForward, unrecoverable] = installation.stratum.outcome.stallEnds.map(
    (quantity) => world.values[quantity],
  );
  const isFailed = isBelow(word, Math.min(1, rollsBack + fixesForward + unrecoverable));
  resolve(world, installation, isFailed);
  if (!isFailed) {
    migrate(world, installation);
  } else if (isBelow(word, Math.min(1, rollsBack))) {
    rollBack(world, installation, ticksAt(installation.stratum.outcome.backOff, backOffWord));
  } else if (isBelow(word, Math.min(1, rollsBack + fixesForward))) {
    fixForward(world, installation);
  } else {
    countInterruption(world, installation);
    lose(world, installation);
  }
}

/** A repair ends, and with it the interruption. */
export function endRepair(world: PlainWorld, installation: PlainInstallation): void {
  count(world, 'repairs');
  count(world, 'interruptionTicks', world.tick - installation.interruptedAt);
  if (isInPrepayment(world, installation)) {
    count(world, 'interruptionTicksInPrepayment', world.tick - installation.interruptedAt);
  }
  const isDelayed = installation.isFailing;
  if (isDelayed) installation.stratum.failing--;
  installation.isFailing = false;
  const [, endWord] = isDelayed ? delayedWords(world, installation, 3) : wordsOf(world, installation, 'repair');
  const [rollsBack, unrecoverable] = installation.stratum.outcome.repairEnds.map((quantity) => world.values[quantity]);
  if (isBelow(endWord, rollsBack)) {
    const [ownWord] = delayedWords(world, installation, 5);
    const [, exitWord] = wordsOf(world, installation, 'exit');
    const backOffWord = isDelayed ? ownWord : exitWord;
    rollBack(world, installation, ticksAt(installation.stratum.outcome.backOff, backOffWord));
  } else if (isBelow(endWord, Math.min(1, rollsBack + unrecoverable))) {
    lose(world, installation);
  } else if (isDelayed) {
    serveAgain(world, installation);
  } else {
    migrate(world, installation);
  }
}

/** Who failed after migration is put right: no migration, but on the network again. */
function serveAgain(world: PlainWorld, installation: PlainInstallation): void {
  move(installation, PENDING_SUPPLIER);
  if (world.supplierReady[installation.stratum.supplier]) becomeOperational(world, installation);
}

/** Into the backlog again, at the end of the retry queue; or given up with its entry. */
export function waitAgain(world: PlainWorld, installation: PlainInstallation): void {
  if (world.givenUp[installation.stratum.entry]) {
    move(installation, EXCLUDED);
    count(world, 'excluded');
    return;
  }
  move(installation, WAITING);
  world.joiningRetries.push(installation);
}

/** It waits for the repair team, whoever had it before. */
export function joinRepairTeam(world: PlainWorld, installation: PlainInstallation): void {
  installation.queuedAt = world.tick;
  world.joiningRepair.push(installation);
}

/** Its attempt has failed, and it joins the queue for repair. */
export function awaitRepair(world: PlainWorld, installation: PlainInstallation): void {
  installation.interruptedAt = world.tick;
  joinRepairTeam(world, installation);
}

/** Section 4, 'Delayed failures': it fails at an age, or as soon as its supplier operates it. */
function failInTime(world: PlainWorld, installation: PlainInstallation, failures: DelayedFailures): void {
  const [ageWord, endWord] = delayedWords(world, installation, 2);
  const age = Math.max(1, ticksAt(failures.age, ageWord));
  installation.isToFail = world.tick + age < world.ticks;
  after(world, age, () => {
    if (installation.state === OPERATIONAL) failLater(world, installation, isBelow(endWord, failures.unrecoverable));
    else installation.onceOperated = () => failLater(world, installation, isBelow(endWord, failures.unrecoverable));
  });
}

function failLater(world: PlainWorld, installation: PlainInstallation, isLost: boolean): void {
  const { stratum, attemptClass } = installation;
  installation.hasFailedLater = true;
  installation.isToFail = false;
  installation.migratedOn = NONE;
  installation.failsOf = undefined;
  count(world, 'delayedFailures');
  world.reports.push({ tick: world.tick, stratum, attemptClass, failed: false, unknownCode: false, delayed: true });
  countInterruption(world, installation);
  if (isLost) {
    lose(world, installation);
    return;
  }
  move(installation, FIXING_FORWARD);
  installation.isFailing = true;
  stratum.failing++;
  installation.interruptedAt = world.tick;
  if (isSupported(world, installation)) world.support.joining.push(installation);
  else joinRepairTeam(world, installation);
}

/** Its supplier operates it from now on. */
export function becomeOperational(world: PlainWorld, installation: PlainInstallation): void {
  move(installation, OPERATIONAL);
  installation.operationalAt = world.tick;
  world.support.cameInto[world.day]++;
  installation.onceOperated?.();
  installation.onceOperated = undefined;
}

function migrate(world: PlainWorld, installation: PlainInstallation): void {
  move(installation, PENDING_SUPPLIER);
  count(world, 'migrated');
  world.migratedOf[installation.stratum.dmc]++;
  installation.stratum.migratedToday++;
  installation.migratedOn = world.day;
  installation.migratedAt = world.tick;
  if (world.supplierReady[installation.stratum.supplier]) becomeOperational(world, installation);
  if (installation.failsOf !== undefined) failInTime(world, installation, installation.failsOf);
}

function reject(world: PlainWorld, installation: PlainInstallation, delay: number): void {
  move(installation, REJECTED);
  count(world, 'rejected');
  useUpAttempt(world, installation, delay);
}

function rollBack(world: PlainWorld, installation: PlainInstallation, backOff: number): void {
  move(installation, ROLLED_BACK);
  count(world, 'rolledBack');
  useUpAttempt(world, installation, backOff);
}

function useUpAttempt(world: PlainWorld, installation: PlainInstallation, ticks: number): void {
  installation.attemptsUsed++;
  const limit = installation.stratum.outcome.attemptsLimit;
  if (limit > 0 && installation.attemptsUsed >= limit) {
    move(installation, EXCLUDED);
    count(world, 'excluded');
    return;
  }
  if (ticks === 0) waitAgain(world, installation);
  else after(world, ticks, () => waitAgain(world, installation));
}

function fixForward(world: PlainWorld, installation: PlainInstallation): void {
  move(installation, FIXING_FORWARD);
  count(world, 'fixedForward');
  countInterruption(world, installation);
  awaitRepair(world, installation);
}

function lose(world: PlainWorld, installation: PlainInstallation): void {
  const { stratum, number } = installation;
  move(installation, UNRECOVERABLE);
  count(world, 'unrecoverable');
  tellHarm(world, installation, 'unrecoverableSoFar');
  if (isInPrepayment(world, installation)) count(world, 'unrecoverableInPrepayment');
  const [, recoveredWord] = world.chance.draw(stratum.hash, PURPOSE.nature, number, 0);
  if (!isBelow(recoveredWord, world.values[stratum.outcome.recovered])) return;
  const [lengthWord] = world.chance.draw(stratum.hash, PURPOSE.nature, number, 1);
  after(world, Math.max(1, ticksAt(stratum.outcome.recoveryLength, lengthWord)), () => {
    count(world, 'recovered');
    migrate(world, installation);
  });
}

function countInterruption(world: PlainWorld, installation: PlainInstallation): void {
  count(world, 'interruptions');
  if (!isInPrepayment(world, installation)) return;
  count(world, 'interruptionsInPrepayment');
  tellHarm(world, installation, 'interruptedSoFar');
}

/** Section 6, 'Reports': the gravest harm is told where a rule looks at it. */
function tellHarm(world: PlainWorld, { stratum }: PlainInstallation, kind: PlainHarm['kind']): void {
  if (!world.plan.control.rules.some(({ rule }) => rule === 'severity')) return;
  world.harms.push({ tick: world.tick, stratum, kind });
}

function isInPrepayment(world: PlainWorld, { stratum, number }: PlainInstallation): boolean {
  const [word] = world.chance.draw(stratum.hash, PURPOSE.nature, number, 0);
  return isBelow(word, world.values[stratum.prepayment]);
}

/** The attempt counts from now on; the control centre hears of it after the reporting lag. */
function resolve(world: PlainWorld, installation: PlainInstallation, failed: boolean): void {
  const { stratum, attemptClass, trouble } = installation;
  count(world, 'resolved');
  if (failed) count(world, 'failed');
  const [word] = failed ? wordsOf(world, installation, 'code') : [0];
  const unknownCode = failed && isBelow(word, unknownShareNow(world, stratum, trouble));
  const tell = (failed: boolean, unknownCode: boolean) =>
    world.reports.push({ tick: world.tick, stratum, attemptClass, failed, unknownCode, delayed: false });
  const rework = failed ? reworkOf(world, installation) : undefined;
  tell(failed && rework === undefined, unknownCode && rework === undefined);
  if (rework !== undefined) after(world, rework, () => tell(true, unknownCode));
}

/** Section 6, 'Reports': ticks until a failure that is reported as success now is reported as failure; undefined where it is at once. */
function reworkOf(world: PlainWorld, installation: PlainInstallation): number | undefined {
  const [word, lengthWord] = wordsOf(world, installation, 'misreport');
  let upTo = 0;
  for (const { episode, active } of world.episodes) {
    if (!active || episode.mechanism !== 'misreports') continue;
    if (!installation.stratum.scopes.includes(episode.scope)) continue;
    upTo += episode.share;
    if (isBelow(word, Math.min(1, upTo))) return Math.max(1, ticksAt(episode.rework, lengthWord));
  }
  return undefined;
}
