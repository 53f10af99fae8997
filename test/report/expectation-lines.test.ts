import { expect, test } from 'vitest';
import { expectationLines, foundWords } from '../../src/report/expectation-lines.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { oneDayForecast } from '../kit/forecast-variants.ts';

const forecast = november2019Forecast();
const [held, broken] = forecast.expectations;

test('names the claims that do not hold, with what was found', () => {
  expect(expectationLines(forecast)).toEqual(['1 of 2 does not hold:', 'harm.unrecoverable.mean < 1; found 3.4']);
  const missing = { ...broken, found: null };
  expect(expectationLines({ ...forecast, expectations: [missing] })[1]).toBe(
    'harm.unrecoverable.mean < 1; found nothing',
  );
});

test('says in a word that all hold, and nothing where nothing was claimed', () => {
  expect(expectationLines({ ...forecast, expectations: [held] })).toEqual(['The one claim holds.']);
  expect(expectationLines({ ...forecast, expectations: [held, held] })).toEqual(['All 2 claims hold.']);
  expect(expectationLines(oneDayForecast())).toEqual([]);
});

test('what was found stands in the unit of the claim', () => {
  const found = (text: string, value: number | string | null) => foundWords({ text, found: value });
  expect(found('harm.failedOfResolved.p90 <= 4%', 0.0344)).toBe('3.4%');
  expect(found('harm.unrecoverable.mean < 1', 3.4)).toBe('3.4');
  expect(found('clearance.p80 <= 2020-03-31', '2020-04-06')).toBe('6 April 2020');
  expect(found('clearance.p80 <= 2020-03-31', 'after 2020-04-06')).toBe('after 6 April 2020');
  expect(found('clearance.p80 <= 2020-03-31', null)).toBe('nothing');
});
