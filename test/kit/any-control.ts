import fc from 'fast-check';
import type { HandOver, PlannedStrategy } from '../../src/control/control.ts';
import { RULES } from '../../src/control/rules/index.ts';
import { type PlannedRule, RESUMPTIONS } from '../../src/control/rules/rule.ts';
import { sampleLaw } from './amounts.ts';
import { anyLaw } from './any-amount.ts';
import { anyRestraints } from './any-restraints.ts';
import { plannedRule } from './planned-rule.ts';
import type { SampleOptions } from './sample-options.ts';

/** A control centre with any strategy, and rules of every kind, scope, action and resumption. */
export function anyControl(volumePerDay: number): fc.Arbitrary<NonNullable<SampleOptions['control']>> {
  return fc
    .record({
      strategy: fc.constantFrom(...strategies(volumePerDay)),
      handOver: fc.constantFrom(undefined, undefined, undefined, ...takingOver(volumePerDay)),
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
      restraints: anyRestraints(),
    })
    .map(({ handOver, restraints, ...control }) => ({
      ...control,
      ...restraints,
      ...(handOver === undefined ? {} : { handOver }),
    }));
}

/** Who knows the truth takes over, and hands over: what is held, and what is active by then, goes on or is let go. */
function takingOver(volumePerDay: number): HandOver[][] {
  const oracle = { name: 'oracle', settings: {} };
  const fixed = { name: 'fixed', settings: { volumePerDay } };
  return [
    [{ day: 3, strategy: oracle }],
    [
      { day: 2, strategy: oracle },
      { day: 6, strategy: fixed },
    ],
    [{ day: 4, strategy: fixed }],
  ];
}

/** Every strategy of the registry, so that small fleets see it review, hold back and change its mind. The fixed one comes more often. */
function strategies(volumePerDay: number): PlannedStrategy[] {
  const half = Math.ceil(volumePerDay / 2);
  const rungs = [Math.ceil(volumePerDay / 4), half, volumePerDay];
  const fixed = { name: 'fixed', settings: { volumePerDay } };
  return [
    fixed,
    fixed,
    fixed,
    { name: 'ladder', settings: { rungs, minimumDays: 2, mostFailedOfResolved: 0.3, minimumSample: 10, down: 1 } },
    { name: 'geometric', settings: { base: half, factor: 1.5, every: 20, countsStarted: 0, most: 3 * volumePerDay } },
    {
      name: 'finish-by-date',
      settings: { byDay: 12, leastPerDay: 1, mostPerDay: volumePerDay, mostStep: 0.5, reviewEveryDays: 2 },
    },
    {
      name: 'canary-then-bulk',
      settings: { volumePerDay, canary: 5, matureDays: 1, mostFailedOfResolved: 0.3, minimumSample: 3 },
    },
    { name: 'dependent-groups', settings: { volumePerDay, cohorts: [0], success: 0.5, error: 0.3 } },
    {
      name: 'aimd',
      settings: {
        ...{ start: half, add: 5, times: 0.5, least: 1, most: 2 * volumePerDay },
        ...{ mostFailedOfResolved: 0.3, minimumSample: 5, used: 0.3, reviewEveryDays: 2 },
      },
    },
    {
      name: 'delay-based',
      settings: {
        ...{ start: half, step: 5, least: 1, most: 2 * volumePerDay },
        ...{ queueBelow: 2, queueAbove: 8, reviewEveryDays: 2, probeEvery: 3 },
      },
    },
    {
      name: 'failure-budget',
      settings: { volumePerDay, budget: 10, periodDays: 3, left: [0.5, 0.2], times: [1.25, 0.5] },
    },
    { name: 'wip-capped', settings: { volumePerDay, mostUnresolved: half } },
    {
      name: 'annex-c',
      settings: {
        ...{ start: half, least: 1, most: 2 * volumePerDay, increaseTimes: 1.5, decreaseTo: 0.5 },
        ...{ decreaseAbove: 0.1, pauseAbove: 0.3, unknownErrors: 2, minimumSample: 5, used: 0.3, reviewEveryDays: 2 },
      },
    },
    { name: 'replay', settings: { days: [1, 3, 6], volumes: [half, 0, volumePerDay] } },
    { name: 'maximum-rate', settings: {} },
    { name: 'oracle', settings: {} },
  ];
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
  const planned = fc.record({
    rule: fc.constant(rule),
    scopeKind: fc.constantFrom(...RULES[rule].scopes),
    action: fc.constantFrom(...RULES[rule].actions),
    throttleShare: fc.constantFrom(0, 0.29, 0.37, 0.5, 1),
    resumption: fc.constantFrom(...RESUMPTIONS),
    resumeAfterDays: fc.constantFrom(0, 1, 2),
    dryRun: fc.constantFrom(false, false, false, true),
    isRolledBack: fc.constantFrom(false, false, true),
    settings: fc.constantFrom(...(SETTINGS[rule] ?? [{}])),
  });
  return fc
    .tuple(planned, fc.constantFrom(...PATIENCE))
    .map(([{ isRolledBack, ...plain }, patience]) => ({
      ...plain,
      ...(isRolledBack && plain.action === 'halt' ? { rollsBack: true as const } : {}),
      ...patience,
    }))
    .filter(({ action, resumption }) => action !== 'pause' || resumption !== 'at next go');
}

/** How often a rule looks before it acts, how long it rests after that, and how it tries a scope out. */
const PATIENCE: readonly Pick<PlannedRule, 'looks' | 'cooldownDays' | 'probe'>[] = [
  {},
  {},
  {},
  { looks: { fails: 1, of: 2 } },
  { looks: { fails: 2, of: 3 }, cooldownDays: 3 },
  { cooldownDays: 1 },
  { probe: { share: 0.3, sample: 3, mostFailedOfResolved: 0.2 } },
  { probe: { share: 0.5, sample: 20, mostFailedOfResolved: 0 }, cooldownDays: 2 },
];

/** Settings for each rule of the registry; a rule that is not listed here is used with none. */
const SETTINGS: Readonly<Record<string, readonly PlannedRule['settings'][]>> = {
  'ratio-executed': [
    { threshold: 0.1, minimumSample: 5, first: 1, later: 1 },
    { threshold: 0.3, minimumSample: 10, first: 1, later: 0 },
    { threshold: 0.2, minimumSample: 3, first: 0, later: 1 },
  ],
  'alerts-total': [
    { limitPerDay: 60 },
    { limitPerDay: 300 },
    { limitPerDay: 300, heedsDnos: 1 },
    { limitPerDay: 900, countsNetwork: 1 },
  ],
  'unknown-error': [{ count: 1 }, { count: 3 }],
  'external-health': [{ openIncidents: 1 }, { openIncidents: 2 }],
  cusum: [{ limit: 1.5, failureStep: 0.9, successStep: -0.1, first: 1, later: 1 }],
  sprt: [{ passBound: -1, haltBound: 1.5, failureStep: 0.9, successStep: -0.1, first: 1, later: 1 }],
  'wilson-bound': [{ threshold: 0.1, score: 1, minimumSample: 5, first: 1, later: 1 }],
  'ratio-planned': [{ threshold: 0.1, first: 1, later: 1 }],
  'count-and-ratio': [{ count: 2, threshold: 0.1, first: 1, later: 1 }],
  'failed-checks': [{ threshold: 0.1, minimumSample: 2, limit: 1, passes: 2, first: 1, later: 1 }],
  breaker: [{ last: 5, threshold: 0.3, first: 1, later: 1 }],
  'p-prime': [{ expected: 0.1, correlation: 0.001, sigmas: 1, days: 3, minimumSample: 2, first: 1, later: 1 }],
  ewma: [{ expected: 0.1, correlation: 0.001, weight: 0.5, deviations: 1, minimumSample: 2, first: 1, later: 1 }],
  runs: [{ expected: 0.05, correlation: 0.001, minimumSample: 2, first: 1, later: 1 }],
  'baseline-compare': [{ days: 5, score: 0.5, tolerance: 0.1, times: 1, minimumSample: 1, first: 1, later: 1 }],
  'stall-share': [{ openings: 1, threshold: 0.1, minimumSample: 3 }],
  'alerts-per-installation': [{ target: 1, openings: 2 }],
  'threshold-headroom': [{ room: 0.2 }],
  'progress-deadline': [{ ticks: 40 }],
  severity: [
    { unrecoverable: 1, interrupted: 1, count: 1 },
    { unrecoverable: 1, interrupted: 0, count: 2 },
  ],
};
