import { expect, test } from 'vitest';
import { reviewGate } from '../../src/disturbance/review-gate.ts';
import type { ReviewersDay } from '../../src/disturbance/spells.ts';
import type { SampleLaw } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function gate(length: number, shares: object, late: SampleLaw = 0, replication = 0) {
  const settings = { minutes: 600, misses: 0, cautious: 0, stamps: 0, ...shares };
  const stated = {
    ...{ disturbance: 'review-gate', scope: 'programme', settings },
    ...{ quantities: { onset: 0 }, laws: { length, late } },
  };
  return episodesOf(stated, {}, replication, 20).episodes as readonly ReviewersDay[];
}

test('it is there on the days whose midnight lies in it, where there is anything to tell', () => {
  expect(gate(200, { misses: 1 }).map(({ fromTick }) => fromTick / 96)).toEqual([1, 2]);
  expect([gate(200, {}), gate(200, {}, 95)]).toEqual([[], []]);
  // Whole days: four and a half are four.
  expect(gate(200, {}, 432).map(({ lateDays }) => lateDays)).toEqual([4, 4]);
});

// False-alarm rate of each claim: 1e-7.
test('they miss, are over-cautious and wave through as often as stated, each on its own', () => {
  const kinds = new Array<number>(8).fill(0);
  const lateness = [0, 0];
  for (let replication = 0; replication < 400; replication++) {
    const days = gate(
      2000,
      { misses: 0.25, cautious: 0.5, stamps: 0.5 },
      { least: 96, shares: [0.5, ...new Array(95).fill(0), 0.5] },
      replication,
    );
    expect(days).toHaveLength(19);
    for (const { misses, cautious, stamps, lateDays } of days) {
      kinds[(misses ? 4 : 0) + (cautious ? 2 : 0) + (stamps ? 1 : 0)]++;
      lateness[lateDays - 1]++;
    }
  }
  expectFits(kinds, [...new Array(4).fill(0.1875), ...new Array(4).fill(0.0625)], 1e-7);
  expectFits(lateness, [0.5, 0.5], 1e-7);
});

test('words become numbers', () => {
  const words = reviewGate.words.parse({ misses: '15%', stamps: '20%' });
  expect(reviewGate.settle(words as never)).toEqual({ minutes: 0, misses: 0.15, cautious: 0, stamps: 0.2 });
});
