import { describe, expect, test } from 'vitest';
import { CALENDAR, CONSTRAINTS, RULES, WAITING } from '../../src/control/unused-pace.ts';
import { Broken } from '../../src/kernel/assert.ts';
import { planHash } from '../../src/plan/plan-hash.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { clearedOn, sum, totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';

test('a fixed rate without trouble: 1,000 at 100 a weekday clear on the tenth', () => {
  const run = simulate(samplePlan(), 0);
  expect(clearedOn(run)).toBe(11);
  expect([...run.started.subarray(0, 14)]).toEqual([
    ...[100, 100, 100, 100, 100, 0, 0],
    ...[100, 100, 100, 100, 100, 0, 0],
  ]);
});

test('the account adds up to what the strategy aimed at, the day of clearance included and no day after it', () => {
  const run = simulate(samplePlan({ volumePerDay: 300, days: 20 }), 0);
  // Four days: 300, 300, 300 and the last 100, of which 200 were wanting.
  expect(clearedOn(run)).toBe(3);
  expect(run.taken[WAITING]).toBe(200);
  expect(sum(run.taken) + totalOf(run, 'attempts')).toBe(4 * 300);
  expect([run.takenDays[WAITING], run.bindingDays[WAITING], run.taken[CALENDAR]]).toEqual([1, 1, 0]);
});

test('a closed day counts against the calendar as long as something could have been started', () => {
  const run = simulate(samplePlan({ volumePerDay: 300, days: 20, closedDays: [1] }), 0);
  expect(run.taken[CALENDAR]).toBe(300);
  expect(run.bindingDays[CALENDAR]).toBe(1);
});

test('no-go days count until clearance', () => {
  const incidents = plannedRule('external-health', { openIncidents: 1 }, { action: 'no-go' });
  const plan = samplePlan({
    days: 12,
    everyDay: true,
    volumePerDay: 500,
    control: { rules: [incidents] },
    disturbances: [{ id: 'i', disturbance: 'incidents', quantities: { perMonth: 2000 }, laws: { length: 96 } }],
  });
  const run = simulate(plan, 0);
  expect(clearedOn(run)).toBe(12);
  expect(totalOf(run, 'noGoDays')).toBe(12);
  expect(sum(run.taken)).toBe(12 * 500);
});

test("the repair team's staffed ticks count until clearance", () => {
  const staffed = Uint8Array.from({ length: 20 * 96 }, (_, tick) => (tick % 96 < 40 ? 1 : 0));
  const run = simulate(samplePlan({ volumePerDay: 250, days: 20, repair: { servers: 3, staffed } }), 0);
  expect(clearedOn(run)).toBe(3);
  expect(run.totals[TOTAL.repairStaffedTicks]).toBe(3 * 40 * 4);
});

describe('a throttle in the day', () => {
  test('withholds its part, which is lost to the day and charged to the rules', () => {
    const throttle = plannedRule(
      'ratio-executed',
      { threshold: 0.5, minimumSample: 1, first: 1, later: 1 },
      { scopeKind: 'dmc', action: 'throttle', throttleShare: 0.25 },
    );
    const plan = samplePlan({
      days: 3,
      outcomes: { plain: { first: { rollBack: 1 }, troubledTurnaround: 1, backOff: 1000 } },
      control: { rules: [throttle] },
    });
    const run = simulate(plan, 0);
    // The first wave's ten fail before the second: 10 + 9 waves of 10 at a quarter.
    expect([...run.started.subarray(0, 2)]).toEqual([32, 32]);
    expect(run.taken[RULES]).toBe(3 * 68);
    expect(run.takenDays[RULES]).toBe(3);
  });
});

test('the same plan and replication give the same future in a new world and in a used one', () => {
  const plan = samplePlan({ outcomes: { plain: { first: { stall: 0.1, rollBack: 0.1 } } } });
  const world = newWorld(plan);
  const before = structuredClone({ ...simulate(plan, 3, world), log: null });
  simulate(plan, 4, world);
  expect({ ...simulate(plan, 3, world), log: null }).toEqual(before);
  expect({ ...simulate(plan, 3), log: null }).toEqual(before);
  expect(before.replication).toBe(3);
});

test('where the books do not add up it stops, and tells all that is needed to replay it', () => {
  const plan = samplePlan({ seed: 'some words' });
  const world = newWorld(plan);
  const run = world.run.log;
  // A log that loses an installation at the first 'go' of the third day.
  const record = run.record.bind(run);
  run.record = (kind, tick, ...rest) => {
    if (tick >= 2 * 96) world.stocks.of[1]--;
    record(kind, tick, ...rest);
  };
  expect(() => simulate(plan, 17, world)).toThrow(Broken);
  const place = `plan ${planHash(plan)}, seed 'some words', replication 17, day 2`;
  expect(() => simulate(plan, 17, world)).toThrow(place);
});

test('a fault of another kind can be replayed too, and keeps its cause', () => {
  const plan = samplePlan();
  const world = newWorld(plan);
  const cause = new RangeError('of another kind');
  world.run.log.clear = () => {
    throw cause;
  };
  const place = `plan ${planHash(plan)}, seed '${plan.seed.words}', replication 0, day 0`;
  expect(() => simulate(plan, 0, world)).toThrow(new Broken(`RangeError: of another kind (${place})`, { cause }));
});

test('every constraint has its place in the account', () => {
  const run = simulate(samplePlan(), 0);
  expect([run.taken.length, run.takenDays.length, run.bindingDays.length]).toEqual(
    new Array(3).fill(CONSTRAINTS.length),
  );
});
