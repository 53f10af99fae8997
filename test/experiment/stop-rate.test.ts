import { expect, test } from 'vitest';
import { stopRateOf } from '../../src/experiment/stop-rate.ts';

test("counts that spread as chance lets them have Poisson's exact interval", () => {
  // Garwood's limits for 10: 4.795 and 18.39.
  const rate = stopRateOf([2, 3, 2, 3], [100, 100, 100, 100]);
  expect(rate).toMatchObject({ estimate: 2.5, stops: 10, days: 400 });
  expect((rate?.low ?? 0) * 4).toBeCloseTo(4.795, 3);
  expect((rate?.high ?? 0) * 4).toBeCloseTo(18.39, 2);
});

test('counts that come together are worth fewer', () => {
  const [spread, together] = [
    stopRateOf([2, 3, 2, 3], [100, 100, 100, 100]),
    stopRateOf([0, 10, 0, 0], [100, 100, 100, 100]),
  ];
  expect(together?.estimate).toBe(spread?.estimate);
  expect(together!.low).toBeLessThan(spread!.low);
  expect(together!.high).toBeGreaterThan(spread!.high);
});

test('none of N days is below 3 / N, and no days are nothing', () => {
  expect(stopRateOf([0, 0], [100, 200])).toEqual({ estimate: null, low: 0, high: 1, stops: 0, days: 300 });
  expect(stopRateOf([0], [0])).toBeNull();
  // A future without a go day says nothing about the spread.
  expect(stopRateOf([1, 0], [100, 0])?.estimate).toBe(1);
});
