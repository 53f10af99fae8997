import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawAt, WORDS } from '../../src/kernel/chance.ts';
import { clearMarks, newMarks, visit } from '../../src/simulation/marks.ts';

const PLANE_KEYS = Int32Array.of(11, -22, 33, -44, 55, -66);
const FATE_KEYS = Int32Array.of(-77, 88, -99, 111, -222, 333);
const STRATA = 3;

/** The mark and the kind word of one number, by the addresses of docs/model.md, section 8. */
function slowMark(stratum: number, number: number): { number: number; mark: number; kindWord: number } {
  const words = new Int32Array(2);
  let lead = 0;
  for (const pair of [0, 1, 2]) {
    drawAt(PLANE_KEYS, 2 * stratum, number >>> 5, pair, words);
    for (const word of words) lead = 2 * lead + ((word >>> (number & 31)) & 1);
  }
  drawAt(FATE_KEYS, 2 * stratum, number, 1, words);
  return { number, mark: lead * 2 ** 26 + (words[0] >>> 6), kindWord: words[1] };
}

const anyVisit = fc.record({
  stratum: fc.nat(STRATA - 1),
  from: fc.oneof(fc.nat(200), fc.integer({ min: 1_999_999_000, max: 1_999_999_500 })),
  count: fc.oneof(fc.nat(5), fc.nat(300)),
  // Thresholds at and around the edges of the planes' patterns, besides any.
  threshold: fc.oneof(
    fc.integer({ min: 0, max: WORDS }),
    fc.nat(WORDS / 16),
    fc.tuple(fc.nat(64), fc.integer({ min: -1, max: 1 })).map(([pattern, off]) => Math.max(0, pattern * 2 ** 26 + off)),
  ),
});

test('visits in any order, of any range and share, find what a look at every number finds', () => {
  fc.assert(
    fc.property(fc.array(anyVisit, { minLength: 1, maxLength: 8 }), (visits) => {
      const marks = newMarks(STRATA);
      for (const { stratum, from, count, threshold } of visits) {
        visit(marks, stratum, from, from + count, threshold, PLANE_KEYS, FATE_KEYS);
        const expected = Array.from({ length: count }, (_, place) => slowMark(stratum, from + place)).filter(
          ({ mark }) => mark < threshold,
        );
        const found = Array.from({ length: marks.found }, (_, place) => ({
          number: marks.numbers[place],
          mark: marks.marks[place],
          kindWord: marks.kindWords[place],
        }));
        expect(found).toEqual(expected);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('finds as many as there are, when all are in trouble', () => {
  const marks = newMarks(1);
  visit(marks, 0, 5, 5005, WORDS, PLANE_KEYS, FATE_KEYS);
  expect(marks.found).toBe(5000);
  expect([marks.numbers[0], marks.numbers[4999]]).toEqual([5, 5004]);
});

test('a world that turns to other luck must be cleared, because planes are kept from visit to visit', () => {
  const marks = newMarks(1);
  const found = (keys: Int32Array): number[] => {
    visit(marks, 0, 0, 32, WORDS / 2, keys, FATE_KEYS);
    return [...marks.numbers.subarray(0, marks.found)];
  };
  const before = found(PLANE_KEYS);
  clearMarks(marks);
  expect(found(Int32Array.of(1, 2))).not.toEqual(before);
  clearMarks(marks);
  expect(found(PLANE_KEYS)).toEqual(before);
});
