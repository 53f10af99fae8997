import { expect, onTestFinished, test, vi } from 'vitest';
import { turnTaker } from '../../src/runners/turn.ts';

test('others have a turn after some time, and not before', async () => {
  // A clock that is moved by hand: on a busy machine time passes between any two lines.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
  onTestFinished(() => clock.mockRestore());
  const takeTurn = turnTaker();
  expect(takeTurn()).toBeUndefined();
  let others = 0;
  setTimeout(() => others++, 0);
  clock.mockReturnValue(1060);
  await takeTurn();
  expect(others).toBe(1);
  expect(takeTurn()).toBeUndefined();
});
