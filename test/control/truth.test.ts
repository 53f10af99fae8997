import { expect, test } from 'vitest';
import { newTruth } from '../../src/control/truth.ts';

test('at first nothing is wrong', () => {
  expect([...newTruth(3).troubled]).toEqual([0, 0, 0]);
});
