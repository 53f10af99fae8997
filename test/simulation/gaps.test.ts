import { expect, test } from 'vitest';
import { newGaps, reckonGaps } from '../../src/simulation/gaps.ts';
import { report, reportIn } from '../../src/simulation/reports.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

const [DMC_X, DMC_Y] = [2, 3];

function gap(
  id: string,
  disturbance: string,
  scope: string,
  onset: number,
  length: number,
  alerts = 0,
): SampleDisturbance {
  const settings = { minutes: 0, outcomes: 1, alerts };
  return { id, disturbance, scope, settings, quantities: { onset }, laws: { length } };
}

function worldWith(...disturbances: readonly SampleDisturbance[]): World {
  const world = begunWorld({
    days: 10,
    strata: [
      { id: 'a', dmc: 'x', untouched: 100 },
      { id: 'b', dmc: 'y', untouched: 100 },
    ],
    disturbances,
  });
  // Five failures of each of ten attempts of both strata, on the first day.
  for (const stratum of [0, 1]) report(world.reports, 10, stratum, 0, 10, 5, 1);
  return world;
}

/** What the view has of the DMCs after a wave: resolved and failed so far. */
function seenAt(world: World, tick: number): number[][] {
  const { view, desk } = world;
  reckonGaps(world.gaps, world.given.gaps, desk, tick);
  reportIn(world.reports, tick, view, desk.scopesOf, world.gaps);
  return [DMC_X, DMC_Y].map((scope) => [view.resolvedSoFar[scope * 2], view.failedSoFar[scope * 2]]);
}

const ALL = [10, 5];
const NONE_YET = [0, 0];

test('what is late comes at the first wave after it', () => {
  const world = worldWith(gap('l', 'late-reports', 'dmc x', 0, 100));
  expect([seenAt(world, 40), seenAt(world, 99), seenAt(world, 100)]).toEqual([
    [NONE_YET, ALL],
    [NONE_YET, ALL],
    [ALL, ALL],
  ]);
});

test('what is missing never comes, also what was late before', () => {
  const world = worldWith(gap('l', 'late-reports', 'dmc x', 0, 100), gap('m', 'missing-reports', 'programme', 1, 10));
  expect([seenAt(world, 40), seenAt(world, 96), seenAt(world, 300)]).toEqual([
    [NONE_YET, ALL],
    [NONE_YET, ALL],
    [NONE_YET, ALL],
  ]);
});

test('the figures of alerts are kept back where that is said', () => {
  const world = worldWith(
    gap('l', 'late-reports', 'programme', 0, 100, 1),
    gap('m', 'missing-reports', 'dmc y', 2, 10),
  );
  const keptAt = (tick: number) => {
    reckonGaps(world.gaps, world.given.gaps, world.desk, tick);
    return world.gaps?.alerts;
  };
  expect([keptAt(99), keptAt(100), keptAt(200)]).toEqual([true, false, false]);
});

test('a future without gaps keeps no books of them', () => {
  expect(newGaps(2, [])).toBe(undefined);
  const world = worldWith();
  expect([world.gaps, seenAt(world, 40)]).toEqual([undefined, [ALL, ALL]]);
});
