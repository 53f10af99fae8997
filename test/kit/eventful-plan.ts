import { NEVER_DAY } from '../../src/fleet/eligible-products.ts';
import { named } from '../../src/kernel/identity.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { samplePlan } from './plan.ts';

/**
 * A plan on which nearly everything happens that a decision log can hold: two months, two cohorts, a defect that a rule
 * halts, incidents on most days, a supplier that is ready late, an entry that is listed late and one that never is.
 */
export function eventfulPlan(): Plan {
  const rule = { scopeKind: 'dmc', throttleShare: 0.5, resumption: 'after diagnosis', resumeAfterDays: 0 } as const;
  return samplePlan({
    days: 60,
    closedDays: [10],
    volumePerDay: 150,
    strata: [
      { id: 'a', cohort: 'first', dmc: 'x', supplier: 'supplier-1', status: 'active', untouched: 900 },
      { id: 'b', cohort: 'second', dmc: 'y', supplier: 'supplier-2', entry: 'late', untouched: 800 },
      { id: 'c', cohort: 'second', dmc: 'y', supplier: 'supplier-2', entry: 'never', untouched: 40 },
    ],
    stocks: [{ stratum: 'a', state: 'waiting', installations: 30, attemptsUsed: 1 }],
    outcomes: {
      plain: { first: { stall: 0.03, reject: 0.02, rollBack: 0.04, fixForward: 0.02, unrecoverable: 0.01 } },
    },
    milestones: { never: { date: NEVER_DAY }, soon: { date: 7 }, 'soon-after': { date: 12 } },
    entries: {
      late: { when: { milestone: 1 } },
      never: { when: { milestone: 0 }, excludedDay: 20 },
    },
    suppliers: { 'supplier-2': { ready: 25 } },
    alerts: {
      pending: 1,
      operational: 2,
      dayFactor: { uniform: [0.8, 1.2] },
      dnos: { mid: { share: 0.6, limit: 1500 }, north: { share: 0.4 } },
    },
    cap: [{ fromDay: 0, volumePerDay: 120 }],
    services: [{ id: 'tooling', steps: [{ volumePerHour: 13 }, { milestone: 1, volumePerHour: 20 }] }],
    barriers: {
      gates: { agreed: { when: { milestone: 1 }, strata: ['c'] } },
      blockers: { load: { when: { milestone: 2 }, strata: ['b'], categories: [{ share: 0.1 }] } },
      firmware: { air: { strata: ['c'], fromDay: 3, volumePerDay: 30 } },
    },
    disturbances: [
      {
        id: 'incidents',
        disturbance: 'incidents',
        quantities: { perMonth: 12 },
        laws: { length: { least: 12, shares: [0.5, 0.5] } },
      },
      {
        id: 'defect',
        disturbance: 'defect',
        scope: 'dmc x',
        settings: { minutes: 600, trouble: 2, times: 1, plus: 0.5 },
        quantities: { onset: 2 },
      },
      {
        id: 'late',
        disturbance: 'delayed-failures',
        settings: { minutes: 0, lastsMinutes: 20_000, unrecoverable: 0.2 },
        quantities: { onset: 3, share: 0.05 },
        laws: { age: { least: 90, shares: [0.5, 0.5] } },
      },
      { id: 'loss', disturbance: 'learning-loss', quantities: { onset: 9, part: 0.5 } },
      {
        id: 'surge',
        disturbance: 'alert-surge',
        dno: 'north',
        settings: { minutes: 600 },
        quantities: { onset: 20, times: 3.5 },
        laws: { length: 200 },
      },
      {
        id: 'surge-of-y',
        disturbance: 'alert-surge',
        scope: 'dmc y',
        settings: { minutes: 0 },
        quantities: { onset: 30, times: 2 },
        laws: { length: 96 },
      },
    ],
    control: {
      reportLagTicks: 4,
      rules: [
        { ...named('failures'), ...rule, rule: 'ratio-executed', action: 'halt', dryRun: false, settings: RATIO },
        {
          ...named('health'),
          ...rule,
          rule: 'external-health',
          scopeKind: 'programme',
          action: 'no-go',
          dryRun: false,
          settings: { openIncidents: 1 },
        },
        { ...named('look'), ...rule, rule: 'ratio-executed', action: 'throttle', dryRun: true, settings: RATIO },
      ],
    },
  });
}

const RATIO = { threshold: 0.2, minimumSample: 20, first: 1, later: 1 };
