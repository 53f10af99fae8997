import { expect, test } from 'vitest';
import { NONE } from '../../src/kernel/identity.ts';
import { clearDelayed, newDelayed } from '../../src/simulation/delayed.ts';

test('a cleared world has nobody who is to fail or has', () => {
  const delayed = newDelayed(3, 2, 1);
  clearDelayed(delayed);
  const fresh = structuredClone(delayed);
  delayed.unseen[1] = 7;
  delayed.awaiting[2] = 4;
  delayed.failing[0] = 3;
  delayed.failingNow = 3;
  delayed.lastFailingDay = 9;
  clearDelayed(delayed);
  expect(delayed).toEqual(fresh);
  expect([...delayed.unseen]).toEqual([NONE, NONE]);
});
