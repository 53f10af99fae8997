import { expect, test } from 'vitest';
import { boxesAt, linesAt, symbolsAt, textAt } from '../../../src/report/charts/pixel-marks.ts';
import { plotOf } from '../../../src/report/charts/plot.ts';
import { drawVega } from '../../../src/report/vega-svg.ts';

test('marks stand where they were put, in pixels, whatever else the plot holds', async () => {
  const { inside } = await drawVega(
    plotOf(100, 0, [
      textAt({ x: 10, y: 20, text: 'here', bold: true, size: 11, align: 'right' }),
      boxesAt([{ x: 1, x2: 4, y: 2, y2: 8 }], '#123456', '#654321'),
      linesAt([{ x: 5, x2: 9, y: 6, y2: 6 }], '#111111', 2, [3, 1]),
      symbolsAt([{ x: 30, y: 40 }], 'square', 16, '#222222'),
      symbolsAt([{ x: 50, y: 60 }], 'circle', 16, '#333333', false),
    ]),
    'a',
  );
  expect(inside).toMatch(
    /<text text-anchor="end" transform="translate\(10,23\)"[^>]*font-size="11px" font-weight="bold"[^>]*>here</,
  );
  expect(inside).toMatch(/d="M1,2h3v6h-3Z"[^>]*fill="#123456"[^>]*stroke="#654321"/);
  expect(inside).toMatch(/<line transform="translate\(5,6\)" x2="4" y2="0"[^>]*stroke-dasharray="3,1"/);
  expect(inside).toMatch(/transform="translate\(30,40\)"[^>]*fill="#222222"/);
  // Vega leaves a transparent fill out, and the group around it has none.
  expect(inside).toMatch(/transform="translate\(50,60\)" d="[^"]*" stroke="#333333"/);
});
