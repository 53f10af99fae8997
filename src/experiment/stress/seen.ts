import { holm } from '../holm.ts';
import { chanceOf } from '../paired.ts';
import { JUDGED, type Judged } from './score.ts';
import type { Cell, TestTold } from './stress-report.ts';

/** Chance of even one false finding of a figure over the whole matrix. */
const LEVEL = 0.05;

/** A test with cells that are not yet judged. */
export type Unjudged = Omit<TestTold, 'cells'> & { readonly cells: readonly Omit<Cell, 'seen'>[] };

/**
 * Judges the differences of a matrix, figure by figure, over all tests and strategies together: a matrix of a hundred cells has
 * five differences that an interval of 95% takes for something, where there is nothing.
 *
 * @param pairs futures that each difference rests on
 */
export function judged(tests: readonly Unjudged[], pairs: number): readonly TestTold[] {
  const seen = new Map(
    JUDGED.map((figure) => {
      const chances = tests.flatMap(({ cells }) => cells.map((cell) => chanceOf(differenceIn(cell, figure), pairs)));
      return [figure, holm(chances, LEVEL)];
    }),
  );
  let place = -1;
  return tests.map((test) => ({
    ...test,
    cells: test.cells.map((cell) => {
      place++;
      return { ...cell, seen: JUDGED.filter((figure) => seen.get(figure)?.[place]) };
    }),
  }));
}

function differenceIn({ clearanceDays, scores }: Omit<Cell, 'seen'>, figure: Judged) {
  return figure === 'clearanceDays' ? clearanceDays : scores[figure];
}
