import { expect, test } from 'vitest';
import { KIT } from '../../../src/control/plug-ins/kit.ts';

test('nobody can put anything into the kit, and nothing in it is missing', () => {
  expect(Object.isFrozen(KIT)).toBe(true);
  expect(Object.entries(KIT).filter(([, part]) => part === undefined)).toEqual([]);
});
