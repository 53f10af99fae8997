import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BeyondBounds } from '../../src/kernel/assert.ts';
import { addJoiner, newJoiners, sortJoiners } from '../../src/simulation/joiners.ts';

test('those who join stand in the order of their keys, and equal keys in the order of joining', () => {
  const keys = fc.array(fc.oneof(fc.nat(5), fc.nat(2 ** 31 - 1)), { maxLength: 700, size: 'max' });
  // Used again and again, as a world does.
  const joiners = newJoiners();
  fc.assert(
    fc.property(keys, (given) => {
      joiners.count = 0;
      given.forEach((key, place) => {
        addJoiner(joiners, 1_000_000 + place, key);
      });
      sortJoiners(joiners);
      const expected = given.map((key, place) => ({ key, slot: 1_000_000 + place })).sort((a, b) => a.key - b.key);
      expect([...joiners.sorted.subarray(0, joiners.count)]).toEqual(expected.map(({ slot }) => slot));
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('more than there is room for in one tick are refused, as no fault of ours', () => {
  const joiners = newJoiners();
  const addAll = () => {
    for (let slot = 0; slot <= 2 ** 22; slot++) addJoiner(joiners, slot, slot);
  };
  expect(addAll).toThrow(BeyondBounds);
});
