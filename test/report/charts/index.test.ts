import { expect, test } from 'vitest';
import { CHARTS, chartsFor } from '../../../src/report/charts/index.ts';
import { november2019Forecast } from '../../kit/forecast.ts';
import { sampleServices } from '../../kit/sample-services.ts';

test('lists every picture under its own name, for good', () => {
  expect(Object.keys(CHARTS)).toEqual(['clearance', 'pacing', 'volumes', 'utilisation', 'alerts']);
  for (const [name, chart] of Object.entries(CHARTS)) expect(chart.name).toBe(name);
  expect(Object.isFrozen(CHARTS)).toBe(true);
  expect(Object.values(CHARTS).every(Object.isFrozen)).toBe(true);
});

test('leaves out what a forecast has nothing for', () => {
  const forecast = november2019Forecast();
  expect(chartsFor(forecast).map(({ name }) => name)).not.toContain('utilisation');
  expect(chartsFor({ ...forecast, services: sampleServices() })).toEqual(Object.values(CHARTS));
});
