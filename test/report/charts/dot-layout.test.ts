import { expect, test } from 'vitest';
import { dayNumberIn, pixelOf } from '../../../src/report/charts/day-axis.ts';
import { AFTER_WIDTH, dotLayout } from '../../../src/report/charts/dot-layout.ts';
import { PLOT_WIDTH } from '../../../src/report/charts/plot.ts';
import { november2019Forecast } from '../../kit/forecast.ts';
import { lateForecast, neverForecast } from '../../kit/forecast-variants.ts';

const HEIGHT = 256;

test('shows every dot and the target', () => {
  const forecast = november2019Forecast();
  const { dots, span, after, axisEnd } = dotLayout(forecast, HEIGHT);
  expect(after).toBe(0);
  expect(axisEnd).toBeCloseTo(span.end, 9);
  expect(dots.stacks.flatMap((stack) => stack.days).length).toBe(50);
  for (const date of [...forecast.clearance.dots, '2020-03-31']) {
    expect(pixelOf(span, dayNumberIn(date))).toBeGreaterThan(0);
    expect(pixelOf(span, dayNumberIn(date) + 1)).toBeLessThan(PLOT_WIDTH);
  }
});

test('leaves room beside the horizon for what lies beyond it', () => {
  const { dots, span, after, axisEnd } = dotLayout(lateForecast(), HEIGHT);
  expect(after).toBe(13);
  expect(dots.stacks.flatMap((stack) => stack.days).length).toBe(37);
  expect(axisEnd).toBeGreaterThan(dayNumberIn('2020-11-17'));
  expect(pixelOf(span, axisEnd)).toBeCloseTo(PLOT_WIDTH - AFTER_WIDTH, 6);
});

test('without a dot within the horizon shows the horizon', () => {
  const { span, after } = dotLayout(neverForecast(), HEIGHT);
  expect(after).toBe(50);
  expect(span.first).toBeLessThanOrEqual(dayNumberIn('2019-11-18'));
});

test('no column reaches past the axis, wherever the horizon cuts', () => {
  const late = lateForecast();
  for (const day of ['2020-11-15', '2020-11-16', '2020-11-17']) {
    const dots = late.clearance.dots.map((date, place) => (place === 36 ? day : date));
    const { dots: stacked, span, axisEnd } = dotLayout({ ...late, clearance: { ...late.clearance, dots } }, HEIGHT);
    for (const { from, end } of stacked.stacks) expect(from >= span.first && end <= axisEnd).toBe(true);
  }
});
