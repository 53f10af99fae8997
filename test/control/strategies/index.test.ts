import { expect, test } from 'vitest';
import { STRATEGIES } from '../../../src/control/strategies/index.ts';

test('every definition stands under its own name, in a list that cannot be changed', () => {
  for (const [name, definition] of Object.entries(STRATEGIES)) expect(definition.name).toBe(name);
  expect(Object.isFrozen(STRATEGIES)).toBe(true);
});
