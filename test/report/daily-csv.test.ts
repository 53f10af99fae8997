import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dailyCsv } from '../../src/report/daily-csv.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { withEveryText } from '../kit/forecast-variants.ts';
import { sampleServices } from '../kit/sample-services.ts';

test('has every day of the horizon with the figures of the contract, and says where they come from', () => {
  const forecast = november2019Forecast();
  const rows: Record<string, string>[] = parse(dailyCsv(forecast), { columns: true });
  expect(rows.length).toBe(forecast.days.length);
  for (const [place, day] of forecast.days.entries()) {
    const row = rows[place];
    expect(row['date']).toBe(day.date);
    expect(row['migrationDay']).toBe(String(day.migrationDay));
    expect(Number(row['started.mean'])).toBe(day.started.mean);
    expect(Number(row['alerts.p90'])).toBe(day.alerts.p90);
    expect(Number(row['alertsOfDno.north'])).toBe(day.alertsOfDno['north']);
    expect(Number(row['background'])).toBe(day.background);
    expect(Number(row['go'])).toBe(day.go);
    expect(Number(row['states.waiting'])).toBe(day.states['waiting']);
    expect(Number(row['startedByGroup.IOC Itron, active'])).toBe(day.startedByGroup['IOC Itron, active']);
    expect(row['classification']).toBe(forecast.classification);
    expect(row['planHash']).toBe(forecast.planHash);
  }
});

test('has the utilisation of every service', () => {
  const [service] = sampleServices();
  const rows: Record<string, string>[] = parse(dailyCsv({ ...november2019Forecast(), services: [service] }), {
    columns: true,
  });
  const [, day] = service.days;
  expect(Number(rows[1]['services.s1sp-itron.capacity'])).toBe(day.capacity);
  expect(Number(rows[1]['services.s1sp-itron.started'])).toBe(day.started);
  expect(Number(rows[1]['services.s1sp-itron.utilisation.mean'])).toBe(day.utilisation.mean);
  expect(Number(rows[1]['services.s1sp-itron.utilisation.p90'])).toBe(day.utilisation.p90);
});

test('holds names that are made to break it', () => {
  const forecast = withEveryText(november2019Forecast(), '",\n=1');
  const rows: Record<string, string>[] = parse(dailyCsv(forecast), { columns: true, record_delimiter: '\n' });
  expect(rows.length).toBe(forecast.days.length);
  expect(rows[0]['classification']).toBe(forecast.classification);
});
