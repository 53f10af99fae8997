import { expect, test } from 'vitest';
import {
  FIGURE_MARGIN,
  FIGURE_WIDTH,
  MARGIN_X,
  PLOT_LEFT,
  PLOT_WIDTH,
  plotOf,
} from '../../../src/report/charts/plot.ts';

test('every plot is as wide as the figure less its margins, and nothing is fitted', () => {
  const plot = plotOf(100, 40, []) as { width: number; padding: { left: number; right: number }; autosize: string };
  expect(plot.padding.left + plot.width + plot.padding.right).toBe(FIGURE_WIDTH);
  expect(plot.width).toBe(PLOT_WIDTH);
  expect(plot.autosize).toBe('none');
  expect(PLOT_LEFT + MARGIN_X).toBe(FIGURE_MARGIN);
});
