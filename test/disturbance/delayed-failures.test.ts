import { describe, expect, test } from 'vitest';
import { delayedFailures } from '../../src/disturbance/delayed-failures.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

function episodes(onset: number, share: number, settings: Readonly<Record<string, number>> = {}) {
  const plan = samplePlan({
    days: 10,
    disturbances: [
      {
        id: 'late',
        disturbance: 'delayed-failures',
        scope: 'dmc dmc-1',
        settings: { minutes: 0, lastsMinutes: -1, unrecoverable: 0.1, ...settings },
        quantities: { onset, share },
        laws: { age: 1344 },
      },
    ],
  });
  return delayedFailures.episodes(plan.disturbances[0], circumstancesOf(plan, { onset, share }));
}

describe('its one episode', () => {
  test('lasts from its onset to the horizon where nothing is stated', () => {
    expect(episodes(4, 0.01, { minutes: 600 })).toEqual([
      {
        mechanism: 'delayed failures',
        scope: 2,
        fromTick: 4 * 96 + 40,
        untilTick: 960,
        share: 0.01,
        age: expect.objectContaining({ least: 1344 }),
        unrecoverable: 0.1,
      },
    ]);
  });

  test('lasts as long as is stated, from its onset on', () => {
    expect(episodes(4, 0.01, { lastsMinutes: 1440 })).toMatchObject([{ fromTick: 384, untilTick: 480 }]);
    expect(episodes(-3, 0.01, { lastsMinutes: 4 * 1440 })).toMatchObject([{ fromTick: 0, untilTick: 96 }]);
    expect(episodes(-3, 0.01, { lastsMinutes: 3 * 1440 })).toEqual([]);
    expect(episodes(3, 0.01, { lastsMinutes: 0 })).toEqual([]);
  });

  test('does not come without a share, or beyond the horizon', () => {
    expect(episodes(4, 0)).toEqual([]);
    expect(episodes(10, 0.01)).toEqual([]);
  });

  test('has a share of 100% at most', () => {
    expect(episodes(4, 1.2)).toMatchObject([{ share: 1 }]);
  });
});

test('words become numbers', () => {
  const settled = (words: object) => delayedFailures.settle(delayedFailures.words.parse(words) as never);
  expect(settled({})).toEqual({ minutes: 0, lastsMinutes: -1, unrecoverable: 0 });
  expect(settled({ time: '12 hours', lasts: '2 weeks', unrecoverable: '5%' })).toEqual({
    minutes: 720,
    lastsMinutes: 20_160,
    unrecoverable: 0.05,
  });
});
