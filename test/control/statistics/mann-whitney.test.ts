import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import fc from 'fast-check';
import { wilcoxonRankSum } from 'simple-statistics';
import { expect, test } from 'vitest';
import {
  compareSamples,
  differenceCells,
  liesHigher,
  newShift,
  type Shift,
} from '../../../src/control/statistics/mann-whitney.ts';
import { normalScoreOf } from '../../../src/control/statistics/normal-score.ts';

function compared(sample: readonly number[], baseline: readonly number[], confidence = 0.98): Shift {
  const into = newShift();
  const scratch = new Float64Array(differenceCells(sample.length, baseline.length));
  compareSamples(Float64Array.from(sample), Float64Array.from(baseline), normalScoreOf(confidence), scratch, into);
  return into;
}

// The example of R's manual for wilcox.test, from Chambers, Cleveland, Kleiner and Tukey, "Graphical Methods for Data Analysis"
// (1983): ozone in New York in August and in May 1973, with ties. R 4: W = 127.5 (of May over August), p = 0.0001208.
const AUGUST = [
  39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85,
];
const MAY = [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37];

test("R's ozone: U, score, shift and bounds", () => {
  const shift = compared(MAY, AUGUST);
  expect(shift.larger).toBe(127.5);
  expect(2 * normalCdf(shift.score, 0, 1)).toBeCloseTo(0.000120807831, 12);
  const turned = compared(AUGUST, MAY);
  expect(turned.larger).toBe(548.5);
  expect(turned.score).toBe(-shift.score);
  // R: difference in location 31.99996, bounds 11.99996 and 55.00005 at 98%, 14.99998 and 52.99999 at 95%, found to four digits.
  expect([turned.estimate, turned.lower, turned.upper]).toEqual([32, 12, 55]);
  const narrower = compared(AUGUST, MAY, 0.95);
  expect([narrower.lower, narrower.upper]).toEqual([15, 53]);
});

// M. Hollander and D. A. Wolfe, "Nonparametric Statistical Methods" (1973), page 69: permeability of the human placenta at term and
// at 12 to 26 weeks. R 4: W = 35, difference in location 0.305; bounds of the normal approximation -0.15 and 0.76 at 95%.
test("Hollander and Wolfe's placentas", () => {
  const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
  const shift = compared(term, [1.15, 0.88, 0.9, 0.74, 1.21], 0.95);
  expect(shift.larger).toBe(35);
  expect(shift.estimate).toBeCloseTo(0.305, 12);
  expect(shift.lower).toBeCloseTo(-0.15, 12);
  expect(shift.upper).toBeCloseTo(0.76, 12);
});

const figures = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 30 });

test("U is simple-statistics' rank sum less the least that it can be, in any order of the samples", () => {
  fc.assert(
    fc.property(figures, figures, (sample, baseline) => {
      const shift = compared(sample, baseline);
      expect(shift.larger).toBe(wilcoxonRankSum(sample, baseline) - (sample.length * (sample.length + 1)) / 2);
      expect(compared([...sample].reverse(), [...baseline].sort())).toEqual(shift);
    }),
    { seed: 1 },
  );
});

test('samples changed about mirror one another, and what is added to one is found again', () => {
  fc.assert(
    fc.property(figures, figures, fc.integer({ min: 1, max: 50 }), (sample, baseline, added) => {
      const shift = compared(sample, baseline);
      const turned = compared(baseline, sample);
      expect(shift.larger + turned.larger).toBe(sample.length * baseline.length);
      expect([turned.score + shift.score, turned.estimate + shift.estimate]).toEqual([0, 0]);
      expect([turned.lower, turned.upper]).toEqual([0 - shift.upper, 0 - shift.lower]);
      expect(shift.lower).toBeLessThanOrEqual(shift.estimate);
      expect(shift.upper).toBeGreaterThanOrEqual(shift.estimate);
      const moved = compared(
        sample.map((figure) => figure + added),
        baseline,
      );
      expect(moved.estimate).toBe(shift.estimate + added);
      expect(moved.larger).toBeGreaterThanOrEqual(shift.larger);
    }),
    { seed: 1 },
  );
});

test('samples that say nothing: all figures tied, or too few of them', () => {
  const tied = compared([3, 3, 3], [3, 3, 3, 3]);
  expect([tied.score, tied.estimate, tied.larger]).toEqual([0, 0, 6]);
  expect([tied.lower, tied.upper]).toEqual([0, 0]);
  const few = compared([5, 6], [1, 2]);
  expect([few.lower, few.upper]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});

/** Sixty hours, a share each, spread evenly about a mean. */
function hoursAbout(mean: number, spread: number): readonly number[] {
  return Array.from({ length: 60 }, (_, hour) => mean + spread * (((hour * 37) % 60) / 30 - 59 / 60));
}

test("Kayenta's verdict wants a bound well above nothing, and a mean that is larger enough", () => {
  const baseline = hoursAbout(0.02, 0.01);
  const verdict = (mean: number, tolerance: number, leastRatio: number) =>
    liesHigher(compared(hoursAbout(mean, 0.01), baseline), tolerance, leastRatio);
  expect(verdict(0.04, 0.25, 1.1)).toBe(true);
  expect(verdict(0.04, 0.25, 2.1)).toBe(false);
  expect(verdict(0.04, 0.99, 1.1)).toBe(false);
  expect(verdict(0.0202, 0.25, 1)).toBe(false);
  expect(verdict(0.02, 0, 1)).toBe(false);
  expect(verdict(0.005, 0.25, 0)).toBe(false);
});
