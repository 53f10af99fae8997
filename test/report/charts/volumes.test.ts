import { expect, test } from 'vitest';
import { shownDays } from '../../../src/report/charts/shown-days.ts';
import { volumes } from '../../../src/report/charts/volumes.ts';
import { november2019Forecast } from '../../kit/forecast.ts';
import { lateForecast } from '../../kit/forecast-variants.ts';

const forecast = november2019Forecast();

test('its title is the mean of a migration day until most is clear, and the busiest', () => {
  const open = forecast.days.filter(({ date, migrationDay }) => migrationDay && date <= forecast.clearance.share95.p50);
  const mean = open.reduce((sum, day) => sum + day.started.mean, 0) / open.length;
  const [, average, busiest] = /average ([\d,]+) .* until 95% is clear, at most ([\d,]+)$/.exec(
    volumes.title(forecast),
  ) as RegExpExecArray;
  expect(Number(average.replace(',', ''))).toBe(Math.round(mean));
  expect(Number(busiest.replace(',', ''))).toBe(Math.round(Math.max(...open.map((day) => day.started.mean))));
});

test('its table adds up to what was started', () => {
  const days = shownDays(forecast);
  const { rows, columns } = volumes.table(forecast);
  const started = rows.reduce((sum, row) => sum + Number(row[1]), 0);
  expect(started).toBeCloseTo(
    days.reduce((sum, day) => sum + day.started.mean, 0),
    6,
  );
  for (const row of rows) expect(Number(row[2]) + Number(row[3]) + Number(row[4])).toBeCloseTo(Number(row[1]), 6);
  expect(columns.map(({ label }) => label)).toContain('IOC Itron, active');
});

test('a span too long for days is drawn by weeks, and says so', () => {
  expect(volumes.subtitle(forecast)).toContain('started each day');
  expect(volumes.subtitle(lateForecast())).toContain('mean of each week');
  const columns = (one: typeof forecast) => {
    const [stack] = (volumes.draw(one) as unknown as { layer: { data: { values: { from: number }[] } }[] }).layer;
    return new Set(stack.data.values.map(({ from }) => from)).size;
  };
  expect(columns(forecast)).toBeGreaterThan(60);
  expect(columns(lateForecast())).toBeLessThanOrEqual(53);
});

test('its description has the busiest day with its spread, the groups and the marks', () => {
  const words = volumes.describe(forecast);
  expect(words).toMatch(/busiest day is \d+ \w+ \d{4} with [\d,]+ \(P10 [\d,]+, P90 [\d,]+\)/);
  expect(words).toContain('IOC Itron, active 24,000');
  expect(words).toMatch(/No-go in at least 10% of futures on \d+ days, throttle on \d+, halt on \d+/);
});
