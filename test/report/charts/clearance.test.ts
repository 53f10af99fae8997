import { describe, expect, test } from 'vitest';
import { clearance } from '../../../src/report/charts/clearance.ts';
import { figureOf } from '../../../src/report/figure.ts';
import { svgOf } from '../../../src/report/svg.ts';
import { november2019Forecast } from '../../kit/forecast.ts';
import { lateForecast, neverForecast, tightForecast } from '../../kit/forecast-variants.ts';
import { tokensOf } from '../../kit/markup-tags.ts';

/** Symbols in a drawing: every dot, and one for each quantile in the lanes below. */
function symbolsIn(svg: string): number {
  let isSymbols = false;
  let symbols = 0;
  for (const { name, kind, attributes } of tokensOf(svg)) {
    if (name === 'g') isSymbols = kind === 'open' && attributes.get('class')?.startsWith('mark-symbol') === true;
    else if (name === 'path' && isSymbols) symbols++;
  }
  return symbols;
}

describe('the dotplot', () => {
  test.each([
    ['November 2019', november2019Forecast(), 2],
    ['late', lateForecast(), 1],
    ['never', neverForecast(), 0],
    ['tight', tightForecast(), 2],
  ])('of %s has fifty dots, and one for each quantile within the horizon', async (_, forecast, quantiles) => {
    expect(symbolsIn(await svgOf(figureOf(clearance, forecast)))).toBe(50 + quantiles);
  });

  test('fills as many dots as lie by the target', async () => {
    const forecast = november2019Forecast();
    const by = forecast.clearance.dots.filter((date) => date <= '2020-03-31').length;
    const specification = clearance.draw(forecast) as unknown as {
      layer: { mark: { shape?: string; fill?: string }; data: { values: unknown[] } }[];
    };
    const dots = specification.layer.filter(({ mark, data }) => mark.shape === 'circle' && data.values.length > 1);
    expect(dots.map(({ mark, data }) => [mark.fill === 'transparent', data.values.length])).toEqual([
      [false, by],
      [true, 50 - by],
    ]);
  });
});

test('its title is the probability of the target, else the P90', () => {
  const forecast = november2019Forecast();
  expect(clearance.title(forecast)).toBe('75% (69% to 81%) of futures clear by the target, 31 March 2020');
  expect(clearance.title({ ...forecast, target: null })).toBe('Nine in ten futures clear by 17 April 2020');
  expect(clearance.title(lateForecast())).toBe('Fewer than nine in ten futures clear by 17 November 2020');
  expect(clearance.title(neverForecast())).toMatch(/^Below 1\.5% of futures/);
});

test('its description holds the quantiles, their intervals, the target and what lies beyond', () => {
  const words = clearance.describe(november2019Forecast());
  for (const fact of [
    'P10 28 February 2020',
    'P50 17 March 2020 (interval 13 to 23 March 2020)',
    'P80 6 April 2020',
    'P90 17 April 2020',
    '75% (69% to 81%)',
  ]) {
    expect(words).toContain(fact);
  }
  expect(clearance.describe(lateForecast())).toContain('13 dots lie after 17 November 2020');
});

test('its table counts the fifty dots', () => {
  for (const forecast of [november2019Forecast(), lateForecast(), neverForecast(), tightForecast()]) {
    const { rows } = clearance.table(forecast);
    expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(50);
    expect(rows.at(-1)?.[3]).toBe('all');
  }
});
