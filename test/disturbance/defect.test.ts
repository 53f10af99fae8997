import { describe, expect, test } from 'vitest';
import { defect } from '../../src/disturbance/defect.ts';
import type { ShareModifier } from '../../src/disturbance/share-modifier.ts';
import type { Settings } from '../../src/units/settings.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

function episodes(onset: number, settings: Settings = {}) {
  const plan = samplePlan({
    days: 10,
    disturbances: [
      {
        id: 'bad',
        disturbance: 'defect',
        scope: 'dmc dmc-1',
        settings: { minutes: 0, trouble: 2, times: 3, plus: 0.08, ...settings },
        quantities: { onset },
      },
    ],
  });
  return defect.episodes(plan.disturbances[0], circumstancesOf(plan, { onset }));
}

describe('its one episode', () => {
  test('lasts from its onset to the horizon, unless a diagnosis mends it', () => {
    expect(episodes(4)).toEqual([
      {
        mechanism: 'shares',
        // The programme, the cohort, then the DMC.
        scope: 2,
        fromTick: 4 * 96,
        untilTick: 960,
        of: { kind: 'troubles', troubles: [2] },
        times: 3,
        plus: 0.08,
        shape: { kind: 'step' },
        isDefect: true,
        mendedByDiagnosis: true,
      },
    ]);
  });

  test('begins at its time of day, on the day that the date falls on', () => {
    expect(episodes(4.9, { minutes: 12 * 60 })[0].fromTick).toBe(4 * 96 + 48);
    expect(episodes(0, { minutes: 20 })[0].fromTick).toBe(1);
  });

  test('that began before the first day is there from the start', () => {
    expect(episodes(-3, { minutes: 720 })[0].fromTick).toBe(0);
    expect(episodes(-1, { minutes: 1425 })[0].fromTick).toBe(0);
  });

  test('does not come where it has no size', () => {
    expect(episodes(4, { times: 1, plus: 0 })).toEqual([]);
    expect(episodes(4, { times: 0, plus: 0 })).toHaveLength(1);
  });

  test('is active in its hours of every day only, and does not come where it has none', () => {
    const [{ shape }] = episodes(4, { daily: [840, 1440] }) as ShareModifier[];
    expect(shape).toEqual({ kind: 'daily', fromTickOfDay: 56, untilTickOfDay: 96 });
    expect(episodes(4, { daily: [0, 7] })).toEqual([]);
  });

  test('does not come where it would begin beyond the horizon', () => {
    expect(episodes(9, { minutes: 23 * 60 + 45 })).toHaveLength(1);
    expect(episodes(10)).toEqual([]);
  });
});

test('words become numbers', () => {
  const words = defect.words.parse({ time: '12 hours', trouble: 'rollBack', plus: '8%' });
  expect(defect.settle(words as never)).toEqual({ minutes: 720, trouble: 2, times: 1, plus: 0.08 });
  const late = defect.words.parse({ trouble: 'stall', daily: { from: '14 hours' } });
  expect(defect.settle(late as never)).toMatchObject({ trouble: 0, times: 1, plus: 0, daily: [840, 1440] });
});
