import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { noForecastCsv } from '../../src/report/no-forecast-csv.ts';
import { emptyFleetForecast } from '../kit/forecast.ts';

test('has one row that says why, with its classification', () => {
  const forecast = emptyFleetForecast();
  const rows: Record<string, string>[] = parse(noForecastCsv(forecast), { columns: true });
  expect(rows).toMatchObject([
    {
      cannotForecast: 'nothing to migrate',
      says: forecast.cannotForecast.says,
      classification: forecast.classification,
      replications: '',
    },
  ]);
});
