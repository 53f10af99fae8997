import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from '../../src/regression/holm.ts';

test('as reckoned by hand', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(12)))).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([0.6, 0.9])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
});

test('never less than what was given, never more than Bonferroni, in the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (pValues) => {
      const adjusted = holm(pValues);
      for (const [place, p] of pValues.entries()) {
        expect(adjusted[place]).toBeGreaterThanOrEqual(p);
        expect(adjusted[place]).toBeLessThanOrEqual(Math.min(1, p * pValues.length) + 1e-15);
        for (const [other, q] of pValues.entries())
          if (p < q) expect(adjusted[place]).toBeLessThanOrEqual(adjusted[other]);
      }
    }),
  );
});
