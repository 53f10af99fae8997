import { expect, test } from 'vitest';
import { fate, fateSettled, outageEpisodes } from '../../src/disturbance/outage-words.ts';
import { ROLL_BACK, STALL } from '../../src/fleet/outcome.ts';
import type { Settings } from '../../src/units/settings.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

/** Episodes of an outage in a horizon of ten days. */
function episodes(onset: number, ticks: number, hits: number, settings: Settings = {}, isPlanned = false) {
  const plan = samplePlan({
    days: 10,
    disturbances: [
      { id: 'o', disturbance: 'outage', settings: { fate: STALL, ...settings }, quantities: { onset: 0, hits } },
    ],
  });
  return outageEpisodes(plan.disturbances[0], circumstancesOf(plan, { hits }), onset, ticks, isPlanned);
}

test('those that are hit roll back, or stall where that is said', () => {
  expect([fateSettled(fate.parse(undefined)), fateSettled(fate.parse('stall'))]).toEqual([ROLL_BACK, STALL]);
});

test('it lasts from its onset on, and hits its share; noticed after its lag', () => {
  const expected = { mechanism: 'outage', fromTick: 50, untilTick: 58, hitShare: 0.25, hitTrouble: STALL };
  expect(episodes(50, 8, 0.25)).toMatchObject([{ ...expected, noticedTick: 50, planned: false }]);
  expect(episodes(50, 8, 0.25, { lagMinutes: 60 })).toMatchObject([{ noticedTick: 54 }]);
  // A test is known, whatever its lag.
  expect(episodes(50, 8, 0.25, { lagMinutes: 60 }, true)).toMatchObject([{ noticedTick: 50, planned: true }]);
});

test('that of a category is an incident too, while it is known', () => {
  expect(episodes(50, 8, 0, { lagMinutes: 60, category: 2 }).slice(1)).toEqual([
    { mechanism: 'incident', fromTick: 54, untilTick: 58, category: 2 },
  ]);
  expect(episodes(50, 4, 0, { lagMinutes: 60, category: 2 })).toHaveLength(1);
});

test('one that began before the first day is there for what is left; the horizon cuts one', () => {
  expect(episodes(-5, 8, 0.5, { category: 1 })).toMatchObject([
    { fromTick: 0, untilTick: 3, noticedTick: -5 },
    { mechanism: 'incident', fromTick: 0, untilTick: 3 },
  ]);
  expect(episodes(955, 8, 0)).toMatchObject([{ untilTick: 960 }]);
});

test('one without length hits; without a share either, or beyond the horizon, there is none', () => {
  expect(episodes(50, 0, 0.1)).toMatchObject([{ fromTick: 50, untilTick: 50 }]);
  expect(episodes(50, 0, 0)).toEqual([]);
  expect(episodes(960, 8, 0.1)).toEqual([]);
  expect(episodes(-8, 8, 0.1)).toEqual([]);
  expect(episodes(-9, 8, 0.1)).toEqual([]);
});
