import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/control/rules/index.ts';
import type { ScopeKind } from '../../src/control/scope.ts';
import { IN_FLIGHT, STALLED, STATES } from '../../src/fleet/installation.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import { GUIDE_PLUG_IN, guideDefinitions } from '../kit/sample-plug-in.ts';
import { SEVERE_SETTINGS } from '../kit/severe-settings.ts';

const DAYS = 30;
const WAVES = [32, 40, 48, 56, 64];

/** A troubled programme under one rule. Every stratum is a group of its own, so that its starts are told apart. */
function planUnder(rule: string, scopeKind: ScopeKind, changes: Parameters<typeof plannedRule>[2]): Plan {
  return samplePlan({
    seed: 'halts',
    days: DAYS,
    everyDay: true,
    waves: WAVES,
    volumePerDay: 80,
    strata: [
      { id: 'a', cohort: 'c1', dmc: 'x', supplier: 's1', untouched: 500 },
      { id: 'b', cohort: 'c2', dmc: 'x', supplier: 's2', untouched: 500 },
      { id: 'c', cohort: 'c3', dmc: 'y', supplier: 's2', untouched: 500 },
      // Trouble comes to one stratum only, some days after the start.
      { id: 'd', cohort: 'c4', dmc: 'z', supplier: 's3', outcome: 'plain', untouched: 500 },
    ],
    outcomes: { plain: { turnaround: 6, troubledTurnaround: 5, unknownCode: { rollBack: 1 }, backOff: 400 } },
    disturbances: [
      {
        id: 'bad',
        disturbance: 'defect',
        scope: 'dmc z',
        // Roll-backs; or what a rule of the gravest harm looks at.
        settings: { minutes: 0, trouble: rule === 'severity' ? 4 : 2, times: 1, plus: 0.9 },
        quantities: { onset: 4 },
      },
      { id: 'i', disturbance: 'incidents', quantities: { perMonth: 6 }, laws: { length: 20 } },
    ],
    control: {
      plugIns: [GUIDE_PLUG_IN],
      rules: [
        plannedRule(rule, SEVERE_SETTINGS[rule] ?? OF_THE_GUIDE, {
          scopeKind,
          resumption: 'after a time',
          resumeAfterDays: 365,
          ...changes,
        }),
      ],
    },
  });
}

/** Silence halts it, and in this programme somebody always reports something. Its own test has a halt. */
const SILENT: readonly string[] = ['progress-deadline'];

/** Of a rule that only the guide knows. */
const OF_THE_GUIDE = { threshold: 0.05, minimumSample: 10 };

const GUIDE = await guideDefinitions();

const halting = [...Object.values(RULES), ...GUIDE.rules].flatMap((rule) =>
  !SILENT.includes(rule.name) && rule.judged !== 'at the opening' && rule.actions.includes('halt')
    ? rule.scopes.map((scopeKind) => [rule.name, scopeKind] as const)
    : [],
);

/** Whether a stratum lies in a scope. */
function liesIn(plan: Plan, stratum: number, scope: number): boolean {
  const { kind, index } = plan.scopes[scope];
  return kind === 'programme' || plan.strata[kind][stratum] === index;
}

describe.each(halting)('a halt by %s of a %s', (rule, scopeKind) => {
  const plan = planUnder(rule, scopeKind, {});
  const run = simulate(plan, 0);
  const halts = run.log.lines().filter(({ kind }) => kind === 'halt');
  const [first] = halts;
  const dayOfHalt = Math.floor(first.tick / 96);
  const { strata, groups } = plan;
  const startsOf = (stratum: number, from: number, to: number): number => {
    let sum = 0;
    for (let day = from; day < to; day++) sum += run.startedByGroup[day * groups.length + strata.group[stratum]];
    return sum;
  };

  test('comes, and starts nothing more in its scope from its wave on, today or later', () => {
    expect(dayOfHalt).toBeGreaterThanOrEqual(0);
    const inScope = [...strata.ids.keys()].filter((stratum) => liesIn(plan, stratum, first.subject));
    expect(inScope.length).toBeGreaterThan(0);
    const wave = WAVES.indexOf(first.tick % 96);
    // 20 a day for each stratum, four a wave: all waves before the halt's were spent.
    for (const stratum of inScope) {
      expect(startsOf(stratum, dayOfHalt, dayOfHalt + 1)).toBe(4 * wave);
      expect(startsOf(stratum, dayOfHalt + 1, DAYS)).toBe(0);
    }
  });

  test('leaves every other scope alone on its day', () => {
    const dry = simulate(planUnder(rule, scopeKind, { dryRun: true }), 0).startedByGroup.slice();
    const outside = [...strata.ids.keys()].filter(
      (stratum) => !halts.some(({ tick, subject }) => tick < (dayOfHalt + 1) * 96 && liesIn(plan, stratum, subject)),
    );
    for (const stratum of outside) {
      expect(startsOf(stratum, dayOfHalt, dayOfHalt + 1)).toBe(dry[dayOfHalt * groups.length + strata.group[stratum]]);
    }
    expect(outside.length > 0).toBe(scopeKind !== 'programme');
  });

  test('cancels nothing that is in flight: all that was started is resolved', () => {
    expect(run.totals[TOTAL.resolved]).toBe(run.totals[TOTAL.attempts]);
    expect(run.states[(DAYS - 1) * STATES + IN_FLIGHT] + run.states[(DAYS - 1) * STATES + STALLED]).toBe(0);
  });

  test('rolls back what is in flight in its scope, if it says so, and nothing else', () => {
    const before = simulate(plan, 0).states.slice();
    const called = simulate(planUnder(rule, scopeKind, { rollsBack: true }), 0);
    const lines = called.log.lines().filter(({ kind }) => kind === 'called back');
    const inFlightAt = (states: Int32Array) => states[dayOfHalt * STATES + IN_FLIGHT];
    expect(lines[0]).toMatchObject({ tick: first.tick, subject: first.subject });
    const sum = lines.reduce((all, { evidence: [attempts] }) => all + attempts, 0);
    const { calledBack, attempts, resolved, failed } = TOTAL;
    expect(called.totals[calledBack]).toBe(sum);
    // They are neither resolved nor failed, and start anew only if their scope does.
    expect(called.totals[resolved]).toBe(called.totals[attempts] - sum);
    expect(called.totals[failed]).toBeLessThanOrEqual(called.totals[resolved]);
    expect(inFlightAt(called.states)).toBeLessThanOrEqual(inFlightAt(before));
    expect(called.states[(DAYS - 1) * STATES + IN_FLIGHT]).toBe(0);
  });

  test('names the rule and its scope, of the kind that the rule looks at', () => {
    expect(halts.every(({ rule: place }) => plan.control.rules[place].rule === rule)).toBe(true);
    expect(new Set(halts.map(({ subject }) => plan.scopes[subject].kind))).toEqual(new Set([scopeKind]));
  });
});
