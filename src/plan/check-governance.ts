import type { CapStep, Process } from '../control/governance.ts';
import { NONE } from '../kernel/identity.ts';
import { namedFaults } from './check-named.ts';
import { placeFaults, shareFaults, wholeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';

/** What is wrong with the governance cap: its steps, and the processes by which they are raised. */
export function governanceFaults(plan: Plan): string[] {
  const { cap, governance = [] } = plan.control;
  return [
    ...cap.flatMap((step, place) => stepFaults(`control.cap[${place}]`, step, place, plan)),
    ...namedFaults('control.governance', governance, 'by id'),
    ...governance.flatMap((process) => processFaults(process, plan)),
    // They draw at addresses of their own, whatever the process.
    ...namedFaults(
      'approvers',
      governance.flatMap(({ approvers }) => approvers),
      'any order',
    ),
  ];
}

function stepFaults(what: string, { fromDay, volumePerDay, raise }: CapStep, place: number, plan: Plan): string[] {
  const faults = wholeFaults(`${what}.volumePerDay`, volumePerDay, 0);
  if (raise === undefined) return [...faults, ...placeFaults(`${what}.fromDay`, fromDay, plan.quantities.length)];
  const { governance = [] } = plan.control;
  return [
    ...faults,
    ...(place === 0 ? [`${what} is to be raised to, and there is nothing before it`] : []),
    ...(fromDay === NONE ? [] : [`${what} has a day as well as a process`]),
    ...placeFaults(`${what}.raise.process`, raise.process, governance.length),
    ...placeFaults(`${what}.raise.accepted`, raise.accepted, plan.milestones.length, true),
    ...wholeFaults(`${what}.raise.goDays`, raise.goDays, 0),
    ...wholeFaults(`${what}.raise.minimumSample`, raise.minimumSample, 0),
    ...shareFaults(`${what}.raise.mostFailedOfResolved`, raise.mostFailedOfResolved),
    ...wholeFaults(`${what}.raise.bestDay`, raise.bestDay, 0),
  ];
}

function processFaults({ id, meetings, approvers, ...terms }: Process, { quantities, calendar }: Plan): string[] {
  const what = `process '${id}'`;
  return [
    ...meetings.flatMap((day, place) => [
      ...placeFaults(`${what} meetings[${place}]`, day, calendar.days),
      ...(place > 0 && day <= meetings[place - 1] ? [`${what} has its meetings out of order`] : []),
    ]),
    ...(approvers.length === 0 ? [`${what} has nobody who approves`] : []),
    ...approvers.flatMap(({ id: approver, refuses, defers }) => [
      ...placeFaults(`${what} ${approver} refuses`, refuses, quantities.length),
      ...placeFaults(`${what} ${approver} defers`, defers, quantities.length),
    ]),
    ...placeFaults(`${what} remedyDays`, terms.remedyDays, quantities.length, true),
    ...placeFaults(`${what} endorsementDays`, terms.endorsementDays, quantities.length),
    ...wholeFaults(`${what} noticeDays`, terms.noticeDays, 0),
  ];
}
