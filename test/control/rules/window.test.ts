import { expect, test } from 'vitest';
import { RULES } from '../../../src/control/rules/index.ts';
import { attemptsFrom, openingsFrom } from '../../../src/control/rules/window.ts';

test('a window has its unit', () => {
  expect([attemptsFrom(1, 500).parse('400 attempts'), openingsFrom(1, 9).parse('3 openings')]).toEqual([400, 3]);
  expect(openingsFrom(1, 9).safeParse('3 attempts').success).toBe(false);
});

// One word for one meaning: what another system calls it is said in the rule's description.
test('rules say with the same words what is the same', () => {
  const words = new Set(Object.values(RULES).flatMap((rule) => Object.keys(rule.words.shape)));
  const others = ['limit', 'target', 'last', 'openings', 'hours', 'days', 'deviations', 'openIncidents'];
  expect(others.filter((word) => words.has(word))).toEqual([]);
  expect([...words]).toEqual(expect.arrayContaining(['threshold', 'count', 'window', 'sigmas', 'minimumDays']));
});
