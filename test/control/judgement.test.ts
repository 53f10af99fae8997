import { describe, expect, test } from 'vitest';
import { DecisionLog } from '../../src/control/decision.ts';
import { letsThrough, newDesk } from '../../src/control/desk.ts';
import { judgeDay, judgeOpening } from '../../src/control/judgement.ts';
import type { PlannedRule } from '../../src/control/rules/rule.ts';
import type { View } from '../../src/control/view.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import { sampleView } from '../kit/sample-view.ts';

// Scopes: programme, two cohorts, two DMCs, one supplier.
const STRATA = [
  { id: 'a', cohort: 'c1', dmc: 'x', untouched: 100 },
  { id: 'b', cohort: 'c2', dmc: 'y', untouched: 100 },
];
const [COHORT_2, DMC_X, DMC_Y] = [2, 3, 4];

function roomWith(rules: readonly PlannedRule[], figures: Partial<View> = {}) {
  const plan = samplePlan({ strata: STRATA, control: { rules } });
  const desk = newDesk(plan);
  desk.letsThrough.fill(1);
  const log = new DecisionLog();
  const view = sampleView(plan, { plannedVolume: 100, ...figures });
  return {
    desk,
    view,
    opening: () => judgeOpening(desk, plan, view, log),
    watch: () => judgeDay(desk, plan, view, log),
    said: () => log.lines().map(({ kind, subject, rule, evidence }) => [kind, subject, rule, ...evidence]),
  };
}

/** Figures in which a scope has so many unknown errors, and is listed as troubled. */
function errorsIn(...scopes: readonly number[]): Partial<View> {
  const unknownToday = new Int32Array(6);
  for (const scope of scopes) unknownToday[scope] = 5;
  return { unknownToday, troubled: Int32Array.from(scopes), troubledCount: scopes.length };
}

describe('at the opening', () => {
  const incidents = (changes: Partial<PlannedRule>) => plannedRule('external-health', { openIncidents: 1 }, changes);

  test('a rule that fails with no-go, or with halt, lets nothing through, and says so', () => {
    for (const action of ['no-go', 'halt'] as const) {
      const room = roomWith([incidents({ action })], { openIncidents: 2 });
      expect(room.opening()).toBe(0);
      expect(room.said()).toEqual([['no-go', 0, 0, 2]]);
    }
  });

  test('a rule that passes says nothing', () => {
    const room = roomWith([incidents({ action: 'no-go' })]);
    expect(room.opening()).toBe(Number.POSITIVE_INFINITY);
    expect(room.said()).toEqual([]);
  });

  test('a warning is told, and lets all through', () => {
    const room = roomWith([incidents({ action: 'warn' })], { openIncidents: 1 });
    expect(room.opening()).toBe(Number.POSITIVE_INFINITY);
    expect(room.said()).toEqual([['warn', 0, 0, 1]]);
    expect(room.desk.throttled).toBe(false);
  });

  test('a dry run is told as what it would have been, and lets all through', () => {
    const room = roomWith([incidents({ action: 'no-go', dryRun: true })], { openIncidents: 1 });
    expect(room.opening()).toBe(Number.POSITIVE_INFINITY);
    expect(room.said()).toEqual([['no-go', 0, 0, 1]]);
  });

  test('a throttle lets through what its rule can still forecast; below one installation that is a no-go', () => {
    const alerts = plannedRule('alerts-total', { limitPerDay: 460 }, { action: 'throttle' });
    const room = roomWith([alerts], { plannedVolume: 150, alertsYesterday: 230, migratedInstallations: 100 });
    expect(room.opening()).toBe(99);
    expect(room.said()).toEqual([['throttle', 0, 0, 230, 100, 99]]);
    expect(room.desk.throttled).toBe(true);
    const reached = roomWith([alerts], { plannedVolume: 150, alertsYesterday: 460, migratedInstallations: 200 });
    expect(reached.opening()).toBe(0);
    expect(reached.said()).toEqual([['no-go', 0, 0, 460, 200, 0]]);
    expect(reached.desk.throttled).toBe(false);
  });

  test('the strictest of several wins, and every one of them speaks', () => {
    const limited = (id: string, limitPerDay: number) =>
      plannedRule('alerts-total', { limitPerDay }, { id, action: 'throttle' });
    const room = roomWith([limited('wide', 460), limited('narrow', 345), limited('wider', 575)], {
      plannedVolume: 1000,
      alertsYesterday: 230,
      migratedInstallations: 100,
    });
    expect(room.opening()).toBe(49);
    expect(room.said().map(([kind, , rule]) => [kind, rule])).toEqual([
      ['throttle', 0],
      ['throttle', 1],
      ['throttle', 2],
    ]);
  });

  test('rules of the day are not asked', () => {
    const room = roomWith([plannedRule('unknown-error', { count: 1 })], errorsIn(0));
    expect(room.opening()).toBe(Number.POSITIVE_INFINITY);
    expect(room.said()).toEqual([]);
  });
});

describe('in the day', () => {
  const errors = (changes: Partial<PlannedRule> & { id?: string } = {}) =>
    plannedRule('unknown-error', { count: 5 }, { scopeKind: 'dmc', ...changes });

  test('a halt lets nothing through in its scope, counts, and pauses the scope', () => {
    const room = roomWith([errors()], errorsIn(DMC_X));
    room.watch();
    expect(room.said()).toEqual([['halt', DMC_X, 0, 5]]);
    expect([letsThrough(room.desk, 0), letsThrough(room.desk, 1)]).toEqual([0, 1]);
    expect([room.desk.halted, room.view.halts, room.desk.paused[DMC_X]]).toEqual([true, 1, 1]);
    expect([...room.desk.raised.slice(0, 2 * room.desk.raisedCount)]).toEqual([DMC_X, 0]);
  });

  test("a halt that resumes 'at next go' pauses nothing", () => {
    const room = roomWith([errors({ resumption: 'at next go' })], errorsIn(DMC_X));
    room.watch();
    expect([letsThrough(room.desk, 0), room.desk.paused[DMC_X], room.view.halts]).toEqual([0, 0, 1]);
  });

  test('a pause leaves today alone', () => {
    const room = roomWith([errors({ action: 'pause' })], errorsIn(DMC_X));
    room.watch();
    expect([letsThrough(room.desk, 0), room.desk.paused[DMC_X], room.desk.halted]).toEqual([1, 1, false]);
  });

  test('a scope that was paused when the day opened is neither halted nor paused again; it may be throttled or warned of', () => {
    const rules = (['halt', 'pause', 'throttle', 'warn'] as const).map((action) => errors({ id: action, action }));
    const room = roomWith(rules, errorsIn(DMC_X, DMC_Y));
    room.desk.pausedToday[DMC_X] = 1;
    room.watch();
    const said = room.said().map(([kind, scope]) => [kind, scope]);
    expect(said.filter(([, scope]) => scope === DMC_X)).toEqual([
      ['throttle', DMC_X],
      ['warn', DMC_X],
    ]);
    expect(said.filter(([, scope]) => scope === DMC_Y)).toHaveLength(4);
    expect(room.view.halts).toBe(1);
  });

  test('a throttle lets its share through, and nothing is raised', () => {
    const room = roomWith([errors({ action: 'throttle', throttleShare: 0.3 })], errorsIn(DMC_Y));
    room.watch();
    expect([letsThrough(room.desk, 0), letsThrough(room.desk, 1)]).toEqual([1, 0.3]);
    expect([room.desk.throttled, room.desk.throttledInDay, room.desk.raisedCount]).toEqual([true, true, 0]);
  });

  test('the strictest share wins, whoever speaks last', () => {
    const throttle = (id: string, throttleShare: number) => errors({ id, action: 'throttle', throttleShare });
    const room = roomWith([throttle('mild', 0.6), throttle('strict', 0.2), throttle('mild-too', 0.9)], errorsIn(DMC_X));
    room.watch();
    expect(letsThrough(room.desk, 0)).toBe(0.2);
    expect(room.said()).toHaveLength(3);
  });

  test('a stratum obeys the strictest of its scopes', () => {
    const rules = [
      errors({ id: 'dmc', action: 'throttle', throttleShare: 0.5 }),
      errors({ id: 'cohort', scopeKind: 'cohort', action: 'throttle', throttleShare: 0.25 }),
    ];
    const room = roomWith(rules, errorsIn(COHORT_2, DMC_X, DMC_Y));
    room.watch();
    expect([letsThrough(room.desk, 0), letsThrough(room.desk, 1)]).toEqual([0.5, 0.25]);
  });

  test('a rule acts on a scope once a day, and on each scope of its kind that is in trouble', () => {
    const room = roomWith([errors()], errorsIn(COHORT_2, DMC_X, DMC_Y));
    room.watch();
    room.watch();
    expect(room.said()).toEqual([
      ['halt', DMC_X, 0, 5],
      ['halt', DMC_Y, 0, 5],
    ]);
    expect(room.view.halts).toBe(2);
  });

  test('a scope in which no failure was reported is not judged, but the programme always is', () => {
    const calm = { ...errorsIn(DMC_X), troubledCount: 0 };
    expect(roomWith([errors()], calm).said()).toEqual([]);
    const incidents = roomWith([plannedRule('external-health', { openIncidents: 1 })], { openIncidents: 1 });
    incidents.watch();
    expect(incidents.said()).toEqual([['halt', 0, 0, 1]]);
    expect([letsThrough(incidents.desk, 0), letsThrough(incidents.desk, 1)]).toEqual([0, 0]);
  });

  test('a no-go in the day is only a warning', () => {
    const room = roomWith([plannedRule('external-health', { openIncidents: 1 }, { action: 'no-go' })], {
      openIncidents: 1,
    });
    room.watch();
    expect(room.said()).toEqual([['warn', 0, 0, 1]]);
    expect(letsThrough(room.desk, 0)).toBe(1);
  });

  test('a dry run is told once, and changes nothing', () => {
    const room = roomWith([errors({ dryRun: true })], errorsIn(DMC_X));
    const before = structuredClone({ paused: room.desk.paused, letsThrough: room.desk.letsThrough });
    room.watch();
    room.watch();
    expect(room.said()).toEqual([['halt', DMC_X, 0, 5]]);
    expect({ paused: room.desk.paused, letsThrough: room.desk.letsThrough }).toEqual(before);
    expect([room.desk.halted, room.desk.raisedCount, room.view.halts]).toEqual([false, 0, 0]);
  });

  test('rules of the opening are not asked', () => {
    const alerts = plannedRule('alerts-total', { limitPerDay: 1 }, { action: 'no-go' });
    const room = roomWith([alerts], { alertsYesterday: 100, migratedInstallations: 10 });
    room.watch();
    expect(room.said()).toEqual([]);
  });
});
