import { FIRST, LATER } from '../../../src/control/view.ts';
import { FIXING_FORWARD, REJECTED, ROLLED_BACK, STALLED, WAITING } from '../../../src/fleet/installation.ts';
import { FIX_FORWARD, STALL } from '../../../src/fleet/outcome.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { type DurationLaw, remainingAt } from '../../../src/kernel/duration-law.ts';
import { awaitRepair, endStall, waitAgain } from './consequences.ts';
import type { PlainInstallation } from './fleet.ts';
import { after, type PlainWorld } from './world.ts';

/** Section 4, 'Members': the initial stocks that are followed go on from where they are. */
export function settleStocks(world: PlainWorld): void {
  for (const installation of world.strata.flatMap((stratum) => stratum.installations)) {
    if (installation.isStock) settle(world, installation);
  }
}

function settle(world: PlainWorld, installation: PlainInstallation): void {
  const { state, attemptsUsed, stratum } = installation;
  const { outcome } = stratum;
  if (state === WAITING) {
    installation.attempt = attemptsUsed;
    world.joiningRetries.push(installation);
  } else if (state === STALLED) {
    takeAttempt(installation, attemptsUsed + 1);
    installation.trouble = STALL;
    after(world, ticksLeft(world, installation, outcome.stallLength), () => endStall(world, installation));
  } else if (state === REJECTED || state === ROLLED_BACK) {
    takeAttempt(installation, Math.max(1, attemptsUsed));
    installation.attemptsUsed = installation.attempt;
    const law = state === REJECTED ? outcome.rejectDelay : outcome.backOff;
    after(world, ticksLeft(world, installation, law), () => waitAgain(world, installation));
  } else if (state === FIXING_FORWARD) {
    takeAttempt(installation, attemptsUsed + 1);
    installation.trouble = FIX_FORWARD;
    // It was interrupted before the first day, but its hours count from now on.
    awaitRepair(world, installation);
  }
}

function takeAttempt(installation: PlainInstallation, attempt: number): void {
  installation.attempt = attempt;
  installation.attemptClass = attempt === 1 ? FIRST : LATER;
}

function ticksLeft(world: PlainWorld, { stratum, number, ageTicks }: PlainInstallation, law: DurationLaw): number {
  const [word] = world.chance.draw(stratum.hash, PURPOSE.initial, number, 0);
  return Math.max(1, remainingAt(law, ageTicks, word));
}
