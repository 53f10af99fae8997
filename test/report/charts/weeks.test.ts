import { expect, test } from 'vitest';
import { weekEnds } from '../../../src/report/charts/weeks.ts';
import { november2019Forecast } from '../../kit/forecast.ts';

test('run from Monday to Sunday, the first and the last cut; no day is lost', () => {
  const days = november2019Forecast().days.slice(3, 20);
  const weeks = weekEnds(days);
  expect(weeks.map(({ last }) => last.date)).toEqual(['2019-11-24', '2019-12-01', '2019-12-07']);
  expect(weeks.flatMap((week) => week.days)).toEqual(days);
});
