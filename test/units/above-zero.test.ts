import { expect, test } from 'vitest';
import { z } from 'zod';
import { aboveZero } from '../../src/units/above-zero.ts';

test('zero is refused in the words of the schema', () => {
  const schema = aboveZero(z.number(), 'a share above 0%');
  expect(schema.parse(0.001)).toBe(0.001);
  expect(schema.safeParse(0).error?.issues).toMatchObject([
    { message: 'expected a share above 0%', params: { expected: 'a share above 0%' } },
  ]);
  expect(aboveZero(z.number()).safeParse(0).error?.issues).toMatchObject([{ message: 'expected more than 0' }]);
});
