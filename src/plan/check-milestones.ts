import { type Condition, inOrderOfWaiting, type Milestone } from '../fleet/eligible-products.ts';
import { NONE } from '../kernel/identity.ts';
import { placeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';

/** What is wrong with the milestones: how they come about, their steps, what makes good for a failed review, circles. */
export function milestoneFaults({ milestones, quantities }: Plan): string[] {
  const faults = milestones.flatMap((milestone) => faultsOf(milestone, milestones.length, quantities.length));
  if (faults.length > 0) return faults;
  // Only where every place is one can it be followed.
  const inOrder = new Set(inOrderOfWaiting(milestones));
  return milestones.flatMap(({ id }, place) => (inOrder.has(place) ? [] : [`milestone '${id}' waits in a circle`]));
}

function faultsOf(milestone: Milestone, milestones: number, quantities: number): string[] {
  const { id, date, passes, remedyDays, after, steps = [], failedUntil } = milestone;
  const what = `milestone '${id}'`;
  const isOne = (date === NONE) !== (after === undefined);
  return [
    ...(isOne ? [] : [`${what} comes on a date or after something, which is one of the two`]),
    ...placeFaults(`${what} date`, date, quantities, true),
    ...(after === undefined ? [] : conditionFaults(`${what} after`, after, milestones)),
    ...steps.flatMap(({ days }, step) => placeFaults(`${what} steps[${step}]`, days, quantities)),
    ...placeFaults(`${what} passes`, passes, quantities, true),
    ...placeFaults(`${what} remedyDays`, remedyDays, quantities, true),
    ...(failedUntil === undefined ? [] : conditionFaults(`${what} failedUntil`, failedUntil, milestones)),
    ...(failedUntil !== undefined && (passes === NONE || remedyDays !== NONE)
      ? [`${what} has something that makes good for a failure, and cannot fail or has a remedy too`]
      : []),
  ];
}

/** What is wrong with a condition: places that are no milestones. */
export function conditionFaults(what: string, condition: Condition, milestones: number): string[] {
  if ('milestone' in condition) return placeFaults(`${what} milestone`, condition.milestone, milestones);
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.flatMap((part) => conditionFaults(what, part, milestones));
}
