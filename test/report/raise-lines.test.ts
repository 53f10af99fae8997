import { expect, test } from 'vitest';
import { raiseLines } from '../../src/report/raise-lines.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { sampleRaises } from '../kit/sample-raises.ts';

test('each higher cap in a line: when it holds, and how often it does not', () => {
  expect(raiseLines(november2019Forecast())).toEqual([]);
  const [line] = raiseLines({ ...november2019Forecast(), raises: sampleRaises() });
  expect(line).toMatch(
    /^2,000 a day, by Operations Group: P10 .* 2020, P50 17 March 2020 \(interval .*\), P90 .*; in 25% of futures not within the horizon$/,
  );
});
