import { expect, test } from 'vitest';
import { unknownErrors } from '../../src/disturbance/unknown-errors.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function codes(onset: number, length: number, plus = 0.6) {
  return episodesOf({
    disturbance: 'unknown-errors',
    settings: { minutes: 0, troubles: [0, 2], times: 1, plus },
    quantities: { onset },
    laws: { length },
  }).episodes;
}

test('it changes the codes of failures that began as its troubles, until it is mended or over', () => {
  expect(codes(3, 100)).toMatchObject([
    {
      fromTick: 288,
      untilTick: 388,
      of: { kind: 'unknown codes', troubles: [0, 2] },
      plus: 0.6,
      isDefect: true,
      mendedByDiagnosis: true,
    },
  ]);
});

test('without size, length or a day in the horizon there is none', () => {
  expect([codes(3, 100, 0), codes(3, 0), codes(10, 100)]).toEqual([[], [], []]);
});

test('words become numbers; all troubles where none is named', () => {
  const some = unknownErrors.words.parse({ troubles: ['rollBack', 'stall'], plus: '5%' });
  expect(unknownErrors.settle(some as never)).toEqual({ minutes: 0, troubles: [0, 2], times: 1, plus: 0.05 });
  expect(unknownErrors.settle(unknownErrors.words.parse({}) as never)).toMatchObject({ troubles: [0, 1, 2, 3, 4] });
});
