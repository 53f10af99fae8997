import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_FACTOR, spreadShare } from '../../src/fleet/spread.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const factor = fc.double({ min: 0, max: LARGEST_FACTOR, noNaN: true });

test('odds of one to four that are doubled are one to two', () => {
  expect(spreadShare(0.2, 2)).toBeCloseTo(1 / 3, 15);
  expect(spreadShare(1 / 3, 0.5)).toBeCloseTo(0.2, 15);
});

test('a factor of 1 leaves every share as it is, to the last bit', () => {
  fc.assert(
    fc.property(share, (p) => {
      expect(spreadShare(p, 1)).toBe(p);
    }),
    { seed: 1 },
  );
});

test('what is certain stays certain', () => {
  for (const by of [0, 1e-9, 3, LARGEST_FACTOR, LARGEST_FACTOR ** 20]) {
    expect([spreadShare(0, by), spreadShare(1, by)]).toEqual([0, 1]);
  }
});

test('a share stays one, and grows with its factor', () => {
  fc.assert(
    fc.property(share, factor, factor, (p, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((by) => spreadShare(p, by));
      expect(less).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThanOrEqual(1);
      expect(more).toBeGreaterThanOrEqual(less * (1 - 1e-15));
    }),
    { seed: 2 },
  );
});

test('it is the logistic of the logit plus the logarithm of the factor', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      (p, z) => {
        const logistic = 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) + z)));
        expect(spreadShare(p, Math.exp(z)) / logistic).toBeCloseTo(1, 9);
      },
    ),
    { seed: 3 },
  );
});
