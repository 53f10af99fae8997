import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountAxis } from '../../../src/report/charts/amount-axis.ts';

test('has ticks at 1, 2 or 5 times a power of ten', () => {
  expect(amountAxis(79_776, 380).axis.values.slice(0, 3)).toEqual([0, 10_000, 20_000]);
  expect(amountAxis(1_499, 300).axis.values.at(-1)).toBe(1_400);
  expect(amountAxis(0, 300).axis.values).toEqual([0, 1]);
});

test('has labels that fit the margin', () => {
  expect(amountAxis(700_000_000, 300).axis.labelExpr).toContain('"100000000":"100 million"');
  expect(amountAxis(2_600_000, 380).axis.labelExpr).toContain('"500000":"500,000"');
});

test('of any amount has two to eleven ticks, from 0 to the amount, evenly', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 2e9, noNaN: true }), (largest) => {
      const { values } = amountAxis(largest, 380).axis;
      expect(values.length).toBeGreaterThanOrEqual(2);
      expect(values.length).toBeLessThanOrEqual(11);
      expect(values[0]).toBe(0);
      expect(values.at(-1)).toBeLessThanOrEqual(largest);
      for (const [place, value] of values.entries()) expect(value).toBeCloseTo(place * values[1], 6);
    }),
  );
});
