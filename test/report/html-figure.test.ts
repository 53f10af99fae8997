import { expect, test } from 'vitest';
import { pacing } from '../../src/report/charts/pacing.ts';
import { figureOf } from '../../src/report/figure.ts';
import { figureHtml, tableIdOf } from '../../src/report/html-figure.ts';
import { emptyFleetForecast, november2019Forecast } from '../kit/forecast.ts';
import { tokensOf } from '../kit/markup-tags.ts';

test('leads from the picture to its table', async () => {
  const { text } = await figureHtml(figureOf(pacing, november2019Forecast()));
  tokensOf(text);
  expect(text).toContain(`<a href="#${tableIdOf('pacing')}">`);
  expect(text).not.toContain('http');
});

test('has no caption where there is no table', async () => {
  const { text } = await figureHtml(figureOf(pacing, emptyFleetForecast()));
  expect(text).not.toContain('figcaption');
});
