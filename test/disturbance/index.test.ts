import { expect, test } from 'vitest';
import { DISTURBANCES } from '../../src/disturbance/index.ts';

test('every definition stands under its own name, in a list that cannot be changed', () => {
  for (const [name, definition] of Object.entries(DISTURBANCES)) expect(definition.name).toBe(name);
  expect(Object.isFrozen(DISTURBANCES)).toBe(true);
});
