import {
  FIXING_FORWARD,
  NOT_ELIGIBLE,
  REJECTED,
  ROLLED_BACK,
  STALLED,
  STATE_NAMES,
  WAITING,
} from '../../../src/fleet/installation.ts';
import { assert } from '../../../src/kernel/assert.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { PlainInstallation, PlainStratum } from './fleet.ts';
import type { PlainWorld } from './world.ts';

/** Section 5, close: what was put in stands in some state, and every queue holds exactly those that it should. */
export function audit(world: PlainWorld): void {
  const inQuarantine = new Set(world.watches.flatMap(({ held }) => held));
  for (const stratum of world.strata) auditStratum(world, stratum, inQuarantine);
  const inRepair = world.strata.reduce((sum, { tally }) => sum + tally[FIXING_FORWARD], 0);
  const withSupport = world.support.queue.filter(({ installation }) => installation !== undefined).length;
  const elsewhere = world.repairQueue.length + world.busyServers + withSupport;
  assert(
    inRepair >= elsewhere && inRepair <= elsewhere + world.support.busyServers,
    `day ${world.day}: a repair is lost`,
  );
  assert(world.joiningRetries.length + world.joiningRepair.length === 0, `day ${world.day}: somebody has not joined`);
}

function auditStratum(
  { plan, day }: PlainWorld,
  stratum: PlainStratum,
  inQuarantine: ReadonlySet<PlainInstallation>,
): void {
  const where = `stratum ${stratum.id}, day ${day}`;
  const putIn = plan.stocks
    .filter((stock) => stock.stratum === stratum.place)
    .reduce((sum, stock) => sum + stock.installations, plan.strata.untouched[stratum.place] + stratum.joined);
  const recount = stratum.tally.map(() => 0);
  let failing = 0;
  for (const installation of stratum.installations) {
    recount[installation.state]++;
    if (installation.isFailing) failing++;
    const isHeld = inQuarantine.has(installation);
    assert(!isHeld || installation.state === STALLED, `${where}: one in quarantine is not stalled`);
    assert(!isMember(installation) || isHeld || hasMetTrouble(installation), `${where}: a member met no trouble`);
  }
  stratum.tally.forEach((tally, state) => {
    assert(recount[state] === tally, `${where}: miscounted '${STATE_NAMES[state]}'`);
  });
  assert(failing === stratum.failing, `${where}: miscounted those that are failing`);
  const sum = recount.reduce((sum, installations) => sum + installations, 0);
  assert(sum === putIn, `${where}: the states do not add up to what was put in`);
  const queued = [...stratum.fresh, ...stratum.retries, ...stratum.found];
  assert(isExactly(queued, WAITING, stratum), `${where}: the waiting are not those queued`);
  assert(isExactly(stratum.unlisted, NOT_ELIGIBLE, stratum), `${where}: the unlisted are not those kept as such`);
}

function isMember({ state }: PlainInstallation): boolean {
  return state === STALLED || state === REJECTED || state === ROLLED_BACK || state === FIXING_FORWARD;
}

function hasMetTrouble({ trouble, isStock, hasFailedLater, wasCalledBack }: PlainInstallation): boolean {
  return trouble !== NONE || isStock || hasFailedLater || wasCalledBack;
}

/** Whether a list holds all that are in a state, and each of them once. */
function isExactly(list: readonly PlainInstallation[], state: number, stratum: PlainStratum): boolean {
  const areAllInState = list.every((installation) => installation.state === state);
  return areAllInState && list.length === stratum.tally[state] && new Set(list).size === list.length;
}
