import { expect, test } from 'vitest';
import { periodWords, shownDays, spanOf } from '../../../src/report/charts/shown-days.ts';
import { november2019Forecast } from '../../kit/forecast.ts';
import { lateForecast, oneDayForecast } from '../../kit/forecast-variants.ts';

test('end a little after the P90 or the target, whichever is later', () => {
  const forecast = november2019Forecast();
  const last = (one: typeof forecast) => shownDays(one).at(-1)?.date as string;
  expect(last(forecast) > forecast.clearance.p90).toBe(true);
  expect(last(forecast) < '2020-05-01').toBe(true);
  const later = { ...forecast, target: { ...forecast.target!, date: '2020-07-31' } };
  expect(last(later) > '2020-07-31').toBe(true);
  expect(last(later) < '2020-08-15').toBe(true);
});

test('run to the horizon where the P90 lies beyond it, or the target does', () => {
  const late = lateForecast();
  expect(shownDays(late)).toBe(late.days);
  const forecast = november2019Forecast();
  expect(shownDays({ ...forecast, target: { ...forecast.target!, date: '2021-12-31' } }).length).toBe(366);
});

test('have a span and a period in words', () => {
  const { days } = oneDayForecast();
  expect(spanOf(days).end - spanOf(days).first).toBe(1);
  expect(periodWords(days)).toBe('18 November 2019 to 18 November 2019');
});
