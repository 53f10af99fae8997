import { describe, expect, test } from 'vitest';
import { FIRST } from '../../src/control/view.ts';
import { WORDS } from '../../src/kernel/chance.ts';
import { disturb } from '../../src/simulation/disturb.ts';
import { answerModifiers, meetModifiers, mendModifiers, shiftsBy } from '../../src/simulation/modifiers.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

const [PROGRAMME, , DMC_X, DMC_Y] = [0, 1, 2, 3];

function worldWith(...disturbances: readonly SampleDisturbance[]): World {
  return begunWorld({
    days: 20,
    strata: [
      { id: 'a', dmc: 'x', untouched: 100 },
      { id: 'b', dmc: 'y', untouched: 100 },
    ],
    outcomes: { plain: { first: { rollBack: 0.1 }, unknownCode: { rollBack: 0.1 } } },
    disturbances,
  });
}

function passTo(world: World, tick: number): World {
  for (let at = 0; at < tick; at++) disturb(world, at);
  return world;
}

const shareOf = (world: World, stratum: number): number => world.shares.troubled[2 * stratum + FIRST] / WORDS;
const told = (world: World) => world.run.log.lines().map(({ tick, kind }) => [tick, kind]);

const AFTERNOONS: SampleDisturbance = {
  id: 'late',
  disturbance: 'defect',
  scope: 'dmc x',
  settings: { minutes: 0, trouble: 2, times: 1, plus: 0.2, daily: [840, 1080] },
  quantities: { onset: 1 },
};

describe('at some hours of the day', () => {
  test('shares rise and fall, and so does who is exposed; the log tells its onset alone', () => {
    const world = worldWith(AFTERNOONS);
    const seen = [96 + 56, 96 + 57, 96 + 72, 96 + 73, 192 + 57].map((tick) => {
      passTo(world, 0);
      for (let at = world.view.tick; at < tick; at++) disturb(world, at);
      world.view.tick = tick;
      return [Math.round(100 * shareOf(world, 0)), world.exposing[0]];
    });
    expect(seen).toEqual([
      [10, 0],
      [30, 1],
      [30, 1],
      [10, 0],
      [30, 1],
    ]);
    expect(shareOf(world, 1)).toBeCloseTo(0.1, 9);
    expect(told(world)).toEqual([[96, 'defect begins']]);
  });

  test('a halt meets it in its hours of rest too, and a diagnosis mends it there', () => {
    const world = passTo(worldWith(AFTERNOONS), 100);
    meetModifiers(world, DMC_X);
    for (let at = 100; at < 96 + 60; at++) disturb(world, at);
    expect([world.exposing[0], Math.round(100 * shareOf(world, 0))]).toEqual([0, 30]);
    mendModifiers(world, DMC_X, 100, 96 + 60);
    expect(shareOf(world, 0)).toBeCloseTo(0.1, 9);
    expect(told(world).at(-1)).toEqual([96 + 60, 'defect mended']);
    for (let at = 96 + 60; at < 192 + 60; at++) disturb(world, at);
    expect([world.exposing[0], Math.round(100 * shareOf(world, 0))]).toEqual([0, 10]);
  });
});

test('a drift rises at every midnight', () => {
  const settings = { minutes: 720, trouble: 2, perDay: 0.02, most: 0.05 };
  const world = worldWith({ id: 'd', disturbance: 'drift', settings, quantities: { onset: 1 } });
  const seen = [96 + 48, 96 + 49, 193, 289, 385].map((tick) => {
    for (let at = world.view.tick; at < tick; at++) disturb(world, at);
    world.view.tick = tick;
    return Math.round(100 * shareOf(world, 1));
  });
  expect(seen).toEqual([10, 12, 14, 15, 15]);
});

test('a storm of retries is over by itself, and no diagnosis mends it', () => {
  const world = passTo(
    worldWith({
      id: 's',
      disturbance: 'retry-storm',
      settings: { minutes: 0, trouble: 2, times: 1, plus: 0.3 },
      quantities: { onset: 1 },
      laws: { length: 8 },
    }),
    100,
  );
  mendModifiers(world, PROGRAMME, 100, 100);
  expect(shareOf(world, 0)).toBeCloseTo(0.4, 9);
  for (let at = 100; at < 105; at++) disturb(world, at);
  expect([shareOf(world, 0), world.exposing[0]]).toEqual([expect.closeTo(0.1, 9), 0]);
  expect(told(world)).toEqual([
    [96, 'defect begins'],
    [104, 'defect over'],
  ]);
});

test('unknown codes rise, and no failure does', () => {
  const world = passTo(
    worldWith({
      id: 'u',
      disturbance: 'unknown-errors',
      scope: 'dmc y',
      settings: { minutes: 0, troubles: [2], times: 2, plus: 0.3 },
      quantities: { onset: 0 },
      laws: { length: 500 },
    }),
    1,
  );
  const codes = Array.from(world.shares.unknownCode, (threshold) => Math.round((100 * threshold) / WORDS));
  expect(codes).toEqual([0, 0, 10, 0, 0, 0, 0, 50, 0, 0]);
  expect([shareOf(world, 0), shareOf(world, 1)]).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.1, 9)]);
});

test('uneven days are no defect: nobody is exposed, and the log is silent', () => {
  const factor = {
    atoms: [
      [0.5, 0.5],
      [1.5, 0.5],
    ] as const,
  };
  const world = worldWith({ id: 'u', disturbance: 'uneven-days', settings: { troubles: [2] }, quantities: { factor } });
  const days = new Set<number>();
  for (let day = 0; day < 20; day++) {
    for (let at = day * 96; at < (day + 1) * 96; at++) disturb(world, at);
    days.add(Math.round(100 * shareOf(world, 0)));
  }
  expect([...days].sort((a, b) => a - b)).toEqual([5, 15]);
  expect([told(world), [...world.exposing]]).toEqual([[], [0, 0]]);
});

test('shares stand still until a modifier begins, and again once it is over', () => {
  const world = worldWith({ ...AFTERNOONS, quantities: { onset: 3 } });
  const onset = 3 * 96;
  expect([shiftsBy(world, onset - 1), shiftsBy(world, onset)]).toEqual([false, true]);
  passTo(world, onset + 1);
  expect(shiftsBy(world, onset + 1)).toBe(true);
  mendModifiers(world, PROGRAMME, onset + 1, onset + 1);
  expect(shiftsBy(world, 20 * 96)).toBe(false);
});

describe('what is unanswered', () => {
  const STEP: SampleDisturbance = {
    ...AFTERNOONS,
    id: 'step',
    settings: { minutes: 0, trouble: 2, times: 1, plus: 0.2 },
  };
  const answer = (world: World, scope: number): void => {
    Object.assign(world.desk, { hasAnswered: true });
    world.desk.answered[scope] = 1;
    answerModifiers(world);
  };

  test('is what is exposed, until something is done in a scope that shares a stratum', () => {
    const world = passTo(worldWith(STEP), 97);
    expect([...world.exposing, ...world.unanswered]).toEqual([1, 0, 1, 0]);
    answer(world, DMC_Y);
    expect([...world.unanswered]).toEqual([1, 0]);
    answer(world, PROGRAMME);
    expect([...world.exposing, ...world.unanswered]).toEqual([1, 0, 0, 0]);
    expect([world.desk.hasAnswered, world.desk.answered[PROGRAMME]]).toEqual([false, 0]);
    meetModifiers(world, DMC_X);
    expect([...world.exposing, ...world.unanswered]).toEqual([0, 0, 0, 0]);
  });

  test('ends with a defect, and is no answer to one that is still to come', () => {
    const world = passTo(worldWith(STEP), 90);
    answer(world, DMC_X);
    passTo(world, 97);
    expect([...world.unanswered]).toEqual([1, 0]);
    mendModifiers(world, DMC_X, 97, 98);
    expect([...world.exposing, ...world.unanswered]).toEqual([0, 0, 0, 0]);
  });
});
