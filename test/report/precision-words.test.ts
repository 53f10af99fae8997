import { expect, test } from 'vitest';
import { precisionLines } from '../../src/report/precision-words.ts';
import { november2019Forecast } from '../kit/forecast.ts';

const forecast = november2019Forecast();

test('says how precise the dates are, and whether that was wanted', () => {
  const [first, second] = precisionLines(forecast);
  expect(first).toContain('200 simulated futures (precision)');
  expect(first).toContain(
    'The interval of P50 is ± 1.5 working days, that of P90 is ± 2.5 working days (wanted ± 1.6: not reached)',
  );
  expect(second).toContain('hold at 95%, however often the precision was looked at;');
});

test('a fixed number was not looked at; an interval beyond the horizon has no width', () => {
  const stopping = {
    ...forecast.stopping,
    rule: 'fixed number' as const,
    looks: 1,
    reached: true,
    halfWidthDays: { p50: 1, p90: null },
  };
  const text = precisionLines({ ...forecast, stopping }).join(' ');
  expect(text).toContain('hold at 95%;');
  expect(text).toContain(
    'is ± 1 working day, that of P90 reaches beyond the horizon (wanted ± 1.6: reached as far as the horizon shows)',
  );
});
