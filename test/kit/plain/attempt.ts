import { CLASSES, FIRST, LATER } from '../../../src/control/view.ts';
import { IN_FLIGHT } from '../../../src/fleet/installation.ts';
import { REJECT, ROLL_BACK, STALL, TROUBLES } from '../../../src/fleet/outcome.ts';
import { PURPOSE, WORDS } from '../../../src/kernel/chance.ts';
import { ticksAt } from '../../../src/kernel/duration-law.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { beRejected, comeToTrouble, goStraightThrough } from './consequences.ts';
import { delayedFailuresOf } from './delayed.ts';
import type { PlainInstallation } from './fleet.ts';
import { hopelessShare, isOnNow, longStallLaws, sharesNow } from './shares.ts';
import { laterTicks } from './slowness.ts';
import { after, count, isBelow, move, type PlainWorld, wordsOf } from './world.ts';

/** Section 4: starts an attempt. Its fate is settled here. */
export function startAttempt(world: PlainWorld, installation: PlainInstallation, attemptClass: number): void {
  move(installation, IN_FLIGHT);
  installation.attempt++;
  installation.attemptClass = attemptClass;
  installation.attemptsStarted++;
  countStart(world, installation);
  const kind = troubleOf(world, installation);
  installation.trouble = kind < TROUBLES.length ? kind : STALL;
  installation.longStall = longStallLaws(world, installation.stratum)[kind - TROUBLES.length];
  if (attemptClass === FIRST) installation.firstTrouble = installation.trouble;
  installation.failsOf = installation.hasFailedLater ? undefined : delayedFailuresOf(world, installation);
}

/** The attempt's fate comes to light after its turnaround, which is counted from now on. */
export function goOn(world: PlainWorld, installation: PlainInstallation): void {
  const { stratum } = installation;
  // Attempts are started after the due ones of this tick were looked at: the next tick is the first that can be met.
  const later = laterTicks(world, stratum);
  if (installation.trouble === NONE) {
    // Who will fail afterwards is followed from here on, and so has a turnaround of its own.
    const [word] = wordsOf(world, installation, installation.failsOf === undefined ? 'split' : 'path');
    const turnaround = ticksAt(stratum.outcome.turnaround, word);
    take(world, installation, later + Math.max(1, turnaround), () => goStraightThrough(world, installation));
    return;
  }
  const [word] = wordsOf(world, installation, 'path');
  const turnaround = ticksAt(stratum.outcome.troubledTurnaround, word);
  take(world, installation, later + Math.max(1, turnaround), () => comeToTrouble(world, installation));
}

/** What comes of an attempt comes after its turnaround, unless an outage has ended it before. */
function take(world: PlainWorld, installation: PlainInstallation, turnaround: number, step: () => void): void {
  installation.dueTick = world.tick + turnaround;
  const flight = ++installation.flights;
  after(world, turnaround, () => {
    if (installation.flights === flight) step();
  });
}

/** Section 4, 'Outages': an attempt that is started into what nobody knows to be out is rejected. */
export function goInVain(world: PlainWorld, installation: PlainInstallation): void {
  count(world, 'startedInVain');
  take(world, installation, 1, () => beRejected(world, installation));
}

function countStart(world: PlainWorld, { stratum, attemptClass }: PlainInstallation): void {
  const { run, day, plan, episodes, view } = world;
  count(world, 'attempts');
  run.started[day]++;
  run.startedByGroup[day * plan.groups.length + stratum.group]++;
  for (const scope of stratum.scopes) view.startedSoFar[scope * CLASSES + attemptClass]++;
  if (attemptClass === FIRST) view.startedOfEntry[plan.strata.entry[stratum.place]]++;
  const exposing = episodes.filter(
    ({ episode, active, halted }) =>
      active && !halted && isOnNow(world, episode) && episode.isDefect && stratum.scopes.includes(episode.scope),
  );
  if (exposing.length > 0) count(world, 'exposure');
  if (exposing.some(({ answered }) => !answered)) count(world, 'exposureUntilAnswer');
}

/** The trouble that the attempt will come to, or NONE; beyond the five, a long stall. */
function troubleOf(world: PlainWorld, installation: PlainInstallation): number {
  const shares = sharesNow(world, installation.stratum, installation.attemptClass);
  const sum = shares.reduce((sum, share) => sum + share, 0);
  const total = Math.min(1, sum);
  const [word, kindWord] = wordsOf(world, installation, 'fate');
  if (installation.attemptClass === LATER) {
    if (!installation.hopeless && !isBelow(word, total)) return NONE;
  } else {
    const mark = markOf(world, installation, word);
    const hopeless = hopelessShare(world, installation.stratum);
    installation.hopeless = isBelow(mark, hopeless);
    if (!isBelow(mark, hopeless + (1 - hopeless) * total)) return NONE;
  }
  return installation.hopeless ? hopelessKind(kindWord, shares) : kindOf(kindWord, shares, sum);
}

/** Section 8: the mark U: its six leading bits stand in the planes, the other 26 in the word of its own fate. */
function markOf(world: PlainWorld, { stratum, number }: PlainInstallation, fateWord: number): number {
  const planes = [0, 1, 2].flatMap((pair) => world.chance.draw(stratum.hash, PURPOSE.planes, number >> 5, pair));
  const lead = planes.reduce((bits, plane) => bits * 2 + ((plane >>> (number & 31)) & 1), 0);
  return (lead << 26) | (fateWord >>> 6);
}

function kindOf(kindWord: number, shares: readonly number[], sum: number): number {
  let upTo = 0;
  return shares.findIndex((share) => {
    upTo += share;
    return kindWord >>> 0 < Math.round((WORDS * upTo) / sum);
  });
}

function hopelessKind(kindWord: number, shares: readonly number[]): number {
  const sum = shares[REJECT] + shares[ROLL_BACK];
  return sum > 0 && isBelow(kindWord, shares[REJECT] / sum) ? REJECT : ROLL_BACK;
}
