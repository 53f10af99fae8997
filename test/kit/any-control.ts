import fc from 'fast-check';
import { RULES } from '../../src/control/rules/index.ts';
import { type PlannedRule, RESUMPTIONS } from '../../src/control/rules/rule.ts';
import { sampleLaw } from './amounts.ts';
import { anyLaw } from './any-amount.ts';
import { plannedRule } from './planned-rule.ts';
import type { SampleOptions } from './sample-options.ts';

/** A control centre with either strategy, and rules of every kind, scope, action and resumption. */
export function anyControl(volumePerDay: number): fc.Arbitrary<NonNullable<SampleOptions['control']>> {
  const rungs = [Math.ceil(volumePerDay / 4), Math.ceil(volumePerDay / 2), volumePerDay];
  return fc.record({
    strategy: fc.constantFrom(
      { name: 'fixed', settings: { volumePerDay } },
      { name: 'ladder', settings: { rungs, minimumDays: 2, mostFailedOfResolved: 0.3, minimumSample: 10, down: 1 } },
    ),
    rules: anyRules(),
    waivesMissingData: fc.boolean(),
    shareOut: fc
      .record({
        floorPerDay: fc.constantFrom(0, 0, 5, 1000),
        newEntryPerDay: fc.integer({ min: 0, max: 10 }),
        newEntryDays: fc.constantFrom(0, 0, 3),
        mix: fc.constantFrom(
          undefined,
          undefined,
          { leastActive: 0.3, mostActive: 0.6 },
          { leastActive: 0, mostActive: 0.29 },
        ),
      })
      .map(({ mix, ...shareOut }) => (mix === undefined ? shareOut : { ...shareOut, mix })),
    reportLagTicks: fc.constantFrom(0, 4, 40, 100),
    diagnosis: anyLaw(0).map(sampleLaw),
    retryShare: fc.constantFrom(1, 1, 0.1, 0),
  });
}

/** Some rules of the registry, at thresholds that small fleets meet. */
function anyRules(): fc.Arbitrary<PlannedRule[]> {
  return fc
    .array(fc.constantFrom(...Object.keys(RULES)).chain(anyRule), { maxLength: 4 })
    .map((rules) =>
      rules.map((rule, place) => plannedRule(rule.rule, rule.settings, { ...rule, id: `rule-${place}` })),
    );
}

function anyRule(rule: string): fc.Arbitrary<Omit<PlannedRule, 'id' | 'label' | 'hash'>> {
  return fc.record({
    rule: fc.constant(rule),
    scopeKind: fc.constantFrom(...RULES[rule].scopes),
    action: fc.constantFrom(...RULES[rule].actions),
    throttleShare: fc.constantFrom(0, 0.29, 0.37, 0.5, 1),
    resumption: fc.constantFrom(...RESUMPTIONS),
    resumeAfterDays: fc.constantFrom(0, 1, 2),
    dryRun: fc.constantFrom(false, false, false, true),
    settings: fc.constantFrom(...(SETTINGS[rule] ?? [{}])),
  });
}

/** Settings for each rule of the registry; a rule that is not listed here is used with none. */
const SETTINGS: Readonly<Record<string, readonly PlannedRule['settings'][]>> = {
  'ratio-executed': [
    { threshold: 0.1, minimumSample: 5, first: 1, later: 1 },
    { threshold: 0.3, minimumSample: 10, first: 1, later: 0 },
    { threshold: 0.2, minimumSample: 3, first: 0, later: 1 },
  ],
  'alerts-total': [{ limitPerDay: 60 }, { limitPerDay: 300 }, { limitPerDay: 300, heedsDnos: 1 }],
  'unknown-error': [{ count: 1 }, { count: 3 }],
  'external-health': [{ openIncidents: 1 }, { openIncidents: 2 }],
};
