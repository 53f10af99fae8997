import { expect, test } from 'vitest';
import { judged } from '../../../src/experiment/stress/seen.ts';
import type { Cell } from '../../../src/experiment/stress/stress-report.ts';
import { sampleStress } from '../../kit/sample-stress.ts';

test('a difference that stands alone need not stand in a matrix, and each figure is judged by itself', async () => {
  const { tests } = await sampleStress(['T18']);
  const [own] = tests[0].cells;
  const none = { with: 0, without: 0, mean: 0, low: 0, high: 0 };
  // Over 17 pairs its interval ends just above none: a chance of 4.9%.
  const hardly = { with: 3, without: 0, mean: 3, low: 0.01, high: 5.99 };
  const far = { with: 3, without: 0, mean: 3, low: 2.9, high: 3.1 };
  const cellWith = (days: typeof none, failed: typeof none): Cell => {
    const scores = Object.fromEntries(Object.keys(own.scores).map((score) => [score, none])) as Cell['scores'];
    return { ...own, clearanceDays: days, scores: { ...scores, failed } };
  };
  const seenIn = (cells: readonly Cell[]) =>
    judged(
      cells.map((cell) => ({ ...tests[0], cells: [cell] })),
      17,
    ).map((each) => each.cells[0].seen);
  expect(seenIn([cellWith(hardly, far)])).toEqual([['clearanceDays', 'failed']]);
  expect(seenIn([cellWith(hardly, far), cellWith(none, none)])).toEqual([['failed'], []]);
  expect(seenIn([cellWith(hardly, none), cellWith(far, hardly)])).toEqual([['clearanceDays'], ['clearanceDays']]);
  expect(judged([{ ...tests[0], cells: [] }], 17)[0].cells).toEqual([]);
});
