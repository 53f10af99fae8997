import { expect, test } from 'vitest';
import type { ShareModifier } from '../../src/disturbance/share-modifier.ts';
import { unevenDays } from '../../src/disturbance/uneven-days.ts';
import type { SampleAmount } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';
import { episodesOf } from '../kit/episodes-of.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

function factorsOf(
  factor: SampleAmount,
  replication = 0,
  days = 10,
  more: SampleDisturbance['settings'] = {},
): readonly number[] {
  const stated = { disturbance: 'uneven-days', settings: { troubles: [1, 2], ...more }, quantities: { factor } };
  const [modifier] = episodesOf(stated, {}, replication, days).episodes as readonly ShareModifier[];
  if (modifier === undefined) return [];
  expect(modifier).toMatchObject({ fromTick: 0, untilTick: days * 96, isDefect: false, mendedByDiagnosis: false });
  return modifier.shape.kind === 'uneven' ? [...modifier.shape.timesOn] : [];
}

// False-alarm rate: 1e-7.
test('every day has a factor of its own, drawn from its law', () => {
  const law: SampleAmount = {
    atoms: [
      [0.5, 0.25],
      [1, 0.5],
      [1.5, 0.25],
    ],
  };
  const all = Array.from({ length: 200 }, (_, replication) => factorsOf(law, replication, 100));
  const counts = [0, 0, 0];
  for (const factor of all.flat()) counts[2 * factor - 1]++;
  expectFits(counts, [0.25, 0.5, 0.25], 1e-7);
  // One day says nothing about the next: the pairs are as often as they would be by chance.
  const pairs = new Array<number>(9).fill(0);
  for (const days of all)
    for (let day = 0; day < 100; day += 2) pairs[3 * (2 * days[day] - 1) + 2 * days[day + 1] - 1]++;
  expectFits(
    pairs,
    [1, 2, 1, 2, 4, 2, 1, 2, 1].map((part) => part / 16),
    1e-7,
  );
});

test('a longer horizon changes no day of the shorter', () => {
  expect(factorsOf({ uniform: [0, 2] }, 3, 30).slice(0, 10)).toEqual(factorsOf({ uniform: [0, 2] }, 3, 10));
});

test('where all days are even there is none', () => {
  expect(factorsOf(1)).toEqual([]);
});

test('words become numbers', () => {
  const rich = unevenDays.words.parse({ memory: '60%', weekdays: { monday: '200%' } });
  expect(unevenDays.settle(rich as never)).toMatchObject({ memory: 0.6, weekdays: [2, 1, 1, 1, 1, 1, 1] });
  const words = unevenDays.words.parse({ troubles: ['unrecoverable', 'stall'] });
  expect(unevenDays.settle(words as never)).toEqual({ troubles: [0, 4] });
});

test('with a memory a day keeps the factor of the day before so often', () => {
  const days = Array.from({ length: 40 }, (_, replication) =>
    factorsOf({ uniform: [0, 2] }, replication, 251, { memory: 0.6 }),
  );
  const kept = days.flatMap((ofFuture) => ofFuture.slice(1).map((factor, day) => factor === ofFuture[day]));
  // False-alarm rate: 1e-7.
  expectFits([kept.filter(Boolean).length, kept.filter((is) => !is).length], [0.6, 0.4], 1e-7);
  // Where it does not, the factor is the one that it would have had alone.
  const alone = factorsOf({ uniform: [0, 2] }, 0, 251);
  for (const [day, factor] of days[0].entries()) {
    if (day === 0 || factor !== days[0][day - 1]) expect(factor).toBe(alone[day]);
  }
});

test('a weekday has a factor besides', () => {
  const plan = factorsOf(1, 0, 10, { weekdays: [2, 1, 1, 1, 1, 1, 1] });
  expect(plan.filter((factor) => factor === 2).length).toBeGreaterThan(0);
  expect(plan.indexOf(2) + 7).toBe(plan.lastIndexOf(2));
});
