import { expect, test } from 'vitest';
import { cutDown } from '../../src/control/cut-down.ts';

function cut(total: number, wanted: readonly number[]) {
  const fresh = Float64Array.of(60, 30, 10);
  const retries = Float64Array.of(0, 30, 70);
  const [credit, parts] = [new Float64Array(3), new Int32Array(3)];
  cutDown(total, Int32Array.of(0, 1, 2), Float64Array.from(wanted), credit, parts, fresh, retries);
  return { fresh: [...fresh], retries: [...retries] };
}

test('shares the total out in proportion to what is wanted, and gives it to retries first', () => {
  expect(cut(100, [60, 60, 80])).toEqual({ fresh: [30, 0, 0], retries: [0, 30, 40] });
});

test('leaves alone what takes no part', () => {
  expect(cut(30, [60, 0, 0])).toEqual({ fresh: [30, 30, 10], retries: [0, 30, 70] });
});
