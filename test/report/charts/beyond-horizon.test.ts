import { expect, test } from 'vitest';
import { beyondHorizon, dotArea } from '../../../src/report/charts/beyond-horizon.ts';
import { AFTER_WIDTH } from '../../../src/report/charts/dot-layout.ts';
import { PLOT_WIDTH } from '../../../src/report/charts/plot.ts';
import { november2019Forecast } from '../../kit/forecast.ts';

const HEIGHT = 270;

test.each([1, 13, 50])('holds %d dots in its box, none on another', (after) => {
  const layers = beyondHorizon(after, november2019Forecast(), HEIGHT) as unknown as {
    mark: { shape?: string };
    data: { values: { x: number; y: number }[] };
  }[];
  const dots = layers.find(({ mark }) => mark.shape === 'circle')?.data.values ?? [];
  expect(dots.length).toBe(after);
  expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(after);
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThan(PLOT_WIDTH - AFTER_WIDTH);
    expect(x).toBeLessThan(PLOT_WIDTH);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(HEIGHT);
  }
});

test('is nothing where every future clears', () => {
  expect(beyondHorizon(0, november2019Forecast(), HEIGHT)).toEqual([]);
});

test('a dot leaves air round itself, and is never so small that it is gone', () => {
  expect(Math.sqrt((4 * dotArea(20)) / Math.PI)).toBeCloseTo(17, 9);
  expect(dotArea(0)).toBeGreaterThan(3);
});
