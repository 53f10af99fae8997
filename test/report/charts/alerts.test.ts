import { describe, expect, test } from 'vitest';
import type { AlertSummary } from '../../../src/forecast/alert-forecast.ts';
import { alerts } from '../../../src/report/charts/alerts.ts';
import { november2019Forecast, sampleEstimate } from '../../kit/forecast.ts';

const forecast = november2019Forecast();
const certain = (value: number) => ({ ...sampleEstimate(value), p10: value, p90: value });
const withAlerts = (changes: Partial<AlertSummary>) => ({ ...forecast, alerts: { ...forecast.alerts, ...changes } });

describe('its title', () => {
  test.each([
    [null, 'Alerts peak at 187,000 a day in the median future'],
    [certain(250_000), 'Alerts peak at 187,000 a day; nine futures in ten stay below 250,000'],
    [certain(190_000), 'Alerts peak at 187,000 a day; one future in ten reaches the limit, 190,000'],
    [certain(180_000), 'Alerts reach the limit of 180,000 a day in half of futures'],
    [certain(100_000), 'Alerts reach the limit of 100,000 a day in nine futures of ten'],
    [sampleEstimate(200_000), 'Alerts peak at 187,000 a day in the median future; median limit 200,000'],
  ])('against the limit %j', (limit, title) => {
    const peak = { ...sampleEstimate(186_506), p10: 160_000, p90: 195_000 };
    expect(alerts.title(withAlerts({ peak, limit }))).toBe(title);
  });
});

test('the limit is drawn within the picture, or named where it is far above', () => {
  const drawn = (limit: AlertSummary['limit']) => JSON.stringify(alerts.draw(withAlerts({ limit })));
  expect(drawn(certain(200_000))).toContain('"Limit 200,000 a day"');
  expect(drawn(certain(50_000_000))).toContain('far above this picture');
  expect(drawn(null)).not.toContain('Limit');
});

test('what else is on the network is said and not drawn', () => {
  const last = forecast.days.length - 1;
  const growing = `raises 50,000,000 a day at first, and 50,${10 * last},000 on the last day (not drawn)`.replace(
    /50,(\d)(\d{3}),000/,
    '5$1,$2,000',
  );
  expect(alerts.subtitle(forecast)).toContain(growing);
  expect(alerts.describe(forecast)).toContain('Everything else on the network raises 50,000,000 a day at first');
  const even = { ...forecast, days: forecast.days.map((day) => ({ ...day, background: 50_000_000 })) };
  expect(alerts.subtitle(even)).toContain('raises 50,000,000 a day (not drawn)');
  expect(alerts.subtitle(withAlerts({ background: 0 }))).not.toContain('not drawn');
});

test('its table shows them beside one another, day by day', () => {
  const { columns, rows } = alerts.table(forecast);
  expect(columns.map(({ label }) => label)).toEqual(['Day', 'P10', 'P50', 'P90', 'Limit', 'Everything else']);
  expect(rows[1][5]).toBeGreaterThan(rows[0][5] as number);
  const alone = alerts.table(withAlerts({ background: 0 }));
  expect(alone.columns).toHaveLength(5);
  expect(alone.rows.every((row) => row.length === 5)).toBe(true);
});

test('its description holds the peak with its spread and the limit', () => {
  const { peak } = forecast.alerts;
  const words = alerts.describe(forecast).replaceAll(',', '');
  for (const figure of [peak.p10, peak.p50, peak.p90, 200_000]) expect(words).toContain(String(Math.round(figure)));
});
