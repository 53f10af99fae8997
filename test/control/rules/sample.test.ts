import { expect, test } from 'vitest';
import { classSettings, counted, threshold, usualSample } from '../../../src/control/rules/sample.ts';

test('first attempts, later ones or all are counted', () => {
  const counts = Int32Array.of(0, 0, 5, 2);
  const of = (attempts: 'all' | 'first' | 'later') => counted(classSettings(attempts), counts, 1);
  expect([of('all'), of('first'), of('later')]).toEqual([7, 5, 2]);
});

test('the usual sample lets 20 failures be expected, and is 100 at least', () => {
  expect([usualSample(0.5), usualSample(0.2), usualSample(0.05), usualSample(0.003)]).toEqual([100, 100, 400, 6667]);
});

test('a threshold of nothing is refused', () => {
  expect([threshold.safeParse('0%').success, threshold.safeParse('0.1%').success]).toEqual([false, true]);
});
