import { expect, test } from 'vitest';
import { z } from 'zod';
import { shape } from '../../../src/scenario/distributions/shape.ts';

test('a shape is a number within its bounds, which the JSON Schema states', () => {
  const schema = shape('the shape', 0.1, 50);
  expect([schema.parse(0.1), schema.parse(50)]).toEqual([0.1, 50]);
  for (const other of [0.09, 50.1, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, '5', '5%', null]) {
    expect(schema.safeParse(other).error?.issues.map(({ message }) => message)).toEqual([
      'expected a number without unit, from 0.1 to 50',
    ]);
  }
  expect(z.toJSONSchema(schema, { target: 'draft-7' })).toMatchObject({
    type: 'number',
    minimum: 0.1,
    maximum: 50,
    description: 'the shape',
  });
});
