import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from '../../src/experiment/holm.ts';

test('the example of the procedure: each against what is left of the level, until one fails', () => {
  // 0.01 <= 0.05 / 4 and 0.005 <= 0.05 / 4 ..., in order: 0.005, 0.01, 0.03, 0.04 against 0.0125, 0.0167, 0.025, 0.05.
  expect(holm([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
  expect(holm([], 0.05)).toEqual([]);
  expect(holm([0.05], 0.05)).toEqual([true]);
});

test('it finds no less than a Bonferroni correction, and nothing that does not stand by itself', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { maxLength: 12 }), (chances) => {
      for (const [place, stands] of holm(chances, 0.05).entries()) {
        if (stands) expect(chances[place]).toBeLessThanOrEqual(0.05);
        else expect(chances[place]).toBeGreaterThan(0.05 / chances.length);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
});
