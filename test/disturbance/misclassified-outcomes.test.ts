import { expect, test } from 'vitest';
import { misclassifiedOutcomes } from '../../src/disturbance/misclassified-outcomes.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function wrong(onset: number, length: number, share = 0.1) {
  return episodesOf({
    disturbance: 'misclassified-outcomes',
    settings: { minutes: 0, share },
    quantities: { onset },
    laws: { length, rework: { least: 96, shares: [0.5, 0.5] } },
  }).episodes;
}

test('while it lasts a share is reported as success, until its rework', () => {
  expect(wrong(1, 96)).toMatchObject([
    { mechanism: 'misreports', scope: 2, fromTick: 96, untilTick: 192, share: 0.1, rework: { least: 96 } },
  ]);
});

test('without size, length or a day in the horizon there is none', () => {
  expect([wrong(1, 96, 0), wrong(1, 0), wrong(10, 96)]).toEqual([[], [], []]);
});

test('words become numbers', () => {
  const words = misclassifiedOutcomes.words.parse({ share: '10%' });
  expect(misclassifiedOutcomes.settle(words as never)).toEqual({ minutes: 0, share: 0.1 });
});
