import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newHeld } from '../../src/control/held.ts';
import { RULES } from '../../src/control/rules/index.ts';
import { type Evidence, FAIL, INCONCLUSIVE, PASS, type Rule } from '../../src/control/rules/rule.ts';
import { STRATEGIES } from '../../src/control/strategies/index.ts';
import { CLASSES, type View } from '../../src/control/view.ts';
import type { Settings } from '../../src/units/settings.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';
import { planAround } from '../kit/scenario-around.ts';
import { SEVERE_SETTINGS } from '../kit/severe-settings.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', cohort: 'c1', dmc: 'x', untouched: 50 },
    { id: 'b', cohort: 'c2', dmc: 'y', untouched: 70 },
  ],
});
const SCOPES = plan.scopes.length;

/** Any view that a control centre might be shown. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    // Now and then nothing at all is reported.
    counts: fc.boolean().chain((isReported) =>
      fc.array(fc.tuple(fc.nat(isReported ? 3000 : 0), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: SCOPES * CLASSES,
        maxLength: SCOPES * CLASSES,
      }),
    ),
    unknown: fc.array(fc.nat(5), { minLength: SCOPES, maxLength: SCOPES }),
    alertsYesterday: fc.oneof(fc.constant(-1), fc.nat(500_000)),
    migratedInstallations: fc.nat(100_000),
    openIncidents: fc.nat(4),
    goDays: fc.nat(100),
    halts: fc.nat(5),
    plannedVolume: fc.nat(3000),
    anomalyThreshold: fc.oneof(fc.constant(-1), fc.nat(3000)),
  })
  .map(({ counts, unknown, ...figures }) => {
    const resolved = Int32Array.from(counts, ([count]) => count);
    const failed = Int32Array.from(counts, ([count, share]) => Math.floor(count * share));
    // What the programme has is what its two cohorts have.
    for (const list of [resolved, failed])
      for (const at of [0, 1]) list[at] = list[CLASSES + at] + list[2 * CLASSES + at];
    return sampleView(plan, {
      ...figures,
      resolvedToday: resolved,
      failedToday: failed,
      resolvedSoFar: Float64Array.from(resolved, (count) => 3 * count),
      failedSoFar: Float64Array.from(failed, (count) => 2 * count),
      resolvedBefore: Float64Array.from(resolved, (count) => 2 * count),
      failedBefore: Float64Array.from(failed),
      startedSoFar: Float64Array.from(resolved, (count) => 4 * count),
      startedOfEntry: Float64Array.from(plan.entries, (_, entry) => resolved[entry]),
      unknownSoFar: Float64Array.from(unknown, (count) => 2 * count),
      unknownToday: Int32Array.from(unknown),
      plannedToday: Float64Array.from({ length: SCOPES }, (_, scope) => 2 * resolved[scope * CLASSES]),
    });
  });

/** Views of one day after another, in which what is known so far only grows. */
function anyViews(minLength: number, maxLength: number): fc.Arbitrary<View[]> {
  return fc.array(anyView, { minLength, maxLength }).map((views) => {
    const plus = (before: Float64Array, now: Int32Array) => before.map((count, place) => count + now[place]);
    let last = sampleView(plan);
    return views.map((view, place) => {
      const day = place + 1;
      last = {
        ...view,
        day,
        tick: 96 * day + 32,
        resolvedBefore: last.resolvedSoFar,
        failedBefore: last.failedSoFar,
        resolvedSoFar: plus(last.resolvedSoFar, view.resolvedToday),
        failedSoFar: plus(last.failedSoFar, view.failedToday),
        unknownSoFar: plus(last.unknownSoFar, view.unknownToday),
        startedSoFar: plus(last.startedSoFar, view.resolvedToday).map((count) => count + 10),
      };
      return last;
    });
  });
}

/** The settings of a rule's or a strategy's example, and severe ones. */
async function settingsOf(
  kind: 'rules' | 'strategy',
  { name, example }: { name: string; example: string },
): Promise<Settings[]> {
  const { control } = await planAround({ [kind]: example });
  const stated = kind === 'rules' ? control.rules[0].settings : control.strategy.settings;
  const severe = kind === 'rules' ? SEVERE_SETTINGS[name] : stated;
  return [frozen(stated), frozen(severe)];
}

function frozen(settings: Settings): Settings {
  for (const value of Object.values(settings)) Object.freeze(value);
  return Object.freeze(settings);
}

/** A scope that the rule can look at: the programme where it can, else the first cohort. */
function scopeOf({ scopes }: Rule): number {
  return scopes.includes('programme') ? 0 : 1;
}

describe.each(Object.values(RULES))('the rule $name', (rule) => {
  /** What it says of a scope, view after view, with what it remembers in between. */
  function follow(settings: Settings, views: readonly View[], scope: number): unknown[][] {
    const size = rule.memory ?? 0;
    const memory = new Float64Array(size * SCOPES);
    const others = memory.slice();
    return views.map((view) => {
      const verdict = rule.judge(settings, view, scope, memory, size * scope);
      const evidence = rule.evidence(settings, view, scope, memory, size * scope);
      const said = [verdict, rule.ceiling?.(settings, view), evidence, ...memory];
      // What it remembers of other scopes is not its business here.
      expect(memory.fill(0, size * scope, size * (scope + 1))).toEqual(others);
      memory.set(said.slice(3) as number[]);
      return said;
    });
  }

  test('decides on its settings, the view and its memory alone, and writes into its memory of the scope only', async () => {
    for (const settings of await settingsOf('rules', rule)) {
      fc.assert(
        fc.property(anyViews(1, 5), fc.nat(SCOPES - 1), (views, scope) => {
          const before = structuredClone(views);
          const decisions = follow(settings, views, scope);
          expect(views).toEqual(before);
          // The same figures, in other arrays, at another time.
          expect(follow(settings, structuredClone(views), scope)).toEqual(decisions);
          expect(follow(settings, views, scope)).toEqual(decisions);
        }),
        { numRuns: 100, seed: 1 },
      );
    }
  });

  test('gives one of three verdicts, a ceiling that is no less than nothing, and at most three figures as evidence', async () => {
    const [, severe] = await settingsOf('rules', rule);
    const met = new Set<unknown>();
    fc.assert(
      fc.property(anyViews(1, 40), (views) => {
        for (const [verdict, ceiling = 0, evidence] of follow(severe, views, scopeOf(rule))) {
          met.add(verdict);
          expect((ceiling as number) >= 0 && Number.isInteger(ceiling)).toBe(true);
          expect((evidence as Evidence[]).length).toBeLessThanOrEqual(3);
          for (const [name, value] of evidence as Evidence[]) {
            expect(name.length).toBeGreaterThan(3);
            expect(Number.isFinite(value)).toBe(true);
          }
        }
      }),
      { numRuns: 100, seed: 2 },
    );
    expect([...met].every((verdict) => [PASS, INCONCLUSIVE, FAIL].includes(verdict as 0))).toBe(true);
    expect(met.has(FAIL)).toBe(true);
  });

  test('begins afresh with nothing but its own memory of the scope', async () => {
    const [settings] = await settingsOf('rules', rule);
    fc.assert(
      fc.property(anyView, fc.nat(SCOPES - 1), (view, scope) => {
        const size = rule.memory ?? 0;
        const memory = new Float64Array(size * SCOPES);
        const before = structuredClone(view);
        rule.restart?.(settings, view, scope, memory, size * scope);
        expect(view).toEqual(before);
        expect(memory.fill(0, size * scope, size * (scope + 1))).toEqual(new Float64Array(size * SCOPES));
      }),
      { numRuns: 30, seed: 4 },
    );
  });
});

describe.each(Object.values(STRATEGIES))('the strategy $name', (strategy) => {
  test('aims and holds back on its settings, the view and its memory alone, and writes into its memory only', async () => {
    const [settings] = await settingsOf('strategy', strategy);
    fc.assert(
      fc.property(anyViews(0, 8), (views) => {
        const follow = (seen: readonly View[]): unknown[] => {
          const memory = new Float64Array(strategy.memory + (strategy.memoryOfScope ?? 0) * SCOPES);
          return seen.map((view) => {
            const review = strategy.review(settings, view, memory);
            const held = newHeld(SCOPES, plan.strata.count, plan.entries.length);
            const target = strategy.target(settings, memory);
            expect(target >= 0 && Number.isFinite(target)).toBe(true);
            strategy.hold?.(settings, view, memory, held);
            expect(held.perEntry.every((most) => most >= 0)).toBe(true);
            return [review, target, ...held.scopes, ...held.perEntry];
          });
        };
        const before = structuredClone(views);
        const decisions = follow(views);
        expect(views).toEqual(before);
        expect(follow(structuredClone(views))).toEqual(decisions);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
