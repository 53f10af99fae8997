import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  NELSON_CELLS,
  nineOnOneSide,
  recordNelson,
  type Side,
  sixInATrend,
  twoOfThreeBeyond,
} from '../../../src/control/statistics/nelson.ts';

const TESTS = { nineOnOneSide, sixInATrend, twoOfThreeBeyond };

/** What the tests say after each day of a series. */
function signalsOf(scores: readonly number[], name: keyof typeof TESTS): readonly Side[] {
  const memory = new Float64Array(NELSON_CELLS);
  return scores.map((score) => {
    recordNelson(memory, 0, score);
    return TESTS[name](memory, 0);
  });
}

/** All words of a length over an alphabet. */
function* wordsOf(alphabet: readonly number[], length: number): Generator<readonly number[]> {
  if (length === 0) yield [];
  else for (const rest of wordsOf(alphabet, length - 1)) for (const letter of alphabet) yield [...rest, letter];
}

function* ordersOf(items: readonly number[]): Generator<readonly number[]> {
  if (items.length === 0) yield [];
  for (const item of items) for (const rest of ordersOf(items.filter((other) => other !== item))) yield [item, ...rest];
}

// Of series without a special cause, by counting: 2 / 2^9 = 0.0039 of all nine days, 2 / 6! = 0.0028 of all six, and 0.0031 of all
// three signal (Nelson 1984 states that each of his tests does so in fewer than 5 of 1,000).
test('nine signs of 512 in a row signal twice', () => {
  const signals = [...wordsOf([-0.5, 0.5], 9)].map((scores) => signalsOf(scores, 'nineOnOneSide'));
  expect(signals.filter((signal) => signal[8] === 1)).toHaveLength(1);
  expect(signals.filter((signal) => signal[8] === -1)).toHaveLength(1);
  expect(signals.flatMap((signal) => signal.slice(0, 8)).every((signal) => signal === 0)).toBe(true);
});

test('six days in any of 720 orders signal twice', () => {
  const signals = [...ordersOf([-1.2, -0.7, -0.1, 0.3, 0.9, 1.4])].map((scores) => signalsOf(scores, 'sixInATrend'));
  expect(signals).toHaveLength(720);
  expect(signals.filter((signal) => signal[5] === 1)).toHaveLength(1);
  expect(signals.filter((signal) => signal[5] === -1)).toHaveLength(1);
  expect(signals.flatMap((signal) => signal.slice(0, 5)).every((signal) => signal === 0)).toBe(true);
});

test('of all three days 0.00306 have two beyond two sigmas on one side', () => {
  const beyond = 1 - normalCdf(2, 0, 1);
  let chance = 0;
  for (const scores of wordsOf([-2.5, 0.5, 2.5], 3)) {
    const isSignalled = signalsOf(scores, 'twoOfThreeBeyond').some((signal) => signal !== 0);
    if (isSignalled) chance += scores.reduce((part, score) => part * (score === 0.5 ? 1 - 2 * beyond : beyond), 1);
  }
  expect(chance).toBeCloseTo(2 * (3 * beyond * beyond * (1 - beyond) + beyond * beyond * beyond), 12);
  expect(chance).toBeCloseTo(0.00306, 5);
});

// C. W. Champ and W. H. Woodall, "Exact results for Shewhart control charts with supplementary runs rules", Technometrics 29 (1987):
// with one day beyond three sigmas, or two of three beyond two, a chart signals after 225.44 days on average; with the first alone
// after 370.40.
test('with three sigmas beside it, two of three signal after 225.44 days', () => {
  const zone = normalCdf(3, 0, 1) - normalCdf(2, 0, 1);
  const letters: readonly (readonly [score: number, chance: number])[] = [
    [-2.5, zone],
    [0.5, 2 * normalCdf(2, 0, 1) - 1],
    [2.5, zone],
  ];
  const alone = letters.reduce((inside, [, chance]) => inside - chance, 1);
  expect(1 / alone).toBeCloseTo(370.4, 1);
  // The last two days are all that the test remembers: their nine states, by iteration until nothing moves.
  const states = [...wordsOf([0, 1, 2], 2)];
  let days = states.map(() => 0);
  for (let round = 0; round < 20_000; round++) {
    days = states.map(([before, last]) =>
      letters.reduce((sum, [score, chance], letter) => {
        const signals = signalsOf([letters[before][0], letters[last][0], score], 'twoOfThreeBeyond');
        if (round === 0 || signals[2] === 0) return sum + chance * days[last * 3 + letter];
        return sum;
      }, 1),
    );
  }
  expect(days[4]).toBeCloseTo(225.44, 2);
});

test('a day on the mean ends a run, an equal one a trend, and two sigmas are not beyond themselves', () => {
  const run = [1, 1, 1, 1, 1, 1, 1, 1];
  expect(signalsOf([...run, 1, 1], 'nineOnOneSide').slice(8)).toEqual([1, 1]);
  expect(signalsOf([...run, 0, 1], 'nineOnOneSide').slice(8)).toEqual([0, 0]);
  expect(signalsOf([...run, -1, 1], 'nineOnOneSide').slice(8)).toEqual([0, 0]);
  expect(signalsOf([-3, -2, -1, 0, 1, 2, 3], 'sixInATrend')).toEqual([0, 0, 0, 0, 0, 1, 1]);
  expect(signalsOf([3, 2, 1, 0, -1, -2], 'sixInATrend')[5]).toBe(-1);
  expect(signalsOf([-3, -2, -1, -1, 1, 2, 3], 'sixInATrend')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(signalsOf([2, 2, 2], 'twoOfThreeBeyond')).toEqual([0, 0, 0]);
  expect(signalsOf([2.1, 0, 2.1, 0, 0, 2.1], 'twoOfThreeBeyond')).toEqual([0, 0, 1, 0, 0, 0]);
  expect(signalsOf([2.1, -2.1, -2.1, 0], 'twoOfThreeBeyond')).toEqual([0, 0, -1, 0]);
});

test('what they say depends on the last days alone, and turns over with the scores', () => {
  const scores = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 9, maxLength: 9 });
  const earlier = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(scores, earlier, (last, before) => {
      for (const name of ['nineOnOneSide', 'sixInATrend', 'twoOfThreeBeyond'] as const) {
        const signal = signalsOf([...before, ...last], name).at(-1);
        expect(signalsOf(last, name).at(-1)).toBe(signal);
        const mirrored = signalsOf(
          [...before, ...last].map((score) => -score),
          name,
        ).at(-1);
        expect(mirrored).toBe(signal === 0 ? 0 : -signal!);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});
