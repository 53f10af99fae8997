import { describe, expect, test } from 'vitest';
import { dependentGroups } from '../../../src/control/strategies/dependent-groups.ts';
import { samplePlan } from '../../kit/plan.ts';
import { counts, courseOf } from '../../kit/strategy-course.ts';

// Scopes: programme, three cohorts.
const plan = samplePlan({
  strata: [
    { id: 'a', cohort: 'c0', untouched: 100 },
    { id: 'b', cohort: 'c1', untouched: 200 },
    { id: 'c', cohort: 'c2', untouched: 300 },
  ],
});
const inScope = new Float64Array(plan.scopes.length);
inScope.set([600, 100, 200, 300]);
const written = { volume: '50 installations a day', groups: ['c1', 'c0'], success: '50%', error: '10%' };

function at(open: ReturnType<typeof courseOf>, resolved: Record<number, number>, failed: Record<number, number> = {}) {
  const { held, target, review } = open({
    inScope,
    resolvedSoFar: counts(plan, resolved),
    failedSoFar: counts(plan, failed),
  });
  return [held, target, review];
}

describe('a group', () => {
  test('begins once the one before has succeeded in its share of the whole group; the unnamed go with the last', () => {
    const open = courseOf(dependentGroups, written, plan);
    expect(at(open, {})).toEqual([[1, 3], 50, undefined]);
    expect(at(open, { 2: 105 }, { 2: 6 })).toEqual([[1, 3], 50, undefined]);
    expect(at(open, { 2: 106 }, { 2: 6 })).toEqual([[], 50, 'increase']);
  });

  test('stops all once its errors exceed their share of the whole group, strictly, and for good', () => {
    const open = courseOf(dependentGroups, written, plan);
    // 20 of 30 that were attempted: but of 200 in the group that is no more than a tenth.
    expect(at(open, { 2: 30 }, { 2: 20 })).toEqual([[1, 3], 50, undefined]);
    expect(at(open, { 2: 31 }, { 2: 21 })).toEqual([[1, 3], 0, 'pause']);
    expect(at(open, { 2: 200 }, { 2: 21 })).toEqual([[], 0, 'increase']);
  });
});
