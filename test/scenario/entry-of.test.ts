import { expect, test } from 'vitest';
import { entryFinder } from '../../src/scenario/entry-of.ts';
import type { EntryWords } from '../../src/scenario/schema/entries.ts';

const entry = (words: Partial<EntryWords>) => words as EntryWords;

test('a stratum finds the entry that it names, that of its DMC and status, or that of its DMC', () => {
  const entryOf = entryFinder({
    any: entry({ dmc: 'one' }),
    dormant: entry({ dmc: 'one', status: 'dormant' }),
    active: entry({ dmc: 'two', status: 'active' }),
    none: entry({}),
  });
  expect(entryOf({ entry: 'none', dmc: 'one', status: 'dormant' })).toBe('none');
  expect(entryOf({ entry: undefined, dmc: 'one', status: 'dormant' })).toBe('dormant');
  expect(entryOf({ entry: undefined, dmc: 'one', status: 'mixed' })).toBe('any');
  expect(entryOf({ entry: undefined, dmc: 'two', status: 'active' })).toBe('active');
  expect(entryOf({ entry: undefined, dmc: 'two', status: 'mixed' })).toBeUndefined();
});
