import { expect, test } from 'vitest';
import { precisionLines } from '../../src/report/precision-words.ts';
import { november2019Forecast } from '../kit/forecast.ts';

const forecast = november2019Forecast();

test('says how precise the dates are, and whether that was wanted', () => {
  const [first, second] = precisionLines(forecast);
  expect(first).toContain('200 simulated futures (precision)');
  expect(first).toContain('P50 is ± 1.5 working days, of P90 ± 2.5 working days (wanted 1.6: not reached)');
  expect(second).toContain('hold at 97.5%, so that all 2 looks together keep 95%');
});

test('of one look the level is 95%; an interval beyond the horizon has no width', () => {
  const stopping = { ...forecast.stopping, looks: 1, reached: true, halfWidthDays: { p50: 1, p90: null } };
  const text = precisionLines({ ...forecast, stopping }).join(' ');
  expect(text).toContain('hold at 95%;');
  expect(text).toContain('± 1 working day, of P90 ± unknown (beyond the horizon) (wanted 1.6: reached)');
});
