import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineDisturbance } from '../../src/disturbance/disturbance.ts';

test('a definition gets its name and cannot be changed afterwards', () => {
  const disturbance = defineDisturbance('nothing', {
    says: 'Nothing goes wrong.',
    harmless: [],
    example: '- kind: nothing\n  id: calm\n',
    words: z.strictObject({}),
    settle: () => ({}),
    amounts: {},
    lengths: {},
    episodes: () => [],
  });
  expect(disturbance.name).toBe('nothing');
  expect(Object.isFrozen(disturbance)).toBe(true);
});
