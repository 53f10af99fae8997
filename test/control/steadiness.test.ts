import { expect, test } from 'vitest';
import { DecisionLog } from '../../src/control/decision.ts';
import { clearPaceBook, newPaceBook, type Steadiness, steadied } from '../../src/control/steadiness.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

const plan = samplePlan();

/** The targets of one day after another, of what the strategy wants and of the halts until then. */
function courseOf(steadiness: Steadiness, days: readonly (readonly [wanted: number, halts?: number])[]) {
  const book = newPaceBook(steadiness);
  const log = new DecisionLog();
  let before = 0;
  const targets = days.map(([wanted, halts = 0], day) => {
    before = steadied(book, steadiness, wanted, before, sampleView(plan, { day, halts }), log);
    return before;
  });
  return { targets, told: log.lines().map(({ kind, evidence }) => [kind, ...evidence]), book };
}

const ONE_IN_THREE = { changes: 1, withinDays: 3, afterHaltDays: 0 };

test('one change in three days: what rises waits, what falls does not', () => {
  const { targets, told } = courseOf(ONE_IN_THREE, [[10], [20], [30], [40], [40], [5], [50], [50], [50]]);
  expect(targets).toEqual([10, 20, 20, 20, 40, 5, 5, 5, 50]);
  expect(told).toEqual([
    ['increase held back', 30, 20],
    ['increase held back', 40, 20],
    ['increase held back', 50, 5],
  ]);
});

test('two changes in five days', () => {
  const days = [[10], [20], [30], [40], [40], [40], [40], [50]] as const;
  expect(courseOf({ ...ONE_IN_THREE, changes: 2, withinDays: 5 }, days).targets).toEqual([
    10, 20, 30, 30, 30, 30, 40, 50,
  ]);
});

test('no rise for so many days from the first opening after a halt', () => {
  const after = { changes: 0, withinDays: 1, afterHaltDays: 2 };
  expect(courseOf(after, [[10], [20], [30, 1], [30, 1], [30, 1], [20, 2], [30, 2]]).targets).toEqual([
    10, 20, 20, 20, 30, 20, 20,
  ]);
});

test('forgets', () => {
  const { book } = courseOf(ONE_IN_THREE, [[10], [20]]);
  clearPaceBook(book);
  expect({ ...book, changedOn: newPaceBook(ONE_IN_THREE).changedOn }).toEqual(newPaceBook(ONE_IN_THREE));
});
