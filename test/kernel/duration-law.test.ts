import fc from 'fast-check';
import { expect, test } from 'vitest';
import { probabilityOf } from '../../src/kernel/cumulative-table.ts';
import { isCertain, longestOf, remainingAt, ticksAt, ticksBeyond } from '../../src/kernel/duration-law.ts';
import { sampleLaw } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';

const law = sampleLaw({ least: 3, shares: [0.1, 0, 0.4, 0.3, 0.15, 0.05] });

/** Words spread evenly over all of them. */
const WORDS = Array.from({ length: 10_000 }, (_, place) => Math.floor(((place + 0.5) * 2 ** 32) / 10_000) | 0);

test('a law knows its longest, and whether there is anything to draw', () => {
  expect([longestOf(law), longestOf(sampleLaw(16)), longestOf(sampleLaw(0))]).toEqual([8, 16, 0]);
  expect([isCertain(law), isCertain(sampleLaw(16))]).toEqual([false, true]);
});

test('words meet the cells with their probabilities', () => {
  const counts = new Float64Array(6);
  for (const word of WORDS) counts[ticksAt(law, word) - 3]++;
  expect([...counts]).toEqual([1000, 0, 4000, 3000, 1500, 500]);
});

test('what remains follows the law given that it lasts longer', () => {
  for (let age = 0; age < 8; age++) {
    const counts = new Float64Array(9);
    for (const word of WORDS) counts[remainingAt(law, age, word) + age]++;
    const lasting = Float64Array.from(counts, (_, ticks) =>
      ticks > age && ticks >= 3 ? probabilityOf(law.table, ticks - 3) : 0,
    );
    const total = lasting.reduce((sum, probability) => sum + probability, 0);
    lasting.forEach((probability, ticks) => {
      expect(Math.abs(counts[ticks] - (WORDS.length * probability) / total)).toBeLessThanOrEqual(1);
    });
    expectFits(
      counts,
      lasting.map((probability) => probability / total),
      1e-7,
    );
  }
});

test('a duration that has not reached its least is met in full, less its age', () => {
  for (const word of WORDS.slice(0, 100)) expect(remainingAt(law, 2, word)).toBe(ticksAt(law, word) - 2);
});

test('what cannot last longer has one tick left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 1000 }), fc.integer(), (age, word) => remainingAt(law, age, word) === 1),
  );
  expect(remainingAt(sampleLaw(16), 16, 12345)).toBe(1);
  expect(remainingAt(sampleLaw(16), 10, 12345)).toBe(6);
});

test('at least one tick remains, whatever the word', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.oneof(fc.integer(), fc.constantFrom(0, -1, 1, -2)), (age, word) => {
      return remainingAt(law, age, word) >= 1;
    }),
  );
});

test('beyond a word, only what the law has there is met, in proportion', () => {
  // Half of the words are below: what is left is 3/5, 3/10 and 1/10 of the last three lengths.
  const counts = new Float64Array(9);
  for (const word of WORDS) counts[ticksBeyond(law, 2 ** 31, word)]++;
  [0, 0, 0, 0, 0, 0, 6000, 3000, 1000].forEach((count, ticks) => {
    expect(Math.abs(counts[ticks] - count)).toBeLessThanOrEqual(1);
  });
  for (const word of WORDS.slice(0, 100)) expect(ticksBeyond(law, 0, word)).toBe(ticksAt(law, word));
});
