import { describe, expect, test } from 'vitest';
import { chartsFor } from '../../src/report/charts/index.ts';
import { pacing } from '../../src/report/charts/pacing.ts';
import { figureOf } from '../../src/report/figure.ts';
import { emptyFleetForecast, november2019Forecast } from '../kit/forecast.ts';
import { lateForecast, neverForecast, oneDayForecast, tightForecast } from '../kit/forecast-variants.ts';
import { sampleServices } from '../kit/sample-services.ts';

const FORECASTS = {
  'November 2019': november2019Forecast(),
  late: lateForecast(),
  never: neverForecast(),
  tight: tightForecast(),
  'one day': oneDayForecast(),
  services: { ...november2019Forecast(), services: sampleServices() },
};

describe.each(Object.entries(FORECASTS))('%s', (_, forecast) => {
  test.each(chartsFor(forecast))('$name has a title of at most 15 words, a subtitle and a description', (chart) => {
    const { title, subtitle, description, classification } = figureOf(chart, forecast);
    expect(title.split(' ').length).toBeLessThanOrEqual(15);
    for (const text of [title, subtitle, description]) {
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\b0%|\b100%/);
      expect(text.length).toBeGreaterThan(20);
    }
    expect(classification).toBe(forecast.classification);
  });

  test.each(chartsFor(forecast))('$name has a table whose rows fit its columns', (chart) => {
    const { table } = figureOf(chart, forecast);
    expect(table?.rows.length).toBeGreaterThan(0);
    for (const row of table?.rows ?? []) {
      expect(row.length).toBe(table?.columns.length);
      for (const cell of row) expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
    }
  });
});

test('without a forecast there is an empty frame that says why', () => {
  const forecast = emptyFleetForecast();
  const figure = figureOf(pacing, forecast);
  expect(figure.title).toBe('No forecast: nothing to migrate');
  expect(figure.description).toContain(forecast.cannotForecast.says);
  expect(figure.table).toBeNull();
  expect(JSON.stringify(figure.specification)).toContain('no volume on which to base');
});
