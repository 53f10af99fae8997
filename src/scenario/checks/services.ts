import { isoDateOf } from '../../units/date.ts';
import { SAY } from '../problems.ts';
import type { ServiceWords } from '../schema/services.ts';
import { type Check, type Examined, tellError } from './check.ts';

/**
 * Steps of a capacity in the order of their dates, the first of them from the start; erosion that grows with load;
 * cohorts named once; and scopes of two services apart, or one within the other.
 */
export const checkServices: Check = (examined) => {
  const { services } = examined.words;
  if (services === undefined) return;
  for (const [id, { capacity, erosion, serves }] of Object.entries(services)) {
    checkSteps(examined, id, capacity);
    checkErosion(examined, id, erosion);
    for (const [place, cohort] of (serves ?? []).entries()) {
      if (serves?.indexOf(cohort) !== place) {
        tellError(examined, ['services', id, 'serves', place], SAY.servedTwice(cohort));
      }
    }
  }
  checkScopes(examined, services);
};

function checkSteps(examined: Examined, id: string, steps: ServiceWords['capacity']): void {
  let before: number | undefined;
  for (const [place, { from, when }] of steps.entries()) {
    const path = ['services', id, 'capacity', place];
    const stated = from === undefined ? when : from;
    if (place === 0 && stated !== undefined) {
      tellError(examined, [...path, from === undefined ? 'when' : 'from'], SAY.firstCapacityStep());
    }
    if (place > 0 && stated === undefined) tellError(examined, path, SAY.capacityStepWithoutDay());
    if (from !== undefined && when !== undefined) tellError(examined, [...path, 'when'], SAY.capacityStepTwice());
    // Uncertain dates are held against each other by their medians; when a milestone comes is not for the author to say.
    const median = from?.quantile(0.5);
    if (before !== undefined && median !== undefined && median <= before) {
      tellError(examined, [...path, 'from'], SAY.capStepsOutOfOrder(isoDateOf(before)));
    }
    before = median ?? before;
  }
}

function checkErosion(examined: Examined, id: string, erosion: ServiceWords['erosion']): void {
  for (const [place, { utilisation, left }] of erosion.entries()) {
    const path = ['services', id, 'erosion', place];
    const before = place === 0 ? { utilisation: 0, left: 1 } : erosion[place - 1];
    if (utilisation <= before.utilisation) {
      tellError(examined, [...path, 'utilisation'], SAY.erosionOutOfOrder(before.utilisation));
    }
    if (left > before.left) tellError(examined, [...path, 'left'], SAY.erosionThatHeals(before.left));
  }
}

function checkScopes(examined: Examined, services: Readonly<Record<string, ServiceWords>>): void {
  const stated = Object.entries(services).flatMap(([id, { serves }]) => (serves === undefined ? [] : [{ id, serves }]));
  for (const [place, { id, serves }] of stated.entries()) {
    for (const other of stated.slice(0, place)) {
      const shared = serves.filter((cohort) => other.serves.includes(cohort));
      const isWithin = serves.every((cohort) => other.serves.includes(cohort));
      const holds = other.serves.every((cohort) => serves.includes(cohort));
      if (shared.length > 0 && !isWithin && !holds) {
        tellError(examined, ['services', id, 'serves'], SAY.scopesCross(other.id, shared[0]));
      }
    }
  }
}
