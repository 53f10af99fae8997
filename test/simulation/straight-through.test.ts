import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/fleet/outcome.ts';
import { TICKS_PER_DAY } from '../../src/kernel/clock.ts';
import { longestOf } from '../../src/kernel/duration-law.ts';
import {
  clearStraightThrough,
  newStraightThrough,
  putIntoRow,
  rowOf,
  send,
  takeFromRow,
} from '../../src/simulation/straight-through.ts';
import { type SampleLaw, sampleLaw } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';

const KEYS = Int32Array.of(314, 159, 265, 358);
const STRATA = 2;
const FALSE_ALARM = 1e-7;
const EVERY_TICK = Int32Array.from({ length: TICKS_PER_DAY }, (_, tick) => tick);

/** Where attempts land, by tick after their wave: one row a wave. */
function landed(law: SampleLaw, attempts: number, waves: number, attemptClass = 0, stratum = 0): number[][] {
  const turnaround = sampleLaw(law);
  const straight = newStraightThrough(STRATA, [{ turnaround } as Outcome], EVERY_TICK, 0, 0);
  return Array.from({ length: waves }, (_, wave) => {
    send(straight, turnaround, wave, stratum, attemptClass, attempts, KEYS, 0);
    const place = stratum * 2 + attemptClass;
    const ticks = Math.max(1, longestOf(turnaround)) + 1;
    const row = Array.from({ length: ticks }, (_, ahead) => {
      return straight.due[rowOf(straight, wave + ahead) * straight.places + place];
    });
    clearStraightThrough(straight);
    return row;
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const HUMP: SampleLaw = { least: 2, shares: [0.05, 0.3, 0.4, 0.15, 0.07, 0.03] };
const LONG_TAIL: SampleLaw = { least: 1, shares: Array.from({ length: 60 }, (_, cell) => 0.08 * 0.92 ** cell) };

describe('a wave is split', () => {
  test.each([1, 2, 63, 64, 65, 66, 500, 20_000])('exactly: all of %i attempts land, none at once', (attempts) => {
    for (const law of [HUMP, LONG_TAIL]) {
      const rows = landed(law, attempts, 50);
      expect(rows.map(sumOf)).toEqual(new Array(50).fill(attempts));
      expect(rows.every((row) => row[0] === 0)).toBe(true);
    }
  });

  test.each([
    ['one by one', 40],
    ['by counts, then one by one', 90],
    ['by counts', 3000],
  ])('as the law says, %s', (_, attempts) => {
    const rows = landed(HUMP, attempts, Math.ceil(400_000 / attempts));
    const counts = rows[0].map((_, ticks) => sumOf(rows.map((row) => row[ticks])));
    expectFits(counts, [0, 0, 0.05, 0.3, 0.4, 0.15, 0.07, 0.03], FALSE_ALARM);
  });

  test.each([40, 90, 3000])('as freely as %i attempts would fall by themselves, not more evenly', (attempts) => {
    const waves = 2000;
    const share = 0.4;
    const variance = attempts * share * (1 - share);
    // Squared deviations of a cell's counts, in units of the binomial variance: a chi-square with so many degrees.
    const statistic = sumOf(landed(HUMP, attempts, waves).map((row) => (row[4] - attempts * share) ** 2)) / variance;
    expect(statistic).toBeGreaterThan(gammaQuantile(FALSE_ALARM / 2, waves / 2, 0.5));
    expect(statistic).toBeLessThan(gammaQuantile(1 - FALSE_ALARM / 2, waves / 2, 0.5));
  });

  test('apart for first and later attempts, and for strata', () => {
    const first = landed(HUMP, 1000, 3, 0, 0);
    expect(landed(HUMP, 1000, 3, 1, 0)).not.toEqual(first);
    expect(landed(HUMP, 1000, 3, 0, 1)).not.toEqual(first);
    expect(landed(HUMP, 1000, 3, 0, 0)).toEqual(first);
  });
});

test('a certain turnaround takes all together, and none less than a tick', () => {
  expect(landed(3, 250, 1)).toEqual([[0, 0, 0, 250]]);
  expect(landed(0, 250, 1)).toEqual([[0, 250]]);
});

test('attempts of several waves meet in one tick, each place listed once', () => {
  const straight = newStraightThrough(STRATA, [{ turnaround: sampleLaw(5) } as Outcome], EVERY_TICK, 0, 0);
  send(straight, sampleLaw(5), 10, 1, 0, 100, KEYS, 0);
  send(straight, sampleLaw(4), 11, 1, 0, 50, KEYS, 0);
  send(straight, sampleLaw(3), 12, 1, 1, 7, KEYS, 0);
  const row = rowOf(straight, 15);
  expect(straight.occupiedCount[row]).toBe(2);
  const places = straight.occupied.subarray(row * straight.places, row * straight.places + 2);
  expect([...places].map((place) => [place, straight.due[row * straight.places + place]])).toEqual([
    [2, 150],
    [3, 7],
  ]);
  expect([...straight.inFlight]).toEqual([0, 157]);
});

test('what is taken out of a row leaves no trace, so that a place which fills again is listed once', () => {
  const straight = newStraightThrough(STRATA, [{ turnaround: sampleLaw(5) } as Outcome], EVERY_TICK, 0, 0);
  const row = rowOf(straight, 15);
  const listed = () => [
    ...straight.occupied.subarray(row * straight.places, row * straight.places + straight.occupiedCount[row]),
  ];
  for (const place of [1, 0, 3]) putIntoRow(straight, row, place, 8);
  takeFromRow(straight, row, 0, 3);
  expect([listed(), straight.due[row * straight.places]]).toEqual([[1, 0, 3], 5]);
  takeFromRow(straight, row, 0, 5);
  takeFromRow(straight, row, 2, 0);
  expect([listed(), straight.due[row * straight.places]]).toEqual([[1, 3], 0]);
  putIntoRow(straight, row, 0, 2);
  expect([listed(), straight.due[row * straight.places]]).toEqual([[1, 3, 0], 2]);
});

describe('a span of ticks', () => {
  const straight = newStraightThrough(1, [{ turnaround: sampleLaw(200) } as Outcome], Int32Array.of(2, 40), 4, 0);
  const ends = EVERY_TICK.filter((tick) => straight.endsSpan[tick] === 1);

  test('ends where reports reach up to at a wave, and at midnight', () => {
    expect([...ends]).toEqual([36, 94, 95]);
  });

  test('is one row of the ring, and comes round only after the longest turnaround', () => {
    const rows = Array.from({ length: 3 * TICKS_PER_DAY }, (_, tick) => rowOf(straight, tick));
    expect([rows[0], rows[36], rows[37], rows[94], rows[95], rows[96]]).toEqual([0, 0, 1, 1, 2, 3]);
    expect(new Set(rows).size).toBe(9);
    expect(straight.ring).toBeGreaterThanOrEqual(9);
    expect(rowOf(straight, straight.ring * (TICKS_PER_DAY / straight.spansPerDay))).toBe(0);
  });
});

test('what a slow service makes take longer comes later, round the ring', () => {
  const straight = newStraightThrough(1, [{ turnaround: sampleLaw(5) } as Outcome], EVERY_TICK, 0, 300);
  send(straight, sampleLaw(5), 10, 0, 0, 100, KEYS, 300);
  send(straight, sampleLaw(5), 10, 0, 0, 7, KEYS, 0);
  const dueAt = (tick: number) => straight.due[rowOf(straight, tick) * straight.places];
  expect([dueAt(15), dueAt(314), dueAt(315), dueAt(316)]).toEqual([7, 0, 100, 0]);
});
