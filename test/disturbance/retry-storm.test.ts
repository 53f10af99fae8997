import { expect, test } from 'vitest';
import { retryStorm } from '../../src/disturbance/retry-storm.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function storm(onset: number, length: number, settings: Readonly<Record<string, number>> = {}) {
  return episodesOf({
    disturbance: 'retry-storm',
    settings: { minutes: 600, trouble: 1, times: 1, plus: 0.3, ...settings },
    quantities: { onset },
    laws: { length },
  }).episodes;
}

test('it lasts for its length, is a defect while it does, and nobody mends it', () => {
  expect(storm(4, 4)).toMatchObject([
    {
      fromTick: 4 * 96 + 40,
      untilTick: 4 * 96 + 44,
      of: { kind: 'troubles', troubles: [1] },
      plus: 0.3,
      isDefect: true,
      mendedByDiagnosis: false,
    },
  ]);
});

test('without size, length or a day in the horizon there is none', () => {
  expect([storm(4, 4, { plus: 0 }), storm(4, 0), storm(10, 4), storm(-4, 4)]).toEqual([[], [], [], []]);
  expect(storm(4, 4, { plus: 0, times: 0 })).toHaveLength(1);
});

test('words become numbers', () => {
  const words = retryStorm.words.parse({ time: '10 hours', trouble: 'reject', plus: '30%' });
  expect(retryStorm.settle(words as never)).toEqual({ minutes: 600, trouble: 1, times: 1, plus: 0.3 });
});
