import fc from 'fast-check';
import type { PlannedRule } from '../../src/control/rules/rule.ts';
import { named } from '../../src/kernel/identity.ts';
import { sampleLaw } from './amounts.ts';
import { anyLaw } from './any-amount.ts';
import type { SampleOptions } from './sample-options.ts';

/** A control centre with either strategy and some rules, among them one of every action and resumption. */
export function anyControl(volumePerDay: number): fc.Arbitrary<NonNullable<SampleOptions['control']>> {
  const rungs = [Math.ceil(volumePerDay / 4), Math.ceil(volumePerDay / 2), volumePerDay];
  return fc.record({
    strategy: fc.constantFrom(
      { name: 'fixed', settings: { volumePerDay } },
      { name: 'ladder', settings: { rungs, minimumDays: 2, mostFailedOfResolved: 0.3, minimumSample: 10, down: 1 } },
    ),
    rules: fc.shuffledSubarray(RULES, { maxLength: 4 }),
    waivesMissingData: fc.boolean(),
    shareOut: fc.record({
      floorPerDay: fc.constantFrom(0, 0, 5, 1000),
      newEntryPerDay: fc.integer({ min: 0, max: 10 }),
      newEntryDays: fc.constantFrom(0, 0, 3),
    }),
    reportLagTicks: fc.constantFrom(0, 4, 40, 100),
    diagnosis: anyLaw(0).map(sampleLaw),
    retryShare: fc.constantFrom(1, 1, 0.1, 0),
  });
}

const RULE: Omit<PlannedRule, 'id' | 'label' | 'hash' | 'rule' | 'settings'> = {
  scopeKind: 'programme',
  action: 'halt',
  throttleShare: 0.5,
  resumption: 'after diagnosis',
  resumeAfterDays: 2,
  dryRun: false,
};

const FAILED_SHARE = { threshold: 0.1, minimumSample: 5, first: 1, later: 1 };

const RULES: PlannedRule[] = [
  { ...RULE, ...named('halt-dmc'), rule: 'ratio-executed', scopeKind: 'dmc', settings: FAILED_SHARE },
  {
    ...RULE,
    ...named('halt-cohort'),
    rule: 'unknown-error',
    scopeKind: 'cohort',
    resumption: 'after a time',
    settings: { count: 2 },
  },
  {
    ...RULE,
    ...named('halt-today'),
    rule: 'unknown-error',
    scopeKind: 'dmc',
    resumption: 'at next go',
    settings: { count: 1 },
  },
  {
    ...RULE,
    ...named('throttle-supplier'),
    rule: 'ratio-executed',
    scopeKind: 'supplier',
    action: 'throttle',
    throttleShare: 0.37,
    settings: { ...FAILED_SHARE, later: 0 },
  },
  { ...RULE, ...named('pause-dmc'), rule: 'ratio-executed', scopeKind: 'dmc', action: 'pause', settings: FAILED_SHARE },
  { ...RULE, ...named('dry'), rule: 'ratio-executed', dryRun: true, settings: FAILED_SHARE },
  { ...RULE, ...named('alerts'), rule: 'alerts-total', action: 'throttle', settings: { limitPerDay: 300 } },
  { ...RULE, ...named('incidents'), rule: 'external-health', action: 'no-go', settings: { openIncidents: 1 } },
];
