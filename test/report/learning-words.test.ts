import { expect, test } from 'vitest';
import { learningLines } from '../../src/report/learning-words.ts';
import { november2019Forecast } from '../kit/forecast.ts';

const forecast = november2019Forecast();

test('what a DMC has learnt has a line', () => {
  expect(learningLines(forecast)).toEqual([
    expect.stringMatching(
      /^What Model 1 has learnt by the end: trouble that becomes rarer is at 62.*% .*of what is stated, after 9,000 ± .* migrations$/,
    ),
  ]);
  const [one] = forecast.learning;
  expect(learningLines({ ...forecast, learning: [{ ...one, id: 'model-1/usual' }] })[0]).toContain(
    ', outcome usual has',
  );
});

test('of many the rest is left to the file; where nothing is learnt nothing is said', () => {
  const learning = Array.from({ length: 10 }, () => forecast.learning[0]);
  expect(learningLines({ ...forecast, learning }).at(-1)).toBe('What 2 others have learnt is in forecast.json');
  expect(learningLines({ ...forecast, learning: [] })).toEqual([]);
});
