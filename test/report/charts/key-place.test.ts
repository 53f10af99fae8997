import { describe, expect, test } from 'vitest';
import { FAN_KEY, type FanPoint } from '../../../src/report/charts/fan.ts';
import { keyPlace, type Obstacles } from '../../../src/report/charts/key-place.ts';
import { PLOT_WIDTH } from '../../../src/report/charts/plot.ts';

const HEIGHT = 380;
const SPAN = { first: 0, end: 100 };
const NOTHING: Obstacles = { levels: [], rules: [] };

function fanOf(amountAt: (day: number) => number): FanPoint[] {
  return Array.from({ length: 101 }, (_, x) => {
    const p50 = amountAt(x);
    return { x, p10: p50 * 0.9, p25: p50 * 0.95, p50, p75: p50 * 1.05, p90: p50 * 1.1 };
  });
}

describe('the key', () => {
  test('stands upper left above a curve that rises late', () => {
    const [x, y] = keyPlace(
      fanOf((day) => day ** 2 / 100),
      SPAN,
      120,
      HEIGHT,
      NOTHING,
    );
    expect(x).toBeLessThan(50);
    expect(y).toBeLessThan(40);
  });

  test('stands lower right below a curve that rises at once', () => {
    const [x, y] = keyPlace(
      fanOf((day) => Math.min(100, 10 + day * 8)),
      SPAN,
      120,
      HEIGHT,
      NOTHING,
    );
    expect(x).toBe(PLOT_WIDTH - FAN_KEY.width);
    expect(y).toBeGreaterThan(HEIGHT / 2);
  });

  test('keeps clear of a limit and of the target', () => {
    const rise = fanOf((day) => Math.min(100, 10 + day * 8));
    const [x] = keyPlace(rise, SPAN, 120, HEIGHT, { levels: [], rules: [PLOT_WIDTH - 40] });
    expect(x + FAN_KEY.width).toBeLessThan(PLOT_WIDTH - 40);
    const low = fanOf(() => 5);
    const [, y] = keyPlace(low, SPAN, 120, HEIGHT, { levels: [20, 33], rules: [] });
    expect(y).toBeGreaterThan(33);
  });

  test('has a place even where there is none', () => {
    const everywhere = Array.from({ length: 101 }, (_, x) => ({ x, p10: 0, p25: 0, p50: 60, p75: 120, p90: 120 }));
    expect(keyPlace(everywhere, SPAN, 120, HEIGHT, NOTHING).every(Number.isFinite)).toBe(true);
  });
});
