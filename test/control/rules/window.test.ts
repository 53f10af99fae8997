import { expect, test } from 'vitest';
import { RULES } from '../../../src/control/rules/index.ts';
import { attemptsFrom, openingsFrom } from '../../../src/control/rules/window.ts';

test('a window has its unit', () => {
  expect([attemptsFrom(1, 500).parse('400 attempts'), openingsFrom(1, 9).parse('3 openings')]).toEqual([400, 3]);
  expect(openingsFrom(1, 9).safeParse('3 attempts').success).toBe(false);
});

// One word for one meaning: whoever needs another says so here.
test('rules say with the same words what is the same', () => {
  const words = [...new Set(Object.values(RULES).flatMap((rule) => Object.keys(rule.words.shape)))];
  const shared = [
    'threshold',
    'count',
    'window',
    'minimumSample',
    'minimumDays',
    'sigmas',
    'attempts',
    'expected',
    'shifted',
    'correlation',
    'confidence',
  ];
  const own = [
    'attemptsPerDay',
    'category',
    'dnoLimits',
    'falseHalt',
    'falseHaltsPerDay',
    'falsePass',
    'passes',
    'room',
    'times',
    'tolerance',
    'weight',
  ];
  expect(words.sort()).toEqual([...shared, ...own].sort());
});
