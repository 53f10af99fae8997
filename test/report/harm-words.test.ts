import { expect, test } from 'vitest';
import { harmLines } from '../../src/report/harm-words.ts';
import { spreadWords } from '../../src/report/number-words.ts';
import { november2019Forecast, sampleEstimate } from '../kit/forecast.ts';

const forecast = november2019Forecast();

test('a figure that no future varies has no spread', () => {
  expect(spreadWords({ ...sampleEstimate(5), p10: 5, p90: 5 })).toBe('5');
  expect(spreadWords(sampleEstimate(1000))).toBe('1,000 (P10 to P90: 800 to 1,200)');
});

test('what a threshold quarantined is told of where there was any', () => {
  const told = (quarantined: typeof forecast.harm.quarantined) =>
    harmLines({ ...forecast, harm: { ...forecast.harm, quarantined } }).filter((line) =>
      line.startsWith('Quarantined'),
    );
  expect(told(forecast.harm.quarantined)).toEqual([]);
  expect(told(sampleEstimate(784))).toEqual(['Quarantined above an anomaly threshold: 784 ± 15 (1% of attempts)']);
});

test('what outages did is told of where there were any', () => {
  const told = (harm: Partial<typeof forecast.harm>) =>
    harmLines({ ...forecast, harm: { ...forecast.harm, ...harm } }).filter((line) => line.startsWith('Outages'));
  expect(told({})).toEqual([]);
  expect(told({ outageHours: sampleEstimate(12) })).toEqual([
    'Outages: 12.0 ± 0.2 hours until clearance; attempts hit in flight: 0 (none of attempts)',
  ]);
  expect(told({ hitByOutages: sampleEstimate(784), startedInVain: sampleEstimate(784) })).toEqual([
    'Outages: 0 hours until clearance; attempts hit in flight: 784 ± 15 (1% of attempts); started in vain: 784 ± 15 (1% of attempts)',
  ]);
});

test('alerts stand against their limit, where there is one', () => {
  const last = (alerts: typeof forecast.alerts) =>
    harmLines({ ...forecast, alerts }).find((line) => line.startsWith('Alerts: '));
  expect(last(forecast.alerts)).toMatch(/limit of 200,000, reached in no simulated future$/);
  expect(last({ ...forecast.alerts, daysAtOrAboveLimit: sampleEstimate(2) })).toMatch(/reached on 2\.00 ± 0\.04 days$/);
  expect(last({ ...forecast.alerts, limit: null })).toMatch(/no limit is stated$/);
});
