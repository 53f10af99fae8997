import { expect, test } from 'vitest';
import { scopeOf } from '../../../src/report/charts/scope.ts';
import { november2019Forecast } from '../../kit/forecast.ts';

test('is all that was put in, less what left', () => {
  const forecast = november2019Forecast();
  const [day] = forecast.days;
  const states = { waiting: 60, excluded: 5, removed: 3, 'moved out': 2, operational: 40 };
  expect(scopeOf(forecast, [{ ...day, states }])).toEqual([76_708, 105]);
});
