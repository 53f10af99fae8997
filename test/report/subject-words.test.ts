import { expect, test } from 'vitest';
import { subjectWords } from '../../src/report/subject-words.ts';

test('a label that says its kind already is not given it twice', () => {
  expect(subjectWords({ kind: 'supplier', label: 'Supplier A' })).toBe('Supplier A');
  expect(subjectWords({ kind: 'dmc', label: 'X' })).toBe('DMC X');
  expect(subjectWords({ kind: 'programme', label: 'programme' })).toBe('the whole programme');
  expect(subjectWords({ kind: 'cohort', label: 'Itron' })).toBe('cohort Itron');
  expect(subjectWords({ kind: 'gate', label: 'Recovery test' })).toBe('Recovery test');
  expect(subjectWords({ kind: 'entry', label: 'Itron active' })).toBe('Itron active');
});
