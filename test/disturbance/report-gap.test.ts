import { expect, test } from 'vitest';
import { gapSettled, gapWords } from '../../src/disturbance/report-gap.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function gap(disturbance: string, onset: number, length: number) {
  const settings = { minutes: 540, outcomes: 1, alerts: 0 };
  return episodesOf({ disturbance, settings, quantities: { onset }, laws: { length } }).episodes;
}

test('a gap lasts for its length; what is late arrives, and what is missing does not', () => {
  const lasting = {
    mechanism: 'reports',
    scope: 2,
    fromTick: 4 * 96 + 36,
    untilTick: 5 * 96,
    outcomes: true,
    alerts: false,
    times: 1,
  };
  expect(gap('late-reports', 4, 60)).toEqual([{ ...lasting, arrive: true }]);
  expect(gap('missing-reports', 4, 60)).toEqual([{ ...lasting, arrive: false }]);
});

test('without length or a day in the horizon there is none', () => {
  expect([gap('late-reports', 4, 0), gap('missing-reports', 10, 60)]).toEqual([[], []]);
});

test('words become numbers; outcomes are meant where nothing is said', () => {
  expect(gapSettled(gapWords.parse({ time: '9 hours', figures: ['alerts', 'outcomes'] }))).toEqual({
    minutes: 540,
    outcomes: 1,
    alerts: 1,
  });
  expect(gapSettled(gapWords.parse({}))).toEqual({ minutes: 0, outcomes: 1, alerts: 0 });
});
