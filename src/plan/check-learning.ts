import { TROUBLES } from '../fleet/outcome.ts';
import { placeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';

/** What is wrong with the learning of outcomes. */
export function learningFaults({ outcomes, quantities }: Plan): string[] {
  return outcomes.flatMap(({ id, learning }) => {
    if (learning === undefined) return [];
    const { troubles, leaves, pace, exponent } = learning;
    const isAscending = troubles.every((trouble, place) => place === 0 || trouble > troubles[place - 1]);
    return [
      ...troubles.flatMap((trouble) => placeFaults(`outcome '${id}' learning.troubles`, trouble, TROUBLES.length)),
      ...(isAscending ? [] : [`outcome '${id}' learning.troubles are out of order`]),
      ...placeFaults(`outcome '${id}' learning.leaves`, leaves, quantities.length),
      ...(pace > 0 && Number.isFinite(pace) ? [] : [`outcome '${id}' learning.pace is ${pace}, not above 0`]),
      ...(exponent > 0 && Number.isFinite(exponent)
        ? []
        : [`outcome '${id}' learning.exponent is ${exponent}, not above 0`]),
    ];
  });
}
