import { describe, expect, test } from 'vitest';
import { annexC } from '../../../src/control/strategies/annex-c.ts';
import { samplePlan } from '../../kit/plan.ts';
import { counts, courseOf } from '../../kit/strategy-course.ts';

// Scopes: programme, two cohorts, two DMCs, one supplier.
const plan = samplePlan({
  strata: [
    { id: 'a', cohort: 'c0', dmc: 'x', untouched: 5000 },
    { id: 'b', cohort: 'c1', dmc: 'y', untouched: 5000 },
  ],
});
const [COHORT_0, COHORT_1, X, Y] = [1, 2, 3, 4];
const written = {
  start: '100 installations a day',
  most: '200 installations a day',
  decreaseAbove: '4%',
  pauseAbove: '10%',
  minimumSample: 100,
};

interface Week {
  readonly resolved?: number;
  readonly failedOfX?: number;
  readonly failedOfY?: number;
  readonly unknownOfX?: number;
  readonly started?: number;
  readonly halts?: number;
}

/** Weeks of five go days, half of whatever is resolved in each DMC. */
function weeks(course: readonly Week[]) {
  const open = courseOf(annexC, written, plan);
  const steps = [open({ day: 0 })];
  const sum = { resolved: 0, x: 0, y: 0, unknown: 0, started: 0, halts: 0 };
  for (const [
    week,
    { resolved = 500, failedOfX = 0, failedOfY = 0, unknownOfX = 0, started = resolved, halts = 0 },
  ] of course.entries()) {
    sum.resolved += resolved;
    sum.x += failedOfX;
    sum.y += failedOfY;
    sum.unknown += unknownOfX;
    sum.started += started;
    sum.halts += halts;
    const half = sum.resolved / 2;
    const unknownSoFar = new Float64Array(plan.scopes.length);
    unknownSoFar[X] = sum.unknown;
    unknownSoFar[COHORT_0] = sum.unknown;
    steps.push(
      open({
        day: 7 * (week + 1),
        goDays: 5 * (week + 1),
        halts: sum.halts,
        startedSoFar: counts(plan, { 0: sum.started }),
        resolvedSoFar: counts(plan, { 0: sum.resolved, [COHORT_0]: half, [COHORT_1]: half, [X]: half, [Y]: half }),
        failedSoFar: counts(plan, { 0: sum.x + sum.y, [COHORT_0]: sum.x, [COHORT_1]: sum.y, [X]: sum.x, [Y]: sum.y }),
        unknownSoFar,
      }),
    );
  }
  return steps.map(({ target, review, held }) => [target, review, held]);
}

describe('the weekly review', () => {
  test('increases where the volume was used and nothing is wrong, up to the most', () => {
    expect(weeks([{}, {}])).toEqual([
      [100, undefined, []],
      [150, 'increase', []],
      [200, 'increase', []],
    ]);
  });

  test('decreases on a DMC or cohort above expectation', () => {
    expect(weeks([{ failedOfX: 11 }])[1]).toEqual([50, 'decrease', []]);
    expect(weeks([{ failedOfX: 10 }])[1]).toEqual([150, 'increase', []]);
  });

  test('pauses that DMC and cohort on more, until the next review, and does not raise the others', () => {
    expect(weeks([{ failedOfY: 26 }, {}])).toEqual([
      [100, undefined, []],
      [100, 'pause', [COHORT_1, Y]],
      [150, 'increase', []],
    ]);
  });

  test('pauses a DMC on a new or unknown error, however few', () => {
    expect(weeks([{ unknownOfX: 1 }])[1]).toEqual([100, 'pause', [X]]);
  });

  test('holds after a halt, on too little evidence, and where the volume was not used', () => {
    expect(weeks([{ halts: 1 }])[1]).toEqual([100, 'hold', []]);
    expect(weeks([{ resolved: 98, started: 500, failedOfX: 20 }])[1]).toEqual([100, 'hold', []]);
    expect(weeks([{ started: 240 }])[1]).toEqual([100, 'hold', []]);
  });

  test('looks at what came since the last one only', () => {
    expect(weeks([{ failedOfX: 200 }, {}, {}]).map(([target]) => target)).toEqual([100, 100, 150, 200]);
  });
});
