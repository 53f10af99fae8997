import { expect, test } from 'vitest';
import { linesAt, symbolsAt, textAt } from '../../src/report/charts/pixel-marks.ts';
import { plotOf } from '../../src/report/charts/plot.ts';
import { loadTextWidth } from '../../src/report/text-width.ts';
import { drawVega } from '../../src/report/vega-svg.ts';
import { textOf, tokensOf } from '../kit/markup-tags.ts';

const label = 'id="clip1" url(#clip1) <script>alert("x")</script>';

test('draws what was asked for, at its size, in strict markup', async () => {
  const drawing = await drawVega(plotOf(100, 20, [textAt({ x: 10, y: 10, text: label })]), 'a');
  expect([drawing.width, drawing.height]).toEqual([840, 154]);
  const tokens = tokensOf(drawing.inside);
  expect(tokens.filter(({ name }) => name === 'script')).toEqual([]);
  // What looks like an id in a label is a label.
  expect(drawing.inside).toContain('id="clip1" url(#clip1) &lt;script&gt;');
});

test('numbers ids under its prefix, from 1 each time, though Vega counts on', async () => {
  const clipped = {
    ...plotOf(100, 20, []),
    layer: [
      {
        data: { values: [{ a: 1, b: 2 }] },
        mark: { type: 'point', clip: true },
        encoding: { x: { field: 'a', type: 'quantitative' } },
      },
    ],
  } as never;
  const [one, two] = [await drawVega(clipped, 'mine'), await drawVega(clipped, 'mine')];
  expect(one.inside).toContain('id="mine-1"');
  expect(one.inside).toContain('url(#mine-1)');
  expect(one.inside).not.toMatch(/"clip\d|#clip\d/);
  expect(two).toEqual(one);
});

test('cuts a text by its true width: narrow letters go on for longer than wide ones', async () => {
  const kept = async (letter: string) => {
    const { inside } = await drawVega(
      plotOf(50, 0, [textAt({ x: 0, y: 9, text: letter.repeat(99), widthMost: 90 })]),
      'a',
    );
    return textOf(tokensOf(inside)).length - 1;
  };
  const textWidth = await loadTextWidth();
  for (const letter of ['I', 'W']) {
    const count = await kept(letter);
    expect(count).toBeGreaterThan(0);
    expect(textWidth(`${letter.repeat(count)}…`, 13, false)).toBeLessThanOrEqual(90);
    expect(textWidth(`${letter.repeat(count + 2)}…`, 13, false)).toBeGreaterThan(90);
  }
});

test('coordinates have two decimals at most', async () => {
  const { inside } = await drawVega(
    plotOf(50, 0, [linesAt([{ x: 1 / 3, x2: 2 / 3, y: 1e-9, y2: 10 / 7 }], '#000000')]),
    'a',
  );
  expect(inside).toContain('translate(0.33,0)');
  expect(inside).not.toMatch(/\d\.\d{3}/);
});

test('a character that XML forbids is replaced', async () => {
  const { inside } = await drawVega(plotOf(50, 0, [textAt({ x: 0, y: 9, text: 'bell\u0007' })]), 'a');
  expect(inside).toContain('bell\uFFFD');
});

test('a specification that Vega warns of is our fault and stops the drawing', async () => {
  const wrong = plotOf(50, 0, [symbolsAt([{ x: 1, y: 1 }], 'circle', 10, '#000000')]);
  const misspelt = {
    ...wrong,
    layer: [{ mark: 'bar', encoding: { colour: { field: 'x', type: 'nominal' } }, data: { values: [] } }],
  };
  await expect(drawVega(misspelt as never, 'a')).rejects.toThrow(/the picture's specification/);
});
