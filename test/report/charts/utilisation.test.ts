import { expect, test } from 'vitest';
import { utilisation } from '../../../src/report/charts/utilisation.ts';
import { november2019Forecast } from '../../kit/forecast.ts';
import { sampleServices } from '../../kit/sample-services.ts';

const forecast = { ...november2019Forecast(), services: sampleServices() };

test('names the busiest service, and is for forecasts with services', () => {
  expect(utilisation.title(forecast)).toBe(
    'Busiest service: MCC tooling, 76% used until clearance; at capacity on 41 days',
  );
  expect(utilisation.isFor?.(forecast)).toBe(true);
  expect(utilisation.isFor?.(november2019Forecast())).toBe(false);
});

test('draws a lane for each service, the busiest first, and no more than fit', () => {
  const heightOf = (services: number) => {
    const many = Array.from({ length: services }, (_, place) => ({ ...sampleServices()[0], id: `s${place}` }));
    return (utilisation.draw({ ...forecast, services: many }) as { height: number }).height;
  };
  expect(heightOf(2)).toBe(2 * heightOf(1));
  expect(heightOf(30)).toBe(heightOf(8));
  expect(utilisation.subtitle({ ...forecast, services: Array(9).fill(sampleServices()[0]) })).toContain(
    'the 8 busiest services',
  );
});

test('its table has the mean and the largest P90 of each week', () => {
  const { columns, rows } = utilisation.table(forecast);
  expect(columns.map(({ label }) => label)).toEqual([
    'Week to',
    'MCC tooling, mean',
    'MCC tooling, P90',
    'S1SP for Itron, mean',
    'S1SP for Itron, P90',
  ]);
  const week = forecast.services[1].days.slice(0, 5);
  const mean = week.reduce((sum, day) => sum + day.utilisation.mean, 0) / 5;
  expect(rows[0][1]).toBeCloseTo(mean * 100, 10);
  expect(rows[0][2]).toBeCloseTo(Math.max(...week.map((day) => day.utilisation.p90)) * 100, 10);
});
