import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/report/charts/index.ts';
import { figureOf } from '../../src/report/figure.ts';
import { svgOf } from '../../src/report/svg.ts';
import { loadTextWidth } from '../../src/report/text-width.ts';
import { emptyFleetForecast, november2019Forecast } from '../kit/forecast.ts';
import { lateForecast, neverForecast, oneDayForecast, tightForecast, withEveryText } from '../kit/forecast-variants.ts';
import { textOf, tokensOf } from '../kit/markup-tags.ts';

const ATTACK = `<script>alert("x")</script>"'&]]><!--`;
const CHART_LIST = Object.values(CHARTS);

describe.each(CHART_LIST)('the picture $name', (chart) => {
  const forecast = november2019Forecast();

  test('has the same bytes twice', async () => {
    const figure = figureOf(chart, forecast);
    expect(await svgOf(figure)).toBe(await svgOf(figureOf(chart, structuredClone(forecast))));
  });

  test('carries title, description, role, classification and where it comes from', async () => {
    const figure = figureOf(chart, forecast);
    const svg = await svgOf(figure);
    const tokens = tokensOf(svg);
    expect(tokens[0].name).toBe('svg');
    expect(tokens[0].attributes.get('role')).toBe('img');
    expect(tokens[0].attributes.get('aria-labelledby')).toBe(`${chart.name}-title ${chart.name}-description`);
    const text = textOf(tokens).replaceAll('\u00A0', ' ');
    expect(text).toContain(figure.title);
    expect(text).toContain(figure.description);
    expect(text).toContain(forecast.classification);
    for (const fact of ['Forecast, not commitment', 'plan 3f9a1c5be0d2', "seed 'november 2019'", '200 replications']) {
      expect(text).toContain(fact);
    }
  });

  test.each([
    ['late', lateForecast()],
    ['never', neverForecast()],
    ['tight', tightForecast()],
    ['one day', oneDayForecast()],
  ])('can be drawn when clearance is %s', async (_, other) => {
    const svg = await svgOf(figureOf(chart, other));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    tokensOf(svg);
  });

  test('lets no text of the forecast become a tag', async () => {
    const svg = await svgOf(figureOf(chart, withEveryText(forecast, ATTACK)));
    const tokens = tokensOf(svg);
    expect(tokens.map(({ name, kind }) => (kind === 'text' ? '' : name))).not.toContain('script');
    expect(textOf(tokens)).toContain(ATTACK.slice(0, 20));
  });

  test('keeps every line of text within its width, however long the words', async () => {
    const textWidth = await loadTextWidth();
    const svg = await svgOf(figureOf(chart, withEveryText(forecast, ` ${'W'.repeat(300)} and so on`)));
    const blocks = [...svg.matchAll(/<g font-size="([\d.]+)"( font-weight="bold")? fill="#\w+">(.*?)<\/g>/g)];
    expect(blocks.length).toBe(4);
    for (const [, size, bold, block] of blocks) {
      for (const [, text] of block.matchAll(/<text[^>]*>([^<]*)<\/text>/g)) {
        const width = textWidth(text.replaceAll('&#39;', "'"), Number(size), bold !== undefined);
        expect(width).toBeLessThanOrEqual(840 - 2 * 24);
      }
    }
    expect(svg).toContain('WWWW');
    expect(svg).toContain('…');
    expect(svg).toMatch(/version/);
  });
});

test('without a forecast the frame says why, and is marked as any other', async () => {
  const forecast = emptyFleetForecast();
  const text = textOf(tokensOf(await svgOf(figureOf(CHARTS.pacing, forecast))));
  expect(text).toContain('no volume on which to base');
  expect(text).toContain(forecast.classification);
});
