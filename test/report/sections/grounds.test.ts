import { expect, test } from 'vitest';
import { assumptionsHtml, sourcesHtml } from '../../../src/report/sections/grounds.ts';
import { november2019Forecast } from '../../kit/forecast.ts';
import { oneDayForecast } from '../../kit/forecast-variants.ts';

test('every assumption and every source with its date and marking', () => {
  const forecast = november2019Forecast();
  expect(assumptionsHtml(forecast).text).toContain('<dt>Christmas freeze</dt>');
  expect(sourcesHtml(forecast).text).toContain('<td>13 November 2019</td><td>White</td>');
});

test('none is said, not shown as an empty list', () => {
  expect(assumptionsHtml(oneDayForecast()).text).toContain('states none');
  expect(sourcesHtml(oneDayForecast()).text).toContain('names none');
});
