import type { Expectation } from '../plan/plan.ts';
import type { ExpectationFound, Forecasted } from './forecast.ts';

/** Holds a scenario's expectation against a forecast. A date 'after DATE' is later than any date. */
export function findExpectation(
  expectation: Expectation,
  forecast: Omit<Forecasted, 'expectations' | 'liveServiceCriteria'>,
): ExpectationFound {
  const found = figureAt(forecast, expectation.path);
  return { text: expectation.text, found, holds: found !== null && holdsFor(found, expectation) };
}

/** The figure at a path into a forecast, whose lists are entered by id, constraint, date or year; null where there is none. */
export function figureAt(forecast: unknown, path: readonly string[]): number | string | null {
  let place: unknown = forecast;
  for (const step of path) place = stepInto(place, step);
  return typeof place === 'number' || typeof place === 'string' ? place : null;
}

/** A key of a map, or in a list the item with that id, constraint, date or year. */
function stepInto(place: unknown, step: string): unknown {
  if (Array.isArray(place)) {
    return place.find(
      (item) => item.id === step || item.constraint === step || item.date === step || String(item.year ?? '') === step,
    );
  }
  if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return undefined;
  return (place as Record<string, unknown>)[step];
}

/** Whether a claim holds for a figure. */
export function holdsFor(found: number | string, expectation: Expectation): boolean {
  const { comparator, value } = expectation;
  if (typeof found === 'number' && typeof value === 'number') return compare(found, comparator, value);
  // ISO dates compare as text; 'after' sorts behind every digit, so what lies beyond the horizon is the latest.
  if (typeof found === 'string' && typeof value === 'string') return compare(found, comparator, value);
  return false;
}

function compare<Value extends number | string>(
  found: Value,
  comparator: Expectation['comparator'],
  value: Value,
): boolean {
  switch (comparator) {
    case '<=':
      return found <= value;
    case '>=':
      return found >= value;
    case '<':
      return found < value;
    case '>':
      return found > value;
  }
}
