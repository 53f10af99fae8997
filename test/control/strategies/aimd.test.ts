import { describe, expect, test } from 'vitest';
import { aimd } from '../../../src/control/strategies/aimd.ts';
import { samplePlan } from '../../kit/plan.ts';
import { counts, courseOf } from '../../kit/strategy-course.ts';

const plan = samplePlan();
const written = {
  start: '100 installations a day',
  add: '50 installations a day',
  times: '50%',
  most: '220 installations a day',
  gate: { failedOfResolved: '3%', minimumSample: 100 },
  used: '50%',
};

/** Weeks of five go days; of each so many started and resolved, and so many of these failed. */
function weeks(course: readonly { started: number; failed: number; resolved?: number; halts?: number }[]) {
  const open = courseOf(aimd, written, plan);
  const [sum, steps] = [{ started: 0, resolved: 0, failed: 0, halts: 0 }, [open({ day: 0, goDays: 0 })]];
  for (const [week, { started, failed, resolved = started, halts = 0 }] of course.entries()) {
    sum.started += started;
    sum.resolved += resolved;
    sum.failed += failed;
    sum.halts += halts;
    const figures = {
      day: 7 * (week + 1),
      goDays: 5 * (week + 1),
      halts: sum.halts,
      startedSoFar: counts(plan, { 0: sum.started }),
      resolvedSoFar: counts(plan, { 0: sum.resolved }),
      failedSoFar: counts(plan, { 0: sum.failed }),
    };
    steps.push(open(figures));
  }
  return steps.map(({ target, review }) => [target, review]);
}

describe('a review', () => {
  test('that passes adds, up to the most', () => {
    expect(
      weeks([
        { started: 500, failed: 15 },
        { started: 750, failed: 0 },
        { started: 1000, failed: 0 },
      ]),
    ).toEqual([
      [100, undefined],
      [150, 'increase'],
      [200, 'increase'],
      [220, 'increase'],
    ]);
  });

  test('that fails multiplies: more failures than the gate, or a halt', () => {
    expect(weeks([{ started: 500, failed: 16 }])[1]).toEqual([50, 'decrease']);
    expect(weeks([{ started: 500, failed: 0, halts: 1 }])[1]).toEqual([50, 'decrease']);
  });

  test('holds on too little evidence, whatever of it failed', () => {
    expect(weeks([{ started: 500, resolved: 99, failed: 50 }])[1]).toEqual([100, 'hold']);
  });

  test('does not raise what was not used', () => {
    expect(weeks([{ started: 249, failed: 0 }])[1]).toEqual([100, 'hold']);
    expect(weeks([{ started: 250, failed: 0 }])[1]).toEqual([150, 'increase']);
  });
});
