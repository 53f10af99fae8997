import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineStrategy } from '../../../src/control/strategies/strategy.ts';

test('a definition gets its name and cannot be changed afterwards', () => {
  const strategy = defineStrategy('idle', {
    says: 'Aims at nothing.',
    example: 'kind: idle\n',
    words: z.strictObject({}),
    settle: () => ({}),
    memory: 0,
    review: () => {},
    target: () => 0,
  });
  expect(strategy.name).toBe('idle');
  expect(Object.isFrozen(strategy)).toBe(true);
});
