import { expect, test } from 'vitest';
import { barrierLines, overlookedRate } from '../../src/report/barrier-words.ts';
import { november2019Forecast, sampleEstimate } from '../kit/forecast.ts';
import { sampleBarrierForecasts } from '../kit/sample-barrier-forecasts.ts';

const forecast = { ...november2019Forecast(), ...sampleBarrierForecasts() };

test('each has a line: when, and what comes of those behind it', () => {
  expect(barrierLines(forecast)).toEqual([
    'Recovery test: opens 17 March 2020 (P10 to P90: 28 February 2020 to 17 April 2020)',
    'Auxiliary load: lifted on 17 March 2020; 4,000 ± 78 held back until then, 1,000 ± 20 of them needlessly; ' +
      'overlooked and harmed: 150 ± 3 (0.3% of those migrated before)',
    'Over the air: not done within the horizon; of 20,000 below target 17,000 ± 333 upgraded, 800 ± 16 given up without a ' +
      'connection, 200 ± 4 after their last try; 2,000 ± 39 still below target at the end of the horizon',
  ]);
});

test('where there is none, nothing is said', () => {
  expect(barrierLines(november2019Forecast())).toEqual([]);
});

test('the overlooked are a share of all who were migrated before the lift', () => {
  const harm = { ...forecast.harm, misidentified: sampleEstimate(150) };
  expect(overlookedRate({ ...forecast, harm })).toBe('0.3% of those migrated before');
});
