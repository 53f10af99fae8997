import { expect, test } from 'vitest';
import { RULES } from '../../../src/control/rules/index.ts';

test('every definition stands under its own name, in a list that cannot be changed', () => {
  for (const [name, definition] of Object.entries(RULES)) expect(definition.name).toBe(name);
  expect(Object.isFrozen(RULES)).toBe(true);
});
