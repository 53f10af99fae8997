import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { amountSchema, readNumber } from '../../src/units/amount.ts';

const apples = amountSchema<number>(
  (text) => {
    const head = readNumber(text);
    if (head?.rest === 'apples') return { value: head.number };
    if (head?.rest === 'pears') return { fault: { expected: 'apples', hint: 'not pears' } };
    return { fault: { expected: 'apples' } };
  },
  { description: 'a number of apples', examples: ['3 apples', '4 apples'] },
);

test.each([
  ['12', 12, ''],
  ['12.5 %', 12.5, '%'],
  ['2,000 installations', 2000, 'installations'],
  ['1,234,567.25x', 1_234_567.25, 'x'],
  ['0.1%', 0.1, '%'],
  ['007', 7, ''],
  ['12,34', 12, ',34'],
  ['1,0000', 1, ',0000'],
  ['1e5', 1, 'e5'],
  ['5.', 5, '.'],
])('%s begins with a number', (text, number, rest) => {
  expect(readNumber(text)).toEqual({ number, rest });
});

test.each(['', ' 5', '-5', '+5', '.5', 'five', '∞', 'NaN', 'Infinity', '٣'])('%j does not', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test('every whole number is read back, plain or with commas between thousands', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), (number) => {
      const withCommas = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
      expect(readNumber(String(number))).toEqual({ number, rest: '' });
      expect(readNumber(withCommas)).toEqual({ number, rest: '' });
    }),
  );
});

test('no text whatever makes it throw, or gives a number that is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const head = readNumber(text);
      return head === undefined || head.number >= 0;
    }),
  );
});

test('an amount is read from a text, spaces round it apart', () => {
  expect(apples.parse('3 apples')).toBe(3);
  expect(apples.parse('  3 apples ')).toBe(3);
});

test('what is wrong comes as facts', () => {
  expect(apples.safeParse('3 pears').error?.issues).toEqual([
    { code: 'custom', path: [], message: 'expected apples', params: { expected: 'apples', hint: 'not pears' } },
  ]);
  expect(apples.safeParse('3').error?.issues).toMatchObject([{ params: { expected: 'apples', hint: undefined } }]);
});

test('a bare number has no unit, and what is no text is none at all', () => {
  expect(apples.safeParse(3).error?.issues[0].message).toBe("has no unit: write for example '3 apples'");
  for (const other of [null, undefined, true, ['3 apples'], { apples: 3 }]) {
    expect(apples.safeParse(other).error?.issues[0].message).toBe(
      "expected a number of apples, for example '3 apples'",
    );
  }
});

test('the JSON Schema for editors has the description and the examples', () => {
  expect(z.toJSONSchema(apples, { io: 'input', target: 'draft-7' })).toMatchObject({
    type: 'string',
    description: 'a number of apples',
    examples: ['3 apples', '4 apples'],
  });
});
