import { named } from '../../src/kernel/identity.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { samplePlan } from './plan.ts';

/** A sample plan in which no list is empty: for tests of the contract as a whole. */
export function richPlan(): Plan {
  return samplePlan({
    days: 2,
    closedDays: [1],
    strata: [
      { id: 'a', cohort: 'itron', dmc: 'x', supplier: 's1', status: 'active', entry: 'late', untouched: 500 },
      { id: 'b', cohort: 'elster', dmc: 'y', supplier: 's2', untouched: 700, prepayment: { uniform: [0.1, 0.2] } },
    ],
    stocks: [{ stratum: 'b', state: 'stalled', installations: 7, attemptsUsed: 1, ageTicks: 30 }],
    outcomes: {
      plain: {
        first: { stall: { uniform: [0.01, 0.05] }, rollBack: 0.02 },
        backOff: { least: 4, shares: [0.5, 0.5] },
        learning: { troubles: [1, 2], leaves: { uniform: [0.2, 0.4] }, pace: 300, exponent: 0.5 },
      },
    },
    milestones: {
      fix: {
        date: {
          atoms: [
            [3, 0.5],
            [9, 0.5],
          ],
        },
        passes: 0.9,
        remedyDays: 7,
      },
      go: { date: 1 },
    },
    entries: {
      late: { when: { all: [{ milestone: 0 }, { any: [{ milestone: 1 }, { milestone: 0 }] }] }, leadDays: 2 },
    },
    alerts: {
      pending: 1,
      operational: 2.3,
      burst: 5,
      burstDays: 3,
      power: 0.8,
      configured: { from: 6, leaves: 0.4, not: 'itron' },
      cap: { perDay: 20, from: 9 },
      dnos: { north: { share: 0.25, limit: 80_000 }, south: { share: 0.75 } },
      limit: 300_000,
      background: 50_000_000,
      growth: 0.3,
    },
    cap: [{ fromDay: 0, volumePerDay: 2000 }],
    anomalyThreshold: { volumePerDay: 1500, noticeTicks: 4, lead: { least: 90, shares: [0.5, 0.5] }, raisedTo: 2000 },
    services: [
      {
        id: 'dsp',
        steps: [{ volumePerHour: 300 }],
        erosion: [
          { utilisation: 0.8, left: 0.9 },
          { utilisation: 0.9, left: 0.5 },
        ],
      },
      { id: 's1sp', cohorts: ['elster'], steps: [{ volumePerHour: 100 }, { milestone: 0, volumePerHour: 400 }] },
    ],
    barriers: {
      gates: { agreed: { when: { milestone: 1 }, strata: ['a'] } },
      blockers: {
        load: {
          when: { all: [{ milestone: 0 }] },
          strata: ['a', 'b'],
          categories: [{ share: { uniform: [0.1, 0.2] } }, { share: 0.8, affected: 0.01, isHeld: false }],
        },
      },
      firmware: { air: { strata: ['b'], fromDay: 1, volumePerDay: 300, succeeds: 0.9, triesLimit: 3, retryDays: 7 } },
    },
    earlyLife: { days: 5, servers: 2, service: { least: 2, shares: [0.5, 0.5] }, questions: { uniform: [0.1, 0.3] } },
    disturbances: [
      {
        id: 'incidents',
        disturbance: 'incidents',
        quantities: { perMonth: { uniform: [1, 5] } },
        laws: { length: { least: 4, shares: [0.25, 0.75] } },
      },
      { id: 'defect', disturbance: 'defect', scope: 'dmc x', settings: { minutes: 0 }, quantities: { onset: 4 } },
    ],
    control: {
      rules: [
        {
          ...named('alerts'),
          rule: 'alerts-total',
          scopeKind: 'programme',
          action: 'throttle',
          throttleShare: 0.5,
          resumption: 'at next go',
          resumeAfterDays: 0,
          dryRun: false,
          settings: { limitPerDay: 300_000 },
        },
      ],
    },
    plan: {
      sources: [{ id: 'paper', title: 'A paper', date: '2019-11-13', marking: 'Public' }],
      assumptions: [{ about: 'time.firstDay', says: 'the day after the paper' }],
      expectations: [
        { text: 'clearance.p80 <= 2020-03-31', path: ['clearance', 'p80'], comparator: '<=', value: '2020-03-31' },
      ],
    },
  });
}
