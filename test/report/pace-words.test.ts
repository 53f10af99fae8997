import { expect, test } from 'vitest';
import { bindingCauses, paceLines } from '../../src/report/pace-words.ts';
import { november2019Forecast, sampleEstimate } from '../kit/forecast.ts';

const forecast = november2019Forecast();

test('keeps the order in which constraints are applied, and leaves out those that took nothing', () => {
  const idle = {
    constraint: 'governance',
    installations: sampleEstimate(0),
    days: sampleEstimate(0),
    bindingDays: sampleEstimate(0),
  };
  const found = bindingCauses({ ...forecast, unusedPace: [idle, ...forecast.unusedPace] });
  expect(found).toEqual(forecast.unusedPace);
});

test('says that nothing stood in the way', () => {
  expect(paceLines({ ...forecast, unusedPace: [] })).toEqual(['nothing: the strategy started all that it aimed at']);
});
