import { expect, test } from 'vitest';
import { turnTaker } from '../../src/runners/turn.ts';

test('others have a turn after some time, and not before', async () => {
  const takeTurn = turnTaker();
  expect(takeTurn()).toBeUndefined();
  let others = 0;
  setTimeout(() => others++, 0);
  const until = performance.now() + 60;
  while (performance.now() < until);
  await takeTurn();
  expect(others).toBe(1);
  expect(takeTurn()).toBeUndefined();
});
