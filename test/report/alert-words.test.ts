import { expect, test } from 'vitest';
import type { AlertSummary } from '../../src/forecast/alert-forecast.ts';
import { backgroundWords, dnoLines, networkLines, reachedWords } from '../../src/report/alert-words.ts';
import { november2019Forecast, sampleEstimate } from '../kit/forecast.ts';

const forecast = november2019Forecast();
const withAlerts = (changes: Partial<AlertSummary>) => ({ ...forecast, alerts: { ...forecast.alerts, ...changes } });

test('what else is on the network is said with its growth, or not at all', () => {
  expect(backgroundWords(forecast)).toMatch(/^50,000,000 a day at first, and 5\d,\d{3},000 on the last day$/);
  const days = forecast.days.map((day) => ({ ...day, background: 50_000_000 }));
  expect(backgroundWords({ ...forecast, days })).toBe('50,000,000 a day');
  expect(backgroundWords(withAlerts({ background: 0 }))).toBe('');
});

test('each DNO that states a limit has its line', () => {
  const [north, south] = forecast.alerts.dnos;
  const peak = { ...sampleEstimate(1000), p10: 900, p90: 1100 };
  expect(dnoLines(withAlerts({ dnos: [{ ...north, peak }, south] }))).toEqual([
    'Alerts in the region of North: on the largest day 1,000 (P10 to P90: 900 to 1,100), against a limit of 70,000, ' +
      'reached on 1.50 ± 0.03 days',
  ]);
  expect(dnoLines(withAlerts({ dnos: [] }))).toEqual([]);
});

test('a limit that no future reaches is said to be so', () => {
  expect(reachedWords({ daysAtOrAboveLimit: sampleEstimate(0) })).toBe('reached in no simulated future');
});

test('a surge of the background is said with its largest day', () => {
  const days = forecast.days.map((day, place) => ({ ...day, background: place === 3 ? 90_000_000 : 50_000_000 }));
  expect(backgroundWords({ ...forecast, days })).toMatch(/^50,000,000 a day, at most 90,000,000 on \d+ \w+ \d{4}$/);
});

test('the whole network has its line where a limit of it is stated', () => {
  expect(networkLines(forecast)).toEqual([
    expect.stringMatching(/^Alerts of the whole network: on the largest day 51/),
  ]);
  expect(networkLines(withAlerts({ network: null }))).toEqual([]);
});
