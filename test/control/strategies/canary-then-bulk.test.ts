import { describe, expect, test } from 'vitest';
import { canaryThenBulk } from '../../../src/control/strategies/canary-then-bulk.ts';
import { samplePlan } from '../../kit/plan.ts';
import { counts, courseOf } from '../../kit/strategy-course.ts';

// Scopes: programme, one cohort, two DMCs.
const plan = samplePlan({
  strata: [
    { id: 'a', cohort: 'c', dmc: 'x', entry: 'one', untouched: 100 },
    { id: 'b', cohort: 'c', dmc: 'y', entry: 'two', untouched: 100 },
  ],
  entries: { one: { when: { all: [] } }, two: { when: { all: [] } } },
});
const [X, Y] = [2, 3];
const BULK = Number.POSITIVE_INFINITY;
const written = {
  volume: '50 installations a day',
  canary: '10 installations',
  matureFor: '2 days',
  gate: { failedOfResolved: '10%', minimumSample: 5 },
};

describe('each DMC', () => {
  const at = (open: ReturnType<typeof courseOf>, day: number, started: number, resolved = 0, failed = 0) =>
    open({
      day,
      startedSoFar: counts(plan, { [X]: started }),
      startedOfEntry: Float64Array.of(started, 0),
      resolvedSoFar: counts(plan, { [X]: resolved }),
      failedSoFar: counts(plan, { [X]: failed }),
    }).perEntry;

  test('starts its canary, waits until it has matured, and goes on in full; the other has its own', () => {
    const open = courseOf(canaryThenBulk, written, plan);
    expect(at(open, 0, 0)).toEqual([10, 10]);
    expect(at(open, 1, 7, 7)).toEqual([3, 10]);
    expect(at(open, 2, 10, 10)).toEqual([0, 10]);
    expect(at(open, 3, 10, 10)).toEqual([0, 10]);
    expect(at(open, 4, 10, 10, 1)).toEqual([BULK, 10]);
  });

  test('goes no further while too many of it fail, or too few are resolved', () => {
    const open = courseOf(canaryThenBulk, written, plan);
    at(open, 2, 10);
    expect(at(open, 4, 10, 4)).toEqual([0, 10]);
    expect(at(open, 5, 10, 10, 2)).toEqual([0, 10]);
    expect(at(open, 6, 10, 20, 2)).toEqual([BULK, 10]);
    // In bulk, the gate holds on.
    expect(at(open, 7, 500, 100, 11)).toEqual([0, 10]);
  });

  test('the volume of a day is the stated one', () => {
    expect(courseOf(canaryThenBulk, written, plan)({ startedSoFar: counts(plan, { [Y]: 3 }) }).target).toBe(50);
  });
});
