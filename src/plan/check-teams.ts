import type { RepairTeam } from '../fleet/outcome.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { placeFaults, wholeFaults } from './check-place.ts';
import { lawFaults } from './check-table.ts';
import type { Plan } from './plan.ts';

/** What is wrong with the repair team and with early life support. */
export function teamFaults({ repair, earlyLife, calendar, quantities }: Plan): string[] {
  const ticks = calendar.days * TICKS_PER_DAY;
  if (earlyLife === undefined) return faultsOf('repair', repair, ticks);
  const { days, team, questionsPerInstallation } = earlyLife;
  return [
    ...faultsOf('repair', repair, ticks),
    ...faultsOf('earlyLife.team', team, ticks),
    ...wholeFaults('earlyLife.days', days, 1),
    ...placeFaults('earlyLife.questionsPerInstallation', questionsPerInstallation, quantities.length),
  ];
}

function faultsOf(what: string, { servers, service, staffed }: RepairTeam, ticks: number): string[] {
  const isFlag = (flag: number): boolean => flag === 0 || flag === 1;
  return [
    ...wholeFaults(`${what}.servers`, servers, 0),
    ...lawFaults(service).map((fault) => `${what}.service ${fault}`),
    ...(staffed.length === ticks ? [] : [`${what}.staffed is not as long as the horizon`]),
    ...(staffed.every(isFlag) ? [] : [`${what}.staffed has a tick that is neither 0 nor 1`]),
  ];
}
