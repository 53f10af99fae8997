import type { RepairTeam } from '../../../src/fleet/outcome.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import { ticksAt } from '../../../src/kernel/duration-law.ts';
import { endRepair } from './consequences.ts';
import { delayedWords } from './delayed.ts';
import type { PlainInstallation } from './fleet.ts';
import { stepSupport } from './support.ts';
import { after, count, type PlainWorld, wordsOf } from './world.ts';

/** Section 5, second step: what is due happens, then the queues are joined, then free servers take up work. */
export function stepDue(world: PlainWorld): void {
  for (const step of world.agenda.get(world.tick) ?? []) step();
  world.agenda.delete(world.tick);
  stepSupport(world);
  joinRetries(world);
  joinRepair(world);
  takeUpRepairs(world);
}

/** Section 8, 'Ties': in a stratum's retry queue, number decides among those that join in this tick. */
function joinRetries({ joiningRetries }: PlainWorld): void {
  const joining = joiningRetries.splice(0).sort((a, b) => a.number - b.number);
  for (const installation of joining) installation.stratum.retries.push(installation);
}

/** In the queue for repair, their tie words decide; between equal ones, stratum and number. */
function joinRepair(world: PlainWorld): void {
  const joining = world.joiningRepair
    .splice(0)
    .map((installation) => ({ installation, tie: tieOf(world, installation) }))
    .sort(
      (a, b) =>
        a.tie - b.tie ||
        a.installation.stratum.place - b.installation.stratum.place ||
        a.installation.number - b.installation.number,
    );
  for (const { installation } of joining) world.repairQueue.push(installation);
}

/** A failure after migration is none of the attempt's, and has an address of its own. */
function tieOf(world: PlainWorld, installation: PlainInstallation): number {
  const words = installation.isFailing ? delayedWords(world, installation, 4) : wordsOf(world, installation, 'tie');
  return words[0] >>> 1;
}

/** Section 4, 'Repair': first come, first served, by so many servers; no limit where that is 0. */
function takeUpRepairs(world: PlainWorld): void {
  const { servers, service } = world.plan.repair;
  while (world.repairQueue.length > 0 && (servers === 0 || world.busyServers < servers)) {
    const installation = world.repairQueue.shift() as PlainInstallation;
    const isDelayed = installation.isFailing;
    const [word] = isDelayed ? delayedWords(world, installation, 3) : wordsOf(world, installation, 'repair');
    const workTicks = Math.max(1, ticksAt(service, word));
    world.busyServers++;
    count(world, 'repairsStarted');
    count(world, 'repairWaitingTicks', world.tick - installation.queuedAt);
    const staffedLeft = world.plan.repair.staffed.subarray(world.tick).reduce((sum, isStaffed) => sum + isStaffed, 0);
    count(world, 'repairBusyTicks', Math.min(workTicks, staffedLeft));
    bookDays(world, world.plan.repair, world.run.teams.repair.busyTicks, workTicks);
    after(world, ticksUntilStaffed(world, workTicks), () => {
      world.busyServers--;
      endRepair(world, installation);
    });
  }
}

/** Section 9: each staffed tick of the work counts on its day; where there is no limit on servers, nothing is kept. */
export function bookDays(
  { tick, ticks }: PlainWorld,
  { servers, staffed }: RepairTeam,
  busyTicks: Float64Array,
  work: number,
): void {
  for (let at = tick, left = work; servers > 0 && left > 0 && at < ticks; at++) {
    busyTicks[Math.floor(at / TICKS_PER_DAY)] += staffed[at];
    left -= staffed[at];
  }
}

/** Ticks from now until so many staffed ticks have passed; beyond the horizon where they do not. */
function ticksUntilStaffed(world: PlainWorld, staffedTicks: number): number {
  let tick = world.tick;
  for (let left = staffedTicks; left > 0 && tick < world.ticks; tick++) left -= world.plan.repair.staffed[tick];
  return tick - world.tick;
}
