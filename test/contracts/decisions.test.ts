import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newHeld } from '../../src/control/held.ts';
import { RULES } from '../../src/control/rules/index.ts';
import { type Evidence, FAIL, INCONCLUSIVE, PASS, type Rule } from '../../src/control/rules/rule.ts';
import { STRATEGIES } from '../../src/control/strategies/index.ts';
import { CLASSES, type View } from '../../src/control/view.ts';
import type { Settings } from '../../src/units/settings.ts';
import { expectSame } from '../kit/expect-same.ts';
import { samplePlan } from '../kit/plan.ts';
import { GUIDE_PLUG_IN, guideDefinitions } from '../kit/sample-plug-in.ts';
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

// What holds for ours holds for those of a module: here that of the guide.
const GUIDE = await guideDefinitions();
const MODULES = { [GUIDE_PLUG_IN.file]: GUIDE_PLUG_IN.source };

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
      unrecoverableSoFar: Float64Array.from(unknown),
      interruptedSoFar: Float64Array.from(unknown, (count) => count >> 1),
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
        unrecoverableSoFar: plus(last.unrecoverableSoFar, view.unknownToday),
        interruptedSoFar: plus(last.interruptedSoFar, view.unknownToday),
        startedSoFar: plus(last.startedSoFar, view.resolvedToday).map((count) => count + 10),
      };
      return last;
    });
  });
}

// Every rule and every strategy is shown the same views, because drawing them takes longer than deciding on them.
const FEW_DAYS = fc.sample(anyViews(1, 5), { numRuns: 100, seed: 1 });
const MANY_DAYS = fc.sample(anyViews(1, 40), { numRuns: 100, seed: 2 });
const AHEAD = fc.sample(fc.tuple(anyViews(1, 5), fc.nat(SCOPES - 1), fc.nat(500)), { numRuns: 50, seed: 1 });

const settled = new Map<string, Promise<Settings[]>>();

/** The settings of a rule's or a strategy's example, and severe ones; of each, the scenario is compiled once. */
function settingsOf(kind: 'rules' | 'strategy', definition: { name: string; example: string }): Promise<Settings[]> {
  const key = `${kind} ${definition.name}`;
  const before = settled.get(key);
  const found = before ?? settle(kind, definition);
  settled.set(key, found);
  return found;
}

async function settle(
  kind: 'rules' | 'strategy',
  { name, example }: { name: string; example: string },
): Promise<Settings[]> {
  const isOurs = Object.hasOwn(kind === 'rules' ? RULES : STRATEGIES, name);
  const { control } = await planAround({ [kind]: example, ...(isOurs ? {} : { modules: MODULES }) });
  const stated = kind === 'rules' ? control.rules[0].settings : control.strategy.settings;
  const severe = (kind === 'rules' ? SEVERE_SETTINGS[name] : undefined) ?? stated;
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

describe.each([...Object.values(RULES), ...GUIDE.rules])('the rule $name', (rule) => {
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
      expectSame(memory.fill(0, size * scope, size * (scope + 1)), others);
      memory.set(said.slice(3) as number[]);
      return said;
    });
  }

  test('decides on its settings, the view and its memory alone, and writes into its memory of the scope only', async () => {
    for (const settings of await settingsOf('rules', rule)) {
      for (const [place, views] of FEW_DAYS.entries()) {
        const scope = place % SCOPES;
        const before = structuredClone(views);
        const decisions = follow(settings, views, scope);
        expectSame(views, before);
        // The same figures, in other arrays, at another time.
        expectSame(follow(settings, before, scope), decisions);
        expectSame(follow(settings, views, scope), decisions);
      }
    }
  });

  test('looks in the day at no book that may be ahead of its wave, unless it says so', async () => {
    if (rule.judged === 'at the opening' || rule.looksAtBooks === true) return;
    for (const settings of await settingsOf('rules', rule)) {
      for (const [views, scope, ahead] of AHEAD) {
        const before = views.map((view) => ({
          ...view,
          startedSoFar: view.startedSoFar.map((count) => count + ahead),
          startedOfEntry: view.startedOfEntry.map((count) => count + ahead),
          freshWaiting: view.freshWaiting.map(() => ahead),
          authorisedToday: view.authorisedToday.map(() => ahead),
        }));
        expectSame(follow(settings, before, scope), follow(settings, views, scope));
      }
    }
  });

  test('gives one of three verdicts, a ceiling that is no less than nothing, and at most three figures as evidence', async () => {
    const [, severe] = await settingsOf('rules', rule);
    const said = MANY_DAYS.flatMap((views) => follow(severe, views, scopeOf(rule)));
    const met = new Set(said.map(([verdict]) => verdict));
    // One claim for all of them: a hundred thousand claims of one word each take seconds.
    const odd = said.filter(([_verdict, ceiling = 0, evidence]) => {
      const isNamed = ([name, value]: Evidence): boolean => name.length > 3 && Number.isFinite(value);
      const isWhole = (ceiling as number) >= 0 && Number.isInteger(ceiling);
      return !isWhole || (evidence as Evidence[]).length > 3 || !(evidence as Evidence[]).every(isNamed);
    });
    expect(odd).toEqual([]);
    expect([...met].every((verdict) => [PASS, INCONCLUSIVE, FAIL].includes(verdict as 0))).toBe(true);
    expect(met.has(FAIL)).toBe(true);
  });

  test('begins afresh with nothing but its own memory of the scope', async () => {
    const [settings] = await settingsOf('rules', rule);
    for (const [place, [view]] of FEW_DAYS.slice(0, 30).entries()) {
      const scope = place % SCOPES;
      const size = rule.memory ?? 0;
      const memory = new Float64Array(size * SCOPES);
      const before = structuredClone(view);
      rule.restart?.(settings, view, scope, memory, size * scope);
      expectSame(view, before);
      expectSame(memory.fill(0, size * scope, size * (scope + 1)), new Float64Array(size * SCOPES));
    }
  });
});

describe.each([...Object.values(STRATEGIES), ...GUIDE.strategies])('the strategy $name', (strategy) => {
  test('aims and holds back on its settings, the view and its memory alone, and writes into its memory only', async () => {
    const [settings] = await settingsOf('strategy', strategy);
    const follow = (seen: readonly View[]): unknown[] => {
      const memory = new Float64Array(strategy.memory + (strategy.memoryOfScope ?? 0) * SCOPES);
      return seen.map((view) => {
        const review = strategy.review(settings, view, memory);
        const held = newHeld(SCOPES, plan.strata.count, plan.entries.length);
        const target = strategy.target(settings, memory);
        strategy.hold?.(settings, view, memory, held);
        if (!(target >= 0 && Number.isFinite(target))) throw new Error(`a target of ${target}`);
        if (held.perEntry.some((most) => !(most >= 0))) throw new Error(`held to ${held.perEntry}`);
        return [review, target, ...held.scopes, ...held.perEntry];
      });
    };
    for (const views of [...FEW_DAYS, ...MANY_DAYS]) {
      const before = structuredClone(views);
      const decisions = follow(views);
      expectSame(views, before);
      expectSame(follow(before), decisions);
    }
  });
});
