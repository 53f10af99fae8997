import type { ChurnSummary } from '../../src/forecast/churn.ts';
import { estimateOf } from '../../src/forecast/estimate.ts';
import type {
  Band,
  Clearance,
  DateInterval,
  DateQuantiles,
  DayForecast,
  Estimate,
  Forecasted,
  NotForecasted,
  PartClearance,
} from '../../src/forecast/forecast.ts';
import { FORECAST_SCHEMA_VERSION, type Provenance } from '../../src/forecast/provenance.ts';
import { dayNumberOf, isoDateOf } from '../../src/units/date.ts';
import {
  FUTURE_DAYS,
  FUTURES,
  type Future,
  GROUPS,
  isClosed,
  MIGRATED_BEFORE,
  MOST_A_DAY,
  SCOPE,
  sampleFutures,
} from './futures.ts';

/**
 * A made-up forecast of the shape of November 2019, for tests of what reads forecasts: 76,708 installations, 366 days
 * from Monday 18 November 2019, weekends, a Christmas freeze, bank holidays, two cohorts, 200 futures. Its numbers come
 * from the crude futures of `futures.ts`, so they agree with each other; they are no forecast of anything. The same
 * object every time: do not change it, spread it.
 */
export function november2019Forecast(): Forecasted {
  built ??= build();
  return built;
}

/** The same scenario with an empty fleet. */
export function emptyFleetForecast(): NotForecasted {
  return {
    ...PROVENANCE,
    cannotForecast: {
      reason: 'nothing to migrate',
      says: 'the fleet has no open installation: there is no volume on which to base a pacing graph.',
    },
  };
}

/** An estimate whose spread is a fifth of its mean either way. */
export function sampleEstimate(mean: number): Estimate {
  const around = (quantile: number) => ({ low: quantile * 0.98, high: quantile * 1.02 });
  const interval = { p10: around(mean * 0.8), p50: around(mean), p90: around(mean * 1.2) };
  return { mean, standardError: mean / 100, p10: mean * 0.8, p50: mean, p90: mean * 1.2, interval };
}

/** A fleet that changes by itself in every way. */
export const SAMPLE_CHURN: ChurnSummary = {
  removed: sampleEstimate(300),
  removedMigrated: sampleEstimate(450),
  changedSupplier: sampleEstimate(60),
  staleAuthorisations: sampleEstimate(4),
  joined: sampleEstimate(2000),
};

const FIRST_DAY = dayNumberOf('2019-11-18') as number;
const LAST_DATE = isoDateOf(FIRST_DAY + FUTURE_DAYS - 1);

const PROVENANCE: Provenance = {
  schemaVersion: FORECAST_SCHEMA_VERSION,
  scenario: 'november-2019',
  question: 'When does the backlog of November 2019 clear at no more than 2,000 installations a day?',
  classification: 'White: may be shared with SEC Parties and SMIP stakeholders, not published',
  planHash: '3f9a1c5be0d24f7788c1d0a2b4e6f80913579bdf02468ace1122334455667788',
  seed: 'november 2019',
  version: '0.1.0',
  code: [],
  sources: [
    { id: 'panel', title: 'SEC Panel paper on EPCL entries', date: '2019-11-13', marking: 'White' },
    { id: 'minutes', title: 'Operations Group minutes', date: '2020-02-28', marking: 'White' },
  ],
  assumptions: [
    { about: 'target date', says: 'no document gives one; the end of the financial year is taken' },
    { about: 'Christmas freeze', says: '16 December 2019 to 3 January 2020; no document says so' },
  ],
};

const ALERT_LIMIT = 200_000;
const DNOS = [
  { id: 'north', label: 'North', share: 0.4, limit: 70_000 },
  { id: 'south', label: 'South', share: 0.6, limit: null },
];

let built: Forecasted | undefined;

function build(): Forecasted {
  const futures = sampleFutures();
  const cleared = futures.map((future) => future.clearedDay);
  return {
    ...PROVENANCE,
    replications: FUTURES,
    stopping: {
      rule: 'precision',
      wantedHalfWidthDays: 1.6,
      halfWidthDays: { p50: 1.5, p90: 2.5 },
      reached: false,
      looks: 2,
      level: 0.99375,
    },
    firstDay: isoDateOf(FIRST_DAY),
    lastDay: LAST_DATE,
    fleet: { installations: SCOPE, devices: 112_761, migratedBefore: 2_139, open: SCOPE - 2_139 },
    clearance: clearanceOf(cleared),
    operational: clearanceOf(futures.map((future) => future.operationalDay)),
    by: {
      cohort: [
        partOf('ioc-itron', 'IOC Itron', 26_708, 24_569, groupDays(futures, [0, 1])),
        partOf('ioc-elster', 'IOC Elster', 50_000, 50_000, groupDays(futures, [2])),
      ],
      dmc: [
        partOf('itron-a', 'Itron A', 26_708, 24_569, groupDays(futures, [0, 1])),
        partOf('elster-b', 'Elster B', 50_000, 50_000, groupDays(futures, [2])),
        { id: 'old-c', label: 'Old C', installations: 12, open: 0, clearance: null },
      ],
      status: [
        partOf('active', 'Active', 24_000, 24_000, groupDays(futures, [1])),
        partOf('dormant', 'Dormant', 52_708, 50_569, groupDays(futures, [0, 2])),
      ],
      supplier: ['Supplier A', 'Supplier B', 'Supplier C'].map((label, place) =>
        partOf(`supplier-${place}`, label, 25_000, 24_000, groupDays(futures, [place])),
      ),
    },
    target: targetOf(cleared, '2020-03-31'),
    unusedPace: [
      { constraint: 'calendar', installations: sampleEstimate(98_000), days: sampleEstimate(49), bindingDays: zero() },
      { constraint: 'go/no-go', installations: sampleEstimate(9_000), days: sampleEstimate(5), bindingDays: zero() },
      {
        constraint: 'eligible',
        installations: sampleEstimate(21_400),
        days: sampleEstimate(16),
        bindingDays: sampleEstimate(12.4),
      },
      {
        constraint: 'in-day rule: ratio-executed',
        installations: sampleEstimate(3_210),
        days: sampleEstimate(3.4),
        bindingDays: sampleEstimate(2.1),
      },
    ],
    unusedPaceByYear: [],
    services: [],
    raises: [],
    gates: [],
    blockers: [],
    firmware: [],
    harm: {
      attempts: sampleEstimate(78_412),
      failed: sampleEstimate(1_602),
      stalled: sampleEstimate(2_310),
      quarantined: zero(),
      rejected: sampleEstimate(611),
      rolledBack: sampleEstimate(820),
      interruptions: sampleEstimate(171.2),
      interruptionsInPrepayment: sampleEstimate(25.6),
      interruptionHours: sampleEstimate(2_056),
      interruptionHoursInPrepayment: sampleEstimate(2_056),
      unrecoverable: sampleEstimate(3.4),
      unrecoverableInPrepayment: sampleEstimate(0.51),
      recovered: sampleEstimate(1.9),
      delayedFailures: zero(),
      excluded: sampleEstimate(931),
      halts: sampleEstimate(1.6),
      noGoDays: sampleEstimate(5.3),
      heldDays: zero(),
      calledBack: zero(),
      exposure: zero(),
      misidentified: zero(),
      outageHours: zero(),
      hitByOutages: zero(),
      startedInVain: zero(),
      failedOfResolved: sampleEstimate(0.0204),
      interruptionsPerThousand: sampleEstimate(2.3),
      worstMonthIncidents: sampleEstimate(4),
      worstMonthCategory1: sampleEstimate(1),
      worstMonthCategory2: sampleEstimate(3),
      incidentsPerMonth: sampleEstimate(2.1),
    },
    alerts: {
      peak: estimateOf(futures.map((future) => Math.max(...future.alerts))),
      limit: certain(ALERT_LIMIT),
      daysAtOrAboveLimit: estimateOf(
        futures.map((future) => future.alerts.filter((alerts) => alerts >= ALERT_LIMIT).length),
      ),
      dnos: DNOS.map(({ id, label, share, limit }) => ({
        id,
        label,
        share,
        limit,
        peak: estimateOf(futures.map((future) => share * Math.max(...future.alerts))),
        daysAtOrAboveLimit: sampleEstimate(limit === null ? 0 : 1.5),
      })),
      background: 50_000_000,
      network: {
        peak: sampleEstimate(51_200_000),
        limit: sampleEstimate(60_000_000),
        daysAtOrAboveLimit: sampleEstimate(0),
      },
    },
    churn: null,
    repair: { utilisation: sampleEstimate(0.31), waitingHours: sampleEstimate(1.8), days: [] },
    learning: [
      {
        id: 'model-1',
        dmc: 'model-1',
        label: 'Model 1',
        outcome: 'usual',
        behind: sampleEstimate(9000),
        times: sampleEstimate(0.62),
      },
    ],
    support: {
      utilisation: sampleEstimate(0.42),
      waitingHours: sampleEstimate(0.6),
      days: [],
      cases: sampleEstimate(420),
      questions: sampleEstimate(390),
    },
    days: Array.from({ length: FUTURE_DAYS }, (_, day) => dayOf(futures, day)),
    examples: { p10: 12, p50: 77, p90: 163 },
    risks: [],
    liveServiceCriteria: [],
    expectations: [
      { text: 'clearance.p80 <= 2020-04-30', found: quantileDate(cleared, 0.8), holds: true },
      { text: 'harm.unrecoverable.mean < 1', found: 3.4, holds: false },
    ],
  };
}

function dayOf(futures: readonly Future[], day: number): DayForecast {
  const reason = isClosed(FIRST_DAY + day);
  const share = (kept: (future: Future) => boolean) => futures.filter(kept).length / FUTURES;
  const migrated = bandOf(futures.map((future) => future.migrated[day]));
  const backlog = bandOf(futures.map((future) => future.open[day]));
  return {
    date: isoDateOf(FIRST_DAY + day),
    migrationDay: reason === '',
    reason,
    planned: plannedBy(day),
    putInScope: SCOPE,
    started: bandOf(futures.map((future) => future.started[day].reduce((sum, count) => sum + count, 0))),
    migrated,
    backlog,
    alerts: bandOf(futures.map((future) => future.alerts[day])),
    alertsOfDno: Object.fromEntries(
      DNOS.map(({ id, share }) => [id, share * meanOf(futures.map((future) => future.alerts[day]))]),
    ),
    background: 50_000_000 + 10_000 * day,
    go: share((future) => future.flags[day] !== 'closed' && future.flags[day] !== 'no-go'),
    throttled: share((future) => future.flags[day] === 'throttled'),
    halted: share((future) => future.flags[day] === 'halted'),
    incident: 0,
    outage: 0,
    states: {
      waiting: backlog.mean,
      excluded: SCOPE - migrated.mean - backlog.mean,
      'migrated, pending supplier': migrated.mean,
    },
    startedByGroup: Object.fromEntries(
      GROUPS.map(({ label }, group) => [label, meanOf(futures.map((future) => future.started[day][group]))]),
    ),
  };
}

/** At the most a day, on every day that is not closed. */
function plannedBy(day: number): number {
  const openDays = Array.from({ length: day + 1 }, (_, each) => FIRST_DAY + each).filter(
    (each) => isClosed(each) === '',
  );
  return Math.min(SCOPE, MIGRATED_BEFORE + MOST_A_DAY * openDays.length);
}

function groupDays(futures: readonly Future[], groups: readonly number[]): number[] {
  return futures.map((future) => Math.max(...groups.map((group) => future.groupClearedDay[group])));
}

function partOf(id: string, label: string, installations: number, open: number, days: number[]): PartClearance {
  return { id, label, installations, open, clearance: clearanceOf(days) };
}

/** Clearance of futures by their days; a day past the horizon is FUTURE_DAYS or more. */
function clearanceOf(days: readonly number[]): Clearance {
  const earlier = (share: number) => days.map((day) => (day < FUTURE_DAYS ? Math.floor(day * share) : day));
  return {
    ...quantilesOf(days),
    cleared: days.filter((day) => day < FUTURE_DAYS).length,
    share95: quantilesOf(earlier(0.9)),
    share99: quantilesOf(earlier(0.97)),
    dots: Array.from({ length: 50 }, (_, dot) => quantileDate(days, (2 * dot + 1) / 100)),
  };
}

function quantilesOf(days: readonly number[]): DateQuantiles {
  const at = (share: number) => quantileDate(days, share);
  // A normal interval on the rank: what an order-statistic interval looks like, without its exactness.
  const around = (share: number): DateInterval => {
    const half = 2 * Math.sqrt((share * (1 - share)) / days.length);
    return { from: at(Math.max(0.001, share - half)), to: at(Math.min(1, share + half)) };
  };
  return {
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p80: at(0.8),
    p90: at(0.9),
    interval: { p10: around(0.1), p25: around(0.25), p50: around(0.5), p80: around(0.8), p90: around(0.9) },
  };
}

function quantileDate(days: readonly number[], share: number): string {
  const day = quantile([...days].sort(ascending), share);
  return day < FUTURE_DAYS ? isoDateOf(FIRST_DAY + day) : `after ${LAST_DATE}`;
}

function targetOf(days: readonly number[], date: string): Forecasted['target'] {
  const by = (dayNumberOf(date) as number) - FIRST_DAY;
  const estimate = days.filter((day) => day <= by).length / days.length;
  const half = 1.96 * Math.sqrt((estimate * (1 - estimate)) / days.length);
  const low = estimate - half;
  const high = estimate + half;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return {
    date,
    probability: { estimate, low, high, says: `${percent(estimate)} (${percent(low)} to ${percent(high)})` },
  };
}

function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort(ascending);
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const [p10, p25, p50, p75, p90] = [0.1, 0.25, 0.5, 0.75, 0.9].map((share) => quantile(sorted, share));
  return { mean, standardError: Math.sqrt(variance / values.length), p10, p25, p50, p75, p90 };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The least value by which at least a share of all has come: the inverse of the empirical distribution. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)];
}

function ascending(a: number, b: number): number {
  return a - b;
}

function certain(value: number): Estimate {
  const exactly = { low: value, high: value };
  return {
    ...{ mean: value, standardError: 0, p10: value, p50: value, p90: value },
    interval: { p10: exactly, p50: exactly, p90: exactly },
  };
}

function zero(): Estimate {
  return certain(0);
}
