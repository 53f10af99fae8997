import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePages } from '../../../src/report/explain/reference-pages.ts';

const docs = new URL('../../../docs/', import.meta.url);

test.each([...referencePages()])('docs/%s says what the source says (npm run docs renews it)', (path, text) => {
  expect(readFileSync(new URL(path, docs), 'utf8')).toBe(text);
});

/** Written by hand, and held against real forecasts by its own test. */
const BY_HAND = 'reference/forecast.md';

test('docs/reference holds no page that nothing is made from', () => {
  const made = [...referencePages().keys(), BY_HAND];
  expect(readdirSync(new URL('reference/', docs)).map((file) => `reference/${file}`)).toEqual(
    made.filter((path) => path.startsWith('reference/')).sort(),
  );
});
