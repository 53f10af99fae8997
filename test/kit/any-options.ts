import fc from 'fast-check';
import { WATCHES } from '../../src/control/anomaly-threshold.ts';
import { TICKS_PER_DAY } from '../../src/kernel/clock.ts';
import type { SampleAmount } from './amounts.ts';
import { anyAlerts } from './any-alerts.ts';
import { anyDay, anyLaw } from './any-amount.ts';
import { anyBarriers } from './any-barriers.ts';
import { anyChurn } from './any-churn.ts';
import { anyControl } from './any-control.ts';
import { anyDisturbances } from './any-disturbances.ts';
import { anyEntries, anyMilestones, anySpread } from './any-eligibility.ts';
import { anyOutcome, anyStocks, anyStrata } from './any-fleet.ts';
import { anyGoNoGo, anyReviewGates } from './any-go-no-go.ts';
import { anyGovernance, anyRisks } from './any-governance.ts';
import { anyOutages } from './any-outages.ts';
import { anyServices } from './any-services.ts';
import type { SampleOptions } from './sample-options.ts';

/**
 * Any small plan that uses every part of the model: several strata of all statuses, stocks in every state, entries that
 * wait for reviews, suppliers that are late or inexact, all troubles and their ends, defects, incidents, rules of every
 * action, lags, caps, budgets, services. Turnarounds of attempts that go straight through are constant, so that a simulator that
 * draws for each attempt and one that splits a wave at once must agree figure by figure.
 */
export function anyOptions(): fc.Arbitrary<SampleOptions> {
  return fc
    .record({
      seed: fc.string({ minLength: 1, maxLength: 8 }),
      days: fc.integer({ min: 8, max: 40 }),
      firstDay: fc.constantFrom('2020-01-06', '2020-01-08', '2020-02-29', '2019-12-22'),
      everyDay: fc.boolean(),
      closedDays: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
      waves: fc.constantFrom([32, 36, 40, 44, 48, 52, 56, 60, 64, 68], [0], [40, 70, 95], [20, 21]),
      volumePerDay: fc.integer({ min: 1, max: 120 }),
      strata: anyStrata(),
      outcomes: fc.record({ plain: anyOutcome(), other: anyOutcome() }),
      milestones: anyMilestones(),
      entries: anyEntries(),
      spread: anySpread(),
      suppliers: fc.record({ keen: anySupplier(), slow: anySupplier() }),
      alerts: anyAlerts(),
      repair: fc.record({
        servers: fc.integer({ min: 0, max: 2 }),
        service: anyLaw(1),
        staffed: anyShifts(),
      }),
      earlyLife: fc.option(
        fc.record({
          days: fc.integer({ min: 1, max: 12 }),
          servers: fc.integer({ min: 0, max: 2 }),
          service: anyLaw(1),
          staffed: anyShifts(),
          questions: fc.constantFrom<SampleAmount>(0, 0.5, { uniform: [0, 3] }),
        }),
        { nil: undefined },
      ),
      disturbances: fc.tuple(anyDisturbances(), anyOutages(), anyReviewGates()).map((lists) => lists.flat()),
      anomalyThreshold: fc.option(anyThreshold(), { nil: undefined }),
    })
    .chain((options) =>
      fc
        .record({
          stocks: anyStocks(options.strata.map(({ id }) => id)),
          services: anyServices([...new Set(options.strata.map(({ cohort }) => cohort ?? 'cohort-1'))]),
          control: anyControl(options.volumePerDay),
          governance: anyGovernance(options.days),
          risks: anyRisks(),
          barriers: anyBarriers(options.strata.map(({ id }) => id)),
          goNoGo: anyGoNoGo(),
          churn: fc.option(anyChurn(options.strata), { nil: undefined }),
        })
        .map(({ stocks, services, control, governance, risks, barriers, churn, goNoGo }) => ({
          ...options,
          ...governance,
          risks,
          stocks,
          churn,
          goNoGo,
          services,
          control,
          barriers,
          repair: { ...options.repair, staffed: options.repair.staffed.slice(0, TICKS_PER_DAY * options.days) },
          earlyLife: options.earlyLife && {
            ...options.earlyLife,
            staffed: options.earlyLife.staffed.slice(0, TICKS_PER_DAY * options.days),
          },
        })),
    );
}

/** Round the clock, or from eight to five; by tick of the longest horizon. */
function anyShifts(): fc.Arbitrary<Uint8Array> {
  return fc.constantFrom(
    new Uint8Array(TICKS_PER_DAY * 40).fill(1),
    Uint8Array.from({ length: TICKS_PER_DAY * 40 }, (_, tick) =>
      tick % TICKS_PER_DAY >= 32 && tick % TICKS_PER_DAY < 68 ? 1 : 0,
    ),
  );
}

/** Low enough to be crossed again and again, now and then after it was raised. */
function anyThreshold() {
  return fc.record({
    per: fc.constantFrom(...WATCHES),
    volumePerDay: fc.constantFrom<SampleAmount>(0, 3, 20, 1000, { uniform: [5, 40] }),
    suppliers: fc.constantFrom<Readonly<Record<string, SampleAmount>> | undefined>(undefined, {
      slow: { uniform: [2, 9] },
    }),
    noticeTicks: fc.constantFrom(0, 1, 8, 100),
    lead: anyLaw(0),
    raisedTo: fc.constantFrom<SampleAmount | undefined>(0, 30, { uniform: [10, 60] }, undefined),
  });
}

function anySupplier() {
  return fc.record({
    ready: anyDay(),
    accuracy: fc.constantFrom<SampleAmount>(1, 0.5, { uniform: [0.3, 1.3] }),
    weeklyFactor: fc.constantFrom<SampleAmount>(1, { uniform: [0.7, 1.3] }),
    weeksAhead: fc.integer({ min: 1, max: 4 }),
  });
}
