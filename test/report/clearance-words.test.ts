import { expect, test } from 'vitest';
import { clearanceLines, clearanceSentences, QUANTILES } from '../../src/report/clearance-words.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { lateForecast, neverForecast } from '../kit/forecast-variants.ts';

test('one line a quantile, in order', () => {
  const lines = clearanceLines(november2019Forecast().clearance);
  expect(lines.map((line) => line.slice(0, 3))).toEqual(QUANTILES.map(({ label }) => label));
});

test('without a target there is no sentence of it', () => {
  expect(clearanceSentences(november2019Forecast()).length).toBe(4);
  expect(clearanceSentences(lateForecast()).length).toBe(3);
});

test('operation beyond the horizon is said so', () => {
  expect(clearanceSentences(neverForecast()).at(-1)).toBe(
    'Suppliers operate every migrated installation by 17 November 2020 in fewer than half of futures.',
  );
});

test('most of the backlog has a date of its own', () => {
  expect(clearanceSentences(november2019Forecast())[2]).toBe(
    'All but 5% of what is in scope is clear by 5 March 2020 in half of futures, all but 1% by 13 March 2020.',
  );
});
