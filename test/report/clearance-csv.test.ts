import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { clearanceCsv } from '../../src/report/clearance-csv.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { lateForecast } from '../kit/forecast-variants.ts';

function read(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true });
}

test('has everything and every part, with quantiles and intervals', () => {
  const forecast = november2019Forecast();
  const rows = read(clearanceCsv(forecast));
  const { by, clearance, operational } = forecast;
  const parts = Object.values(by).flat();
  const withNothingOpen = parts.filter((part) => part.clearance === null).length;
  expect(rows.length).toBe(4 + 3 * (parts.length - withNothingOpen) + withNothingOpen);
  expect(rows[0]).toMatchObject({
    part: 'everything',
    measure: 'all',
    p50: clearance.p50,
    'p90.to': clearance.interval.p90.to,
  });
  expect(rows[3]).toMatchObject({ measure: 'operational', p80: operational.p80 });
  for (const [kind, list] of Object.entries(by)) {
    for (const part of list) {
      const row = rows.find((one) => one['part'] === kind && one['id'] === part.id && one['measure'] === 'all');
      expect(row).toMatchObject({ label: part.label, open: String(part.open), p25: part.clearance?.p25 ?? '' });
    }
  }
  for (const row of rows) expect(row['classification']).toBe(forecast.classification);
});

test('a date beyond the horizon stays one', () => {
  expect(read(clearanceCsv(lateForecast()))[0]).toMatchObject({ p90: 'after 2020-11-17', cleared: '150' });
});
