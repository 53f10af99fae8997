import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  drawAt,
  fineFractionOf,
  fractionOf,
  keyOfWords,
  PURPOSE,
  purposeKey,
  replicationKey,
  thresholdOf,
} from '../../src/kernel/chance.ts';
import { expectFits } from '../kit/chi-square.ts';

test('no number stands for two purposes', () => {
  const numbers = Object.values(PURPOSE);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.every((purpose) => Number.isInteger(purpose) && purpose > 0)).toBe(true);
});

test('seed words give the same key for ever', () => {
  // node -e "const g = require('seedrandom')('november baseline', { entropy: false }); console.log(g.int32(), g.int32())"
  expect(keyOfWords('november baseline')).toEqual([-1443559232, -1850968436]);
  expect(keyOfWords('a')).toEqual([1866138448, 88411019]);
  expect(keyOfWords('November baseline')).not.toEqual(keyOfWords('november baseline'));
});

test('the address of a draw leads to the same words for ever', () => {
  const replication = new Int32Array(2);
  replicationKey(keyOfWords('november baseline'), 7, replication);
  expect([...replication]).toEqual([889161046, 2024231945]);
  const keys = new Int32Array(4);
  purposeKey(replication, 0x1234567, 2, keys, 2);
  expect([...keys]).toEqual([0, 0, 1418775790, 1373821132]);
  const words = new Int32Array(2);
  drawAt(keys, 2, 1_000_000, 3, words);
  expect([...words]).toEqual([260367830, 1396817764]);
});

test('another replication, owner, purpose, member or occasion gives other words', () => {
  const seen = new Set<string>();
  const replication = new Int32Array(2);
  const keys = new Int32Array(2);
  const words = new Int32Array(2);
  for (let index = 0; index < 4; index++) {
    replicationKey([1, 2], index, replication);
    for (let owner = 0; owner < 4; owner++) {
      for (const purpose of Object.values(PURPOSE)) {
        purposeKey(replication, owner, purpose, keys, 0);
        for (let member = 0; member < 4; member++) {
          for (let occasion = 0; occasion < 4; occasion++) {
            drawAt(keys, 0, member, occasion, words);
            seen.add(words.join());
          }
        }
      }
    }
  }
  expect(seen.size).toBe(4 ** 4 * Object.keys(PURPOSE).length);
});

test('fractions lie in [0, 1), fine ones strictly between', () => {
  expect([fractionOf(0), fractionOf(-1)]).toEqual([0, 1 - 2 ** -32]);
  expect(fineFractionOf(0, 0)).toBe(2 ** -53);
  expect(fineFractionOf(-1, -1)).toBe(1 - 2 ** -53);
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (word0, word1) => {
      const fine = fineFractionOf(word0, word1);
      return fine > 0 && fine < 1 && Math.abs(fine - fractionOf(word0)) <= 2 ** -26;
    }),
  );
});

test('a threshold is met with the chance of its share', () => {
  expect([0, 0.5, 1, -1, 2].map(thresholdOf)).toEqual([0, 2 ** 31, 2 ** 32, 0, 2 ** 32]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      return Math.abs(thresholdOf(share) / 2 ** 32 - share) <= 2 ** -33;
    }),
  );
});

test('fractions are even, in each word and between the two', () => {
  const [one, other, both] = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];
  const keys = Int32Array.from(keyOfWords('even'));
  const words = new Int32Array(2);
  for (let member = 0; member < 200_000; member++) {
    drawAt(keys, 0, member, 0, words);
    const [x, y] = [fractionOf(words[0]), fractionOf(words[1])];
    one[Math.floor(x * 64)]++;
    other[Math.floor(y * 64)]++;
    both[Math.floor(x * 8) * 8 + Math.floor(y * 8)]++;
  }
  // Three tests, false alarm 1e-7 each.
  for (const counts of [one, other, both]) expectFits(counts, new Float64Array(64).fill(1 / 64), 1e-7);
});
