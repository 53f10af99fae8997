import { expect, test } from 'vitest';
import { DISTURBANCES } from '../../src/disturbance/index.ts';
import type { Course } from '../../src/experiment/course.ts';
import {
  DEFECTS,
  type LedgerDefect,
  ledgerDefects,
  ledgerPlan,
  waveOfOnset,
} from '../../src/experiment/ledger-plans.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import { planAround } from '../kit/scenario-around.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', dmc: 'one', untouched: 900 },
    { id: 'b', dmc: 'two', untouched: 300 },
    { id: 'c', dmc: 'three', untouched: 0 },
  ],
  outcomes: { plain: { first: { rollBack: 0.05, reject: 0.02 }, attemptsLimit: 1 } },
});
const scopeOf = (id: string) => plan.scopes.findIndex((scope) => scope.id === `dmc ${id}`);

test('defects strike the DMC of which most is started, and that of which least is', () => {
  const attemptsPerDay = new Float64Array(plan.scopes.length);
  const onsetDay = new Int32Array(plan.scopes.length).fill(-1);
  attemptsPerDay[scopeOf('one')] = 75;
  attemptsPerDay[scopeOf('two')] = 25;
  onsetDay[scopeOf('one')] = 4;
  onsetDay[scopeOf('two')] = 5;
  const course: Course = { attemptsPerDay, onsetDay, failed: attemptsPerDay, unknown: attemptsPerDay };
  expect(ledgerDefects(plan, course).map(({ name, scope, onsetDay: day }) => [name, scope, day])).toEqual([
    ['twice', scopeOf('one'), 4],
    ['fiveTimes', scopeOf('one'), 4],
    ['canary', scopeOf('two'), 5],
  ]);
  expect(ledgerDefects(plan, { ...course, onsetDay: onsetDay.fill(-1) })).toEqual([]);
});

test('a defect begins at the middle wave; with a factor of 1 it changes nothing but the books', () => {
  const defect: LedgerDefect = { name: 'twice', scope: scopeOf('one'), onsetDay: 2, times: 2, plus: 0 };
  const struck = simulate(ledgerPlan(plan, [], defect), 0);
  const [begins] = struck.log.lines().filter(({ kind }) => kind === 'defect begins');
  expect(begins.tick).toBe(2 * 96 + plan.calendar.waves[waveOfOnset(plan)]);
  const twice = [totalOf(struck, 'failed'), totalOf(simulate(plan, 0), 'failed')];
  expect(twice[0]).toBeGreaterThan(twice[1]);
  const none = simulate(ledgerPlan(plan, [], { ...defect, times: 1 }), 0);
  expect(totalOf(none, 'failed')).toBe(twice[1]);
  expect(totalOf(none, 'exposure')).toBe(0);
});

test('the canary fails in a way that nobody has seen', () => {
  const canary: LedgerDefect = { name: 'canary', scope: scopeOf('two'), onsetDay: 2, times: 1, plus: 0.5 };
  const unknownIn = (of: typeof plan) => {
    const codes: number[] = [];
    const rule = { action: 'warn', scopeKind: 'dmc', rule: 'unknown-error', settings: { count: 1 } } as const;
    const common = { id: 'unknown', label: 'unknown', hash: 1, throttleShare: 1, resumption: 'at next go' } as const;
    const rules = [{ ...common, ...rule, resumeAfterDays: 0, dryRun: true }];
    const { log } = simulate({ ...of, control: { ...of.control, rules } }, 0);
    for (const { kind, subject } of log.lines()) if (kind === 'warn') codes.push(subject);
    return new Set(codes);
  };
  expect(unknownIn(plan).size).toBe(0);
  expect([...unknownIn(ledgerPlan(plan, [], canary))]).toEqual([scopeOf('two')]);
});

test("the scenario's own defects only stand by, and every disturbance that is a defect is known", async () => {
  for (const { name, example } of Object.values(DISTURBANCES)) {
    const around = await planAround({ disturbances: example });
    const kinds = simulate(around, 0)
      .log.lines()
      .map(({ kind }) => kind);
    expect([name, DEFECTS.has(name)]).toEqual([name, kinds.includes('defect begins')]);
    const enacted = ledgerPlan(around, []).disturbances.map((disturbance) => disturbance.enacted !== false);
    expect(enacted).toEqual([!DEFECTS.has(name)]);
  }
});
