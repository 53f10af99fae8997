import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factor, readFactor, readShare, share } from '../../src/units/share.ts';

test.each([
  ['5%', 0.05],
  ['0.1%', 0.001],
  ['5 %', 0.05],
  ['0%', 0],
  ['100%', 1],
])('the share %s is %d', (text, value) => {
  expect(readShare(text)).toEqual({ value });
  expect(readFactor(text)).toEqual({ value });
});

test('a factor may exceed 100%, a share may not', () => {
  expect(factor.parse('110%')).toBeCloseTo(1.1, 15);
  expect(readShare('110%')).toEqual({
    fault: { expected: "a share as a percentage, such as '5%' or '0.1%', at most 100%" },
  });
});

test('a fraction is refused, with the percentage that it is', () => {
  expect(readShare('0.05')).toEqual({
    fault: { expected: "a share as a percentage, such as '5%' or '0.1%'", hint: "'5%'" },
  });
  expect(readFactor('0.07')).toMatchObject({ fault: { hint: "'7%'" } });
  expect(readFactor('5')).toEqual({ fault: { expected: "a percentage, such as '80%' or '110%'" } });
});

test.each(['', '%', '-5%', '5 percent', '5%%', 'five %', '1e2%'])('%j is no share', (text) => {
  expect(share.safeParse(text).success).toBe(false);
});

test('every percentage of 0 to 100 is a share of 0 to 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const value = share.parse(`${hundredths / 100}%`);
      return value >= 0 && value <= 1 && Math.abs(value - hundredths / 10_000) < 1e-15;
    }),
  );
});
