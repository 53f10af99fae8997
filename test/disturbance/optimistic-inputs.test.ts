import { expect, test } from 'vitest';
import { optimisticInputs } from '../../src/disturbance/optimistic-inputs.ts';
import { episodesOf } from '../kit/episodes-of.ts';

const optimism = (times: number) =>
  episodesOf({ disturbance: 'optimistic-inputs', settings: { troubles: [1, 2] }, quantities: { times } }).episodes;

test('from the first day to the last the shares are so many times as large', () => {
  expect(optimism(1.2)).toMatchObject([
    {
      mechanism: 'shares',
      fromTick: 0,
      untilTick: 960,
      times: 1.2,
      plus: 0,
      isDefect: false,
      mendedByDiagnosis: false,
    },
  ]);
});

test('true shares are no optimism', () => {
  expect(optimism(1)).toEqual([]);
});

test('words become numbers', () => {
  const words = optimisticInputs.words.parse({ troubles: ['unrecoverable', 'stall'] });
  expect(optimisticInputs.settle(words as never)).toEqual({ troubles: [0, 4] });
});
