import { expect, test } from 'vitest';
import { dayNumberIn } from '../../../src/report/charts/day-axis.ts';
import { PLOT_WIDTH } from '../../../src/report/charts/plot.ts';
import { targetPixels, targetRule } from '../../../src/report/charts/rule-marks.ts';
import { november2019Forecast } from '../../kit/forecast.ts';

const forecast = november2019Forecast();
const march = { first: dayNumberIn('2020-03-01'), end: dayNumberIn('2020-04-01') };

test('the target stands at the end of its day', () => {
  expect(targetPixels(forecast, march)).toEqual([PLOT_WIDTH]);
  expect(JSON.stringify(targetRule(forecast, march, 100))).toContain('Target 31 March 2020');
});

test('there is no rule without a target, or beyond the picture', () => {
  expect(targetRule({ ...forecast, target: null }, march, 100)).toEqual([]);
  expect(targetRule(forecast, { ...march, end: march.end - 1 }, 100)).toEqual([]);
});
