import { expect, test } from 'vitest';
import { clearanceLines, clearanceSentences, QUANTILES } from '../../src/report/clearance-words.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { lateForecast, neverForecast } from '../kit/forecast-variants.ts';

test('one line a quantile, in order', () => {
  const lines = clearanceLines(november2019Forecast().clearance);
  expect(lines.map((line) => line.slice(0, 3))).toEqual(QUANTILES.map(({ label }) => label));
});

test('without a target there is no sentence of it', () => {
  expect(clearanceSentences(november2019Forecast()).length).toBe(3);
  expect(clearanceSentences(lateForecast()).length).toBe(2);
});

test('operation beyond the horizon is said so', () => {
  expect(clearanceSentences(neverForecast()).at(-1)).toBe(
    'Suppliers operate every migrated installation by 17 November 2020 in fewer than half of futures.',
  );
});
