import { ticksAt } from '../../../src/kernel/duration-law.ts';
import { endRepair } from './consequences.ts';
import type { PlainInstallation } from './fleet.ts';
import { after, count, type PlainWorld, wordsOf } from './world.ts';

/** Section 5, second step: what is due happens, then the queues are joined, then free servers take up work. */
export function stepDue(world: PlainWorld): void {
  for (const step of world.agenda.get(world.tick) ?? []) step();
  world.agenda.delete(world.tick);
  for (const installation of inOrderOfTies(world, world.joiningRetries))
    installation.stratum.retries.push(installation);
  world.repairQueue.push(...inOrderOfTies(world, world.joiningRepair));
  takeUpRepairs(world);
}

/** Section 8, 'Ties': those that join in this tick, by tie word, stratum and number; empties the list. */
function inOrderOfTies(world: PlainWorld, joining: PlainInstallation[]): PlainInstallation[] {
  return joining
    .splice(0)
    .map((installation) => ({ installation, tie: wordsOf(world, installation, 'tie')[0] >>> 0 }))
    .sort(
      (a, b) =>
        a.tie - b.tie ||
        a.installation.stratum.place - b.installation.stratum.place ||
        a.installation.number - b.installation.number,
    )
    .map(({ installation }) => installation);
}

/** Section 4, 'Repair': first come, first served, by so many servers; no limit where that is 0. */
function takeUpRepairs(world: PlainWorld): void {
  const { servers, service, staffed } = world.plan.repair;
  while (world.repairQueue.length > 0 && (servers === 0 || world.busyServers < servers)) {
    const installation = world.repairQueue.shift() as PlainInstallation;
    const [word] = wordsOf(world, installation, 'repair');
    world.busyServers++;
    count(world, 'repairs');
    count(world, 'repairWaitingTicks', world.tick - installation.interruptedAt);
    after(world, ticksUntilStaffed(world, Math.max(1, ticksAt(service, word))), () => {
      world.busyServers--;
      endRepair(world, installation);
    });
  }
  if (staffed[world.tick] === 1) count(world, 'repairBusyTicks', world.busyServers);
}

/** Ticks from now until so many staffed ticks have passed; beyond the horizon where they do not. */
function ticksUntilStaffed(world: PlainWorld, staffedTicks: number): number {
  let tick = world.tick;
  for (let left = staffedTicks; left > 0 && tick < world.ticks; tick++) left -= world.plan.repair.staffed[tick];
  return tick - world.tick;
}
