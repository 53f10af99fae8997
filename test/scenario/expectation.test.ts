import { describe, expect, test } from 'vitest';
import type { AlertSummary } from '../../src/forecast/alert-forecast.ts';
import type {
  Band,
  Clearance,
  DateQuantiles,
  DayForecast,
  Estimate,
  FleetTotals,
  Forecasted,
  Harm,
  Probability,
  ServiceForecast,
} from '../../src/forecast/forecast.ts';
import type { RaiseForecast } from '../../src/forecast/governance-forecast.ts';
import type { UnusedPace } from '../../src/forecast/pace-forecast.ts';
import type { RepairSummary, SupportSummary } from '../../src/forecast/team-forecast.ts';
import { isSentence, readExpectation } from '../../src/scenario/expectation.ts';
import { HARM_UNITS, HEADS } from '../../src/scenario/expectation-heads.ts';
import { november2019Forecast, SAMPLE_CHURN, sampleEstimate } from '../kit/forecast.ts';
import { sampleBarrierForecasts } from '../kit/sample-barrier-forecasts.ts';
import { sampleRaises } from '../kit/sample-raises.ts';
import { sampleRisks } from '../kit/sample-register.ts';
import { sampleServices } from '../kit/sample-services.ts';

const names = {
  cohorts: ['itron', 'a', 'a.b'],
  dmcs: ['model-1'],
  suppliers: ['supplier-a'],
  dnos: ['north', 'north.west'],
  services: ['s1sp', 's1sp.itron'],
  raises: ['2000'],
  risks: ['a', 'a.b'],
  gates: ['recovery-test'],
  blockers: ['load'],
  campaigns: ['over.the.air'],
  years: ['2019', '2020'],
  rules: ['cusum', 'too.many'],
};

// Held against the contract when this file is compiled: every figure of harm has a unit, and there is no other.
const harm: Record<keyof Harm, string> = HARM_UNITS;

test('harm has a unit for each of its figures', () => {
  expect(Object.keys(harm).sort()).toEqual(Object.keys(november2019Forecast().harm).sort());
});

describe('an expectation', () => {
  test.each([
    ['clearance.p80 <= 2020-03-31', ['clearance', 'p80'], '<=', '2020-03-31'],
    ['operational.share95.p50>2020-03-31', ['operational', 'share95', 'p50'], '>', '2020-03-31'],
    ['clearance.cleared >= 900 replications', ['clearance', 'cleared'], '>=', 900],
    ['by.cohort.itron.clearance.p50 < 2020-03-31', ['by', 'cohort', 'itron', 'clearance', 'p50'], '<', '2020-03-31'],
    ['by.cohort.a.b.clearance.p50 < 2020-03-31', ['by', 'cohort', 'a.b', 'clearance', 'p50'], '<', '2020-03-31'],
    [
      'by.cohort.a.clearance.share99.p10 < 2020-03-31',
      ['by', 'cohort', 'a', 'clearance', 'share99', 'p10'],
      '<',
      '2020-03-31',
    ],
    ['by.status.mixed.clearance.p50 < 2020-03-31', ['by', 'status', 'mixed', 'clearance', 'p50'], '<', '2020-03-31'],
    ['target.probability.estimate >= 62.5%', ['target', 'probability', 'estimate'], '>=', 0.625],
    ['harm.attempts.mean >= 1,074,847 attempts', ['harm', 'attempts', 'mean'], '>=', 1_074_847],
    ['raises.2000.p80 <= 2020-03-31', ['raises', '2000', 'p80'], '<=', '2020-03-31'],
    ['harm.halts.p90 <= 1 halt', ['harm', 'halts', 'p90'], '<=', 1],
    ['harm.interruptionHours.mean <= 1.5 hours', ['harm', 'interruptionHours', 'mean'], '<=', 1.5],
    ['alerts.peak.p50 < 250,000 alerts a day', ['alerts', 'peak', 'p50'], '<', 250_000],
    ['alerts.dnos.north.peak.p90 < 9 alerts a day', ['alerts', 'dnos', 'north', 'peak', 'p90'], '<', 9],
    [
      'alerts.dnos.north.west.daysAtOrAboveLimit.mean <= 1 day',
      ['alerts', 'dnos', 'north.west', 'daysAtOrAboveLimit', 'mean'],
      '<=',
      1,
    ],
    ['alerts.network.peak.p90 < 60,000,000 alerts a day', ['alerts', 'network', 'peak', 'p90'], '<', 60_000_000],
    ['alerts.network.daysAtOrAboveLimit.mean <= 2 days', ['alerts', 'network', 'daysAtOrAboveLimit', 'mean'], '<=', 2],
    ['days.2020-03-31.background < 9 alerts a day', ['days', '2020-03-31', 'background'], '<', 9],
    ['unusedPace.go/no-go.days.mean <= 3 days', ['unusedPace', 'go/no-go', 'days', 'mean'], '<=', 3],
    ['days.2020-03-31.backlog.p50 <= 0 installations', ['days', '2020-03-31', 'backlog', 'p50'], '<=', 0],
    ['services.s1sp.utilisation.p90 <= 95%', ['services', 's1sp', 'utilisation', 'p90'], '<=', 0.95],
    [
      'services.s1sp.itron.daysAtCapacity.mean <= 3 days',
      ['services', 's1sp.itron', 'daysAtCapacity', 'mean'],
      '<=',
      3,
    ],
    ['gates.recovery-test.opens.p90 <= 2020-07-31', ['gates', 'recovery-test', 'opens', 'p90'], '<=', '2020-07-31'],
    ['blockers.load.harmed.mean <= 3 installations', ['blockers', 'load', 'harmed', 'mean'], '<=', 3],
    ['firmware.over.the.air.left.p50 <= 9 installations', ['firmware', 'over.the.air', 'left', 'p50'], '<=', 9],
    ['unusedPaceByYear.2020.started.p50 > 9 installations', ['unusedPaceByYear', '2020', 'started', 'p50'], '>', 9],
    [
      'unusedPaceByYear.2019.unusedPace.mix.bindingDays.mean <= 3 days',
      ['unusedPaceByYear', '2019', 'unusedPace', 'mix', 'bindingDays', 'mean'],
      '<=',
      3,
    ],
    ['rules.cusum.falseHaltsPer100 < 1', ['rules', 'cusum', 'falseHaltsPer100'], '<', 1],
    ['rules.too.many.falseHaltsPer100 <= 0.5', ['rules', 'too.many', 'falseHaltsPer100'], '<=', 0.5],
    ['days.2020-03-31.go >= 50%', ['days', '2020-03-31', 'go'], '>=', 0.5],
  ] as const)('%s', (text, path, comparator, value) => {
    expect(readExpectation(text, names)).toEqual({ text, path, comparator, value });
  });

  test.each([
    'clearance <= 2020-03-31',
    'clearance.p81 <= 2020-03-31',
    'clearance.p80.p80 <= 2020-03-31',
    'clearance.p80 <= 2020-02-30',
    'clearance.p80 <= 5 days',
    'clearance.p80 == 2020-03-31',
    'clearance.p80 2020-03-31',
    '<= 2020-03-31',
    'by.cohort.elster.clearance.p50 <= 2020-03-31',
    'by.constructor.itron.clearance.p50 <= 2020-03-31',
    '__proto__.p50 <= 2020-03-31',
    'services.tooling.utilisation.p90 <= 95%',
    'target.probability.estimate >= 0.5',
    'harm.attempts.mean >= 5',
    'harm.attempts.mean >= 5 installations',
    'harm.attempts.mean >= -5 attempts',
    'unusedPaceByYear.2021.started.mean >= 5 installations',
    'days.2020-02-30.started.mean >= 5 attempts',
    'rules.p-chart.falseHaltsPer100 < 1',
    'rules.cusum.falseHaltsPer100 < 1%',
    'rules.cusum.falseHaltsPer100 < 1 halts',
    '',
  ])('%s is none', (text) => {
    const read = readExpectation(text, names);
    expect(isSentence(read)).toBe(true);
    if (isSentence(read)) expect(`${read.expected} ${read.received} ${read.hint}`).not.toContain('[object');
  });
});

test('every head leads to a figure of its kind in a forecast', () => {
  const forecast = {
    ...november2019Forecast(),
    services: sampleServices(),
    raises: sampleRaises(),
    risks: sampleRisks(),
    ...sampleBarrierForecasts(),
    churn: SAMPLE_CHURN,
    unusedPaceByYear: [{ year: 2019, started: sampleEstimate(9), unusedPace: november2019Forecast().unusedPace }],
  };
  for (const { steps, unit } of HEADS) {
    let ends: unknown[] = [forecast];
    for (const step of steps) {
      ends = ends.flatMap((end) => {
        // A part that is clear from the start has no clearance.
        if (end === null) return [];
        if (!Array.isArray(end))
          return 'name' in step ? [] : step.map((word) => (end as Record<string, unknown>)[word]);
        // Lists are entered by the id, the constraint or the date of their items: here by all that they have.
        return end;
      });
    }
    expect(ends.length, JSON.stringify(steps)).toBeGreaterThan(0);
    for (const end of ends) expect(typeof end, JSON.stringify(steps)).toBe(unit === 'date' ? 'string' : 'number');
  }
});

// The contract's figures that no head leads to, on purpose: compiled, so that a new one is noticed.
type Led =
  | keyof Pick<
      Forecasted,
      'replications' | 'fleet' | 'clearance' | 'operational' | 'by' | 'target' | 'unusedPace' | 'harm'
    >
  | keyof Pick<Forecasted, 'alerts' | 'repair' | 'support' | 'days' | 'services' | 'raises'>
  | keyof Pick<Forecasted, 'unusedPaceByYear' | 'gates' | 'blockers' | 'firmware' | 'churn' | 'risks' | 'learning'>;
type NotLed =
  | 'stopping'
  | 'firstDay'
  | 'lastDay'
  | 'examples'
  | 'expectations'
  | 'liveServiceCriteria'
  | 'schemaVersion'
  | 'scenario'
  | 'question';
type Provenance = 'classification' | 'code' | 'planHash' | 'seed' | 'version' | 'sources' | 'assumptions';
const noneIsForgotten: Exclude<keyof Forecasted, Led | NotLed | Provenance> extends never ? true : false = true;
const figures: readonly [
  Exclude<keyof DateQuantiles, 'p10' | 'p25' | 'p50' | 'p80' | 'p90' | 'interval'>,
  Exclude<keyof Clearance, keyof DateQuantiles | 'cleared' | 'share95' | 'share99' | 'dots'>,
  Exclude<keyof Estimate, 'mean' | 'p10' | 'p50' | 'p90' | 'standardError' | 'interval'>,
  Exclude<keyof Band, 'mean' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'standardError'>,
  Exclude<keyof FleetTotals, 'installations' | 'devices' | 'migratedBefore' | 'open'>,
  Exclude<keyof Probability, 'estimate' | 'low' | 'high' | 'says'>,
  Exclude<keyof UnusedPace, 'constraint' | 'installations' | 'days' | 'bindingDays'>,
  Exclude<keyof AlertSummary, 'peak' | 'limit' | 'daysAtOrAboveLimit' | 'dnos' | 'background' | 'network'>,
  Exclude<
    keyof ServiceForecast,
    'id' | 'label' | 'cohorts' | 'utilisation' | 'peakUtilisation' | 'daysAtCapacity' | 'busiestDay' | 'days'
  >,
  Exclude<keyof RaiseForecast, keyof DateQuantiles | 'id' | 'volumePerDay' | 'by' | 'inForce'>,
  Exclude<keyof RepairSummary, 'utilisation' | 'waitingHours' | 'days'>,
  Exclude<keyof SupportSummary, 'utilisation' | 'waitingHours' | 'days' | 'cases' | 'questions'>,
  Exclude<
    keyof DayForecast,
    | (
        | 'date'
        | 'migrationDay'
        | 'reason'
        | 'started'
        | 'migrated'
        | 'backlog'
        | 'alerts'
        | 'alertsOfDno'
        | 'background'
      )
    | ('go' | 'throttled' | 'halted' | 'incident' | 'outage' | 'states' | 'startedByGroup')
  >,
][] = [];

test('no figure of the contract is forgotten', () => {
  expect(noneIsForgotten).toBe(true);
  expect(figures).toEqual([]);
});
