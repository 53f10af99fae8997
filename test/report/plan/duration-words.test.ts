import { expect, test } from 'vitest';
import { durationWords, hoursWords } from '../../../src/report/plan/duration-words.ts';
import { sampleLaw } from '../../kit/amounts.ts';

test('one duration, or the shortest and the longest', () => {
  expect(durationWords(sampleLaw(4))).toBe('1 hour');
  expect(durationWords(sampleLaw(2))).toBe('0.5 hours');
  expect(durationWords(sampleLaw({ least: 8, shares: new Array(29).fill(1 / 29) }))).toBe('2 to 9 hours');
  expect(hoursWords(96)).toBe('24 hours');
});
