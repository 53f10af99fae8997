import { expect, test } from 'vitest';
import { hashOfId, named } from '../../src/kernel/identity.ts';
import { namedFaults } from '../../src/plan/check-named.ts';

test('names in order have no fault', () => {
  expect(
    namedFaults(
      'things',
      ['a', 'b', 'é'].map((id) => named(id)),
      'by id',
    ),
  ).toEqual([]);
  expect(
    namedFaults(
      'things',
      ['b', 'a'].map((id) => named(id)),
      'any order',
    ),
  ).toEqual([]);
  expect(namedFaults('things', [], 'by id')).toEqual([]);
});

test('order, repetition, emptiness and false hashes are found', () => {
  expect(
    namedFaults(
      'things',
      ['b', 'a'].map((id) => named(id)),
      'by id',
    ),
  ).toEqual(["things[1] 'a' is out of order: it comes before 'b'"]);
  expect(
    namedFaults(
      'things',
      ['a', 'a'].map((id) => named(id)),
      'by id',
    ),
  ).toEqual(["things[1] 'a' repeats an id"]);
  expect(namedFaults('things', [named('')], 'by id')).toEqual(['things[0] has an empty id']);
  expect(namedFaults('things', [{ ...named('a'), hash: 5 }], 'by id')).toEqual([
    "things[0] 'a' has a hash that is not its id's",
  ]);
});

test('two ids whose hashes collide are refused', () => {
  // Found by hashing 'id-0', 'id-1' ... until two agreed.
  const [one, other] = ['id-10014', 'id-22672'];
  expect(hashOfId(one)).toBe(hashOfId(other));
  expect(
    namedFaults(
      'things',
      [named(one), named(other)].sort((a, b) => (a.id < b.id ? -1 : 1)),
      'by id',
    ),
  ).toEqual([expect.stringMatching(/^things: the ids '.*' and '.*' collide in their hashes$/)]);
});
