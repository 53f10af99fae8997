import { describe, expect, test } from 'vitest';
import type { PlannedRule } from '../../src/control/rules/rule.ts';
import { FIRST } from '../../src/control/view.ts';
import { ROLL_BACK } from '../../src/fleet/outcome.ts';
import { WORDS } from '../../src/kernel/chance.ts';
import { disturb, followUp } from '../../src/simulation/disturb.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

// Scopes: programme, one cohort, two DMCs, one supplier.
const DMC_X = 2;
const DMC_Y = 3;

const STRATA = [
  { id: 'a', dmc: 'x', untouched: 100 },
  { id: 'b', dmc: 'y', untouched: 100 },
];

/** A defect of a DMC that adds 20% of roll-backs. */
function defect(
  id: string,
  scope: string,
  onset: number,
  minutes = 0,
): NonNullable<SampleOptions['disturbances']>[number] {
  const settings = { minutes, trouble: ROLL_BACK, times: 1, plus: 0.2 };
  return { id, disturbance: 'defect', scope, settings, quantities: { onset } };
}

function disturbed(options: SampleOptions, rules: readonly PlannedRule[] = []): World {
  return begunWorld({ strata: STRATA, ...options, control: { rules, diagnosis: lawOf(30), ...options.control } });
}

function lawOf(ticks: number) {
  return begunWorld({ repair: { service: ticks } }).plan.repair.service;
}

/** Lives through the ticks from one to another, the first included. */
function pass(world: World, from: number, to: number): void {
  for (let tick = from; tick < to; tick++) disturb(world, tick);
}

/** A rule raises a scope at a tick, as the control centre would note it. */
function raise(world: World, scope: number, tick: number, rule = 0): void {
  world.desk.paused[scope] = 1;
  world.desk.raised.set([scope, rule]);
  world.desk.raisedCount = 1;
  followUp(world, tick);
}

const shareOf = (world: World, stratum: number): number => world.shares.troubled[2 * stratum + FIRST] / WORDS;
const told = (world: World) => world.run.log.lines().map(({ tick, kind, subject }) => [tick, kind, subject]);

describe('a defect', () => {
  test('begins at its tick, in the strata of its scope', () => {
    const world = disturbed({ disturbances: [defect('bad', 'dmc x', 1, 30)] });
    pass(world, 0, 98);
    expect([shareOf(world, 0), shareOf(world, 1)]).toEqual([0, 0]);
    pass(world, 98, 99);
    expect(shareOf(world, 0)).toBeCloseTo(0.2, 9);
    expect(shareOf(world, 1)).toBe(0);
    expect(told(world)).toEqual([[98, 'defect begins', DMC_X]]);
    expect([...world.exposing]).toEqual([1, 0]);
  });

  test('is mended by the diagnosis of a halt in a scope that shares a stratum with it, and of no other', () => {
    const halt = plannedRule('ratio-executed', {}, { scopeKind: 'dmc' });
    const world = disturbed({ disturbances: [defect('bad', 'dmc x', 0)] }, [halt]);
    pass(world, 0, 10);
    raise(world, DMC_Y, 10);
    pass(world, 11, 50);
    expect(shareOf(world, 0)).toBeCloseTo(0.2, 9);
    raise(world, DMC_X, 50);
    pass(world, 51, 80);
    expect(shareOf(world, 0)).toBeCloseTo(0.2, 9);
    pass(world, 80, 81);
    expect(shareOf(world, 0)).toBe(0);
    expect(told(world).slice(1)).toEqual([
      [40, 'resume', DMC_Y],
      [80, 'defect mended', DMC_X],
      [80, 'resume', DMC_X],
    ]);
  });

  test('that began after the halt is not mended by its diagnosis', () => {
    const halt = plannedRule('ratio-executed', {}, { scopeKind: 'dmc' });
    const world = disturbed({ disturbances: [defect('early', 'dmc x', 0), defect('late', 'dmc x', 0, 300)] }, [halt]);
    pass(world, 0, 10);
    raise(world, DMC_X, 10);
    pass(world, 11, 41);
    expect(shareOf(world, 0)).toBeCloseTo(0.2, 9);
    expect(told(world).filter(([, kind]) => kind === 'defect mended')).toHaveLength(1);
  });

  test('exposes attempts from its onset to the first halt that meets it; a mere pause does not meet it', () => {
    const rules = [
      plannedRule('ratio-executed', {}, { id: 'halts', scopeKind: 'dmc' }),
      plannedRule('ratio-executed', {}, { id: 'pauses', scopeKind: 'dmc', action: 'pause' }),
    ];
    const world = disturbed({ disturbances: [defect('bad', 'programme', 0)] }, rules);
    pass(world, 0, 5);
    raise(world, DMC_X, 5, 1);
    expect([...world.exposing]).toEqual([1, 1]);
    raise(world, DMC_X, 6, 0);
    expect([...world.exposing]).toEqual([0, 0]);
    raise(world, DMC_X, 7, 0);
    expect([...world.exposing]).toEqual([0, 0]);
  });
});

describe('a pause', () => {
  test('ends after its days, and mends nothing', () => {
    const rule = plannedRule(
      'ratio-executed',
      {},
      { scopeKind: 'dmc', resumption: 'after a time', resumeAfterDays: 2 },
    );
    const world = disturbed({ disturbances: [defect('bad', 'dmc x', 0)] }, [rule]);
    pass(world, 0, 10);
    raise(world, DMC_X, 10);
    pass(world, 11, 10 + 192);
    expect(world.desk.paused[DMC_X]).toBe(1);
    pass(world, 10 + 192, 10 + 193);
    expect(world.desk.paused[DMC_X]).toBe(0);
    expect(shareOf(world, 0)).toBeCloseTo(0.2, 9);
  });

  test('of a scope with several ends with the last of them', () => {
    const rule = plannedRule('ratio-executed', {}, { scopeKind: 'dmc' });
    const world = disturbed({}, [rule]);
    raise(world, DMC_X, 10);
    raise(world, DMC_X, 25);
    pass(world, 26, 41);
    expect(world.desk.paused[DMC_X]).toBe(1);
    pass(world, 41, 56);
    expect(world.desk.paused[DMC_X]).toBe(0);
    expect(told(world)).toEqual([[55, 'resume', DMC_X]]);
  });
});

describe('incidents', () => {
  test('are open from their first tick to the one before their last, as many as there are', () => {
    const world = disturbed({});
    const incident = (fromTick: number, untilTick: number, category = 0) => ({
      mechanism: 'incident' as const,
      fromTick,
      untilTick,
      category,
    });
    world.given.incidents = [incident(5, 9), incident(7, 12), incident(9, 10, 1), incident(20, 20)];
    world.nextDisturbance = 0;
    const ofCategory1: number[] = [];
    const open = Array.from({ length: 25 }, (_, tick) => {
      disturb(world, tick);
      ofCategory1.push(world.view.openOfCategory[1]);
      return world.view.openIncidents;
    });
    expect(open.slice(4, 13)).toEqual([0, 1, 1, 2, 2, 2, 1, 1, 0]);
    expect(open[20]).toBe(0);
    expect(ofCategory1.slice(8, 11)).toEqual([0, 1, 0]);
    expect(world.run.log.lines().map(({ kind, evidence }) => [kind, ...evidence])).toEqual([
      ['incident opens', 1],
      ['incident opens', 2],
      ['incident closes', 1],
      ['incident opens', 2],
      ['incident closes', 1],
      ['incident closes', 0],
    ]);
  });
});
