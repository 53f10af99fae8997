import { describe, expect, test } from 'vitest';
import { answerLines, answerOf } from '../../src/report/answer.ts';
import { dateWords, intervalWords } from '../../src/report/date-words.ts';
import { emptyFleetForecast, november2019Forecast } from '../kit/forecast.ts';
import { lateForecast, neverForecast, oneDayForecast, tightForecast } from '../kit/forecast-variants.ts';
import { sampleServices } from '../kit/sample-services.ts';

describe('the answer', () => {
  const forecast = november2019Forecast();
  const lines = answerLines(forecast);
  const text = lines.join('\n');
  const unbroken = lines.map((line) => line.trim()).join(' ');

  test('begins with the question and the date in half of futures', () => {
    expect(lines[0]).toBe(forecast.question);
    expect(answerOf(forecast).headline[0]).toBe(
      `Half of all futures clear the backlog by ${dateWords(forecast.clearance.p50)}, nine in ten by ${dateWords(forecast.clearance.p90)}.`,
    );
    expect(lines.indexOf(answerOf(forecast).headline[0])).toBeLessThan(4);
  });

  test('has four quantiles with their intervals, overall, by cohort and by status', () => {
    const found = [forecast, ...forecast.by.cohort, ...forecast.by.status].map(({ clearance }) => clearance);
    for (const clearance of found) {
      for (const name of ['p10', 'p50', 'p80', 'p90'] as const) {
        const line = `${name.toUpperCase()} ${dateWords(clearance![name])} (interval ${intervalWords(clearance!.interval[name])})`;
        expect(text).toContain(line);
      }
    }
    for (const { label } of [...forecast.by.cohort, ...forecast.by.status]) expect(text).toContain(label);
  });

  test('has the probability of the target, with its interval and its denominator', () => {
    expect(unbroken).toContain('31 March 2020, the probability of clearing is 75% (69% to 81%), from 200 futures.');
  });

  test('has what held the pace back, in days and installations', () => {
    for (const { constraint } of forecast.unusedPace) expect(text).toContain(`${constraint}: took `);
    expect(unbroken).toContain('one more listed would have helped on 12.4 ± 0.2 days');
  });

  test('has how busy the services are, where there are any', () => {
    const served = { ...november2019Forecast(), services: sampleServices() };
    expect(answerLines(served).join('\n')).toContain('How busy the services are, until clearance\n  S1SP for Itron: ');
    expect(answerLines(november2019Forecast()).join('\n')).not.toContain('services');
  });

  test('has the harm, every rate with its denominator, every mean with its error', () => {
    expect(unbroken).toContain('171 ± 3 (0.22% of attempts)');
    expect(unbroken).toContain('3.40 ± 0.07 (43 in a million attempts)');
    expect(unbroken).toContain('2.04% ± 0.04 points of resolved attempts');
    expect(unbroken).toContain('against a limit of 200,000');
  });

  test('has its classification, and fits a terminal', () => {
    expect(unbroken).toContain(forecast.classification);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(96);
    expect(text).not.toMatch(/\u00A0|±\n/);
  });

  test('leaves the many parts to the file', () => {
    const [cohort] = forecast.by.cohort;
    const many = { ...forecast, by: { ...forecast.by, cohort: Array.from({ length: 12 }, () => cohort) } };
    expect(answerLines(many).join('\n')).toContain('and 4 more, in clearance.csv');
  });
});

test.each([
  [
    'late',
    lateForecast(),
    /Half of all futures clear .*; fewer than nine in ten do so by 17 November 2020 \(150 of 200\)\./,
  ],
  ['never', neverForecast(), /^No simulated future clears the backlog by 17 November 2020, of 200\./],
  ['tight', tightForecast(), /^Half of all futures clear the backlog by 17 March 2020/],
  ['one day', oneDayForecast(), /^No simulated future clears the backlog by 18 November 2019, of 200\./],
])('of a forecast that is %s speaks of the horizon as it must', (_, forecast, words) => {
  expect(answerOf(forecast).headline.join(' ')).toMatch(words);
  expect(answerLines(forecast).join('\n')).not.toMatch(/NaN|undefined|null|Infinity|(?<![.\d])0%|\b100%/);
});

test('fewer than half is said with its count', () => {
  const never = neverForecast();
  const few = { ...never, clearance: { ...never.clearance, cleared: 31 } };
  expect(answerOf(few).headline[0]).toBe(
    'Fewer than half of all futures clear the backlog by 17 November 2020 (31 of 200).',
  );
});

test('without a forecast is why', () => {
  const forecast = emptyFleetForecast();
  const text = answerLines(forecast)
    .map((line) => line.trim())
    .join(' ');
  expect(text).toContain(`No forecast can be made (nothing to migrate): ${forecast.cannotForecast.says}`);
  expect(text).not.toContain('..');
  expect(text).toContain(forecast.classification);
});
