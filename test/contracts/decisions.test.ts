import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/control/rules/index.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../src/control/rules/rule.ts';
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
    counts: fc.array(fc.tuple(fc.nat(3000), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: SCOPES * CLASSES,
      maxLength: SCOPES * CLASSES,
    }),
    unknown: fc.array(fc.nat(5), { minLength: SCOPES, maxLength: SCOPES }),
    alertsYesterday: fc.oneof(fc.constant(-1), fc.nat(500_000)),
    migratedInstallations: fc.nat(100_000),
    openIncidents: fc.nat(4),
    goDays: fc.nat(100),
    halts: fc.nat(5),
    plannedVolume: fc.nat(3000),
  })
  .map(({ counts, unknown, ...figures }) => {
    const resolved = Int32Array.from(counts, ([count]) => count);
    const failed = Int32Array.from(counts, ([count, share]) => Math.floor(count * share));
    return sampleView(plan, {
      ...figures,
      resolvedToday: resolved,
      failedToday: failed,
      resolvedSoFar: Float64Array.from(resolved, (count) => 3 * count),
      failedSoFar: Float64Array.from(failed, (count) => 2 * count),
      unknownToday: Int32Array.from(unknown),
    });
  });

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

describe.each(Object.values(RULES))('the rule $name', (rule) => {
  test('decides on its settings and the view alone, and changes neither', async () => {
    for (const settings of await settingsOf('rules', rule)) {
      fc.assert(
        fc.property(anyView, fc.nat(SCOPES - 1), (view, scope) => {
          const before = structuredClone(view);
          const decide = (seen: View) => [
            rule.judge(settings, seen, scope),
            rule.ceiling?.(settings, seen),
            rule.evidence(settings, seen, scope),
          ];
          const decision = decide(view);
          expect(view).toEqual(before);
          // The same figures, in other arrays, at another time.
          expect(decide(structuredClone(view))).toEqual(decision);
          expect(decide(view)).toEqual(decision);
        }),
        { numRuns: 100, seed: 1 },
      );
    }
  });

  test('gives one of three verdicts, a ceiling that is no less than nothing, and figures as evidence', async () => {
    const [, severe] = await settingsOf('rules', rule);
    const met = new Set<number>();
    fc.assert(
      fc.property(anyView, (view) => {
        met.add(rule.judge(severe, view, 0));
        const ceiling = rule.ceiling?.(severe, view) ?? 0;
        expect(ceiling >= 0 && Number.isInteger(ceiling)).toBe(true);
        for (const [name, value] of rule.evidence(severe, view, 0)) {
          expect(name.length).toBeGreaterThan(3);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 200, seed: 2 },
    );
    expect([...met].every((verdict) => [PASS, INCONCLUSIVE, FAIL].includes(verdict as 0))).toBe(true);
    expect(met.has(FAIL)).toBe(true);
  });
});

describe.each(Object.values(STRATEGIES))('the strategy $name', (strategy) => {
  test('aims on its settings, the view and its memory alone, and writes into its memory only', async () => {
    const [settings] = await settingsOf('strategy', strategy);
    fc.assert(
      fc.property(fc.array(anyView, { maxLength: 8 }), (views) => {
        const follow = (seen: readonly View[]): number[] => {
          const memory = new Float64Array(strategy.memory);
          return seen.map((view) => {
            strategy.review(settings, view, memory);
            return strategy.target(settings, memory);
          });
        };
        const before = structuredClone(views);
        const targets = follow(views);
        expect(views).toEqual(before);
        expect(follow(structuredClone(views))).toEqual(targets);
        expect(targets.every((target) => target >= 0 && Number.isFinite(target))).toBe(true);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
