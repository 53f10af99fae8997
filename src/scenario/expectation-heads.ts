import { CONSTRAINTS } from '../control/unused-pace.ts';
import { STATUSES } from '../fleet/installation.ts';

/** What a figure of the forecast is measured in; a value must be written with it. */
export type FigureUnit =
  | 'date'
  | 'share'
  | 'number'
  | 'replications'
  | 'installations'
  | 'devices'
  | 'attempts'
  | 'days'
  | 'hours'
  | 'alerts a day'
  | 'cases'
  | 'questions'
  | 'halts'
  | 'incidents a month'
  | 'interruptions per 1,000 migrated';

const QUANTILES = ['p10', 'p25', 'p50', 'p80', 'p90'] as const;
const ESTIMATE = ['mean', 'p10', 'p50', 'p90'] as const;
const BAND = ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** Lists whose items a path names by an id that the scenario supplies. */
export type NamedList =
  | 'cohorts'
  | 'dmcs'
  | 'suppliers'
  | 'dnos'
  | 'services'
  | 'raises'
  | 'gates'
  | 'blockers'
  | 'campaigns'
  | 'risks'
  | 'rules'
  | 'years';

/** A step of a path: words to choose from, or a name that the scenario or the forecast supplies. */
export type HeadStep = readonly string[] | { readonly name: NamedList | 'date' };

/** The paths into a forecast that an expectation may name, and what stands there. */
export interface Head {
  readonly steps: readonly HeadStep[];
  readonly unit: FigureUnit;
}

export const HARM_UNITS = {
  attempts: 'attempts',
  failed: 'attempts',
  stalled: 'attempts',
  quarantined: 'attempts',
  rejected: 'attempts',
  rolledBack: 'attempts',
  interruptions: 'installations',
  interruptionsInPrepayment: 'installations',
  interruptionHours: 'hours',
  interruptionHoursInPrepayment: 'hours',
  unrecoverable: 'installations',
  unrecoverableInPrepayment: 'installations',
  recovered: 'installations',
  delayedFailures: 'installations',
  excluded: 'installations',
  halts: 'halts',
  noGoDays: 'days',
  heldDays: 'days',
  calledBack: 'attempts',
  exposure: 'attempts',
  misidentified: 'installations',
  outageHours: 'hours',
  hitByOutages: 'attempts',
  startedInVain: 'attempts',
  failedOfResolved: 'share',
  interruptionsPerThousand: 'interruptions per 1,000 migrated',
  worstMonthIncidents: 'incidents a month',
  worstMonthCategory1: 'incidents a month',
  worstMonthCategory2: 'incidents a month',
  incidentsPerMonth: 'incidents a month',
} as const satisfies Record<string, FigureUnit>;

/** Of a clearance: its quantiles, those of 95% and 99%, and how many replications cleared. */
function clearanceHeads(steps: readonly HeadStep[]): Head[] {
  return [
    { steps: [...steps, QUANTILES], unit: 'date' },
    { steps: [...steps, ['share95', 'share99'], QUANTILES], unit: 'date' },
    { steps: [...steps, ['cleared']], unit: 'replications' },
  ];
}

/** What a constraint took in a calendar year. */
const PACE_OF_YEAR: readonly HeadStep[] = [['unusedPaceByYear'], { name: 'years' }, ['unusedPace'], CONSTRAINTS];

/**
 * The figures that an expectation may be about. They are paths into the forecast's JSON (`forecast/forecast.ts`), which
 * this storey may not import: a test holds the list against that contract. Parts, constraints and days stand in lists
 * there; a path names them by id, constraint and date.
 */
export const HEADS: readonly Head[] = [
  { steps: [['replications']], unit: 'replications' },
  { steps: [['fleet'], ['installations', 'migratedBefore', 'open']], unit: 'installations' },
  { steps: [['fleet'], ['devices']], unit: 'devices' },
  ...clearanceHeads([['clearance', 'operational']]),
  ...clearanceHeads([['by'], ['cohort'], { name: 'cohorts' }, ['clearance']]),
  ...clearanceHeads([['by'], ['dmc'], { name: 'dmcs' }, ['clearance']]),
  ...clearanceHeads([['by'], ['supplier'], { name: 'suppliers' }, ['clearance']]),
  ...clearanceHeads([['by'], ['status'], STATUSES, ['clearance']]),
  { steps: [['target'], ['probability'], ['estimate', 'low', 'high']], unit: 'share' },
  { steps: [['unusedPace'], CONSTRAINTS, ['installations'], ESTIMATE], unit: 'installations' },
  { steps: [['unusedPace'], CONSTRAINTS, ['days', 'bindingDays'], ESTIMATE], unit: 'days' },
  { steps: [['unusedPaceByYear'], { name: 'years' }, ['started'], ESTIMATE], unit: 'installations' },
  { steps: [...PACE_OF_YEAR, ['installations'], ESTIMATE], unit: 'installations' },
  { steps: [...PACE_OF_YEAR, ['days', 'bindingDays'], ESTIMATE], unit: 'days' },
  ...Object.entries(HARM_UNITS).map(([figure, unit]): Head => ({ steps: [['harm'], [figure], ESTIMATE], unit })),
  { steps: [['alerts'], ['peak', 'limit'], ESTIMATE], unit: 'alerts a day' },
  { steps: [['alerts'], ['daysAtOrAboveLimit'], ESTIMATE], unit: 'days' },
  { steps: [['alerts'], ['network'], ['peak', 'limit'], ESTIMATE], unit: 'alerts a day' },
  { steps: [['alerts'], ['network'], ['daysAtOrAboveLimit'], ESTIMATE], unit: 'days' },
  { steps: [['alerts'], ['dnos'], { name: 'dnos' }, ['peak'], ESTIMATE], unit: 'alerts a day' },
  { steps: [['alerts'], ['dnos'], { name: 'dnos' }, ['daysAtOrAboveLimit'], ESTIMATE], unit: 'days' },
  { steps: [['repair'], ['utilisation'], ESTIMATE], unit: 'share' },
  { steps: [['repair'], ['waitingHours'], ESTIMATE], unit: 'hours' },
  {
    steps: [['churn'], ['removed', 'removedMigrated', 'changedSupplier', 'staleAuthorisations', 'joined'], ESTIMATE],
    unit: 'installations',
  },
  { steps: [['support'], ['utilisation'], ESTIMATE], unit: 'share' },
  { steps: [['support'], ['waitingHours'], ESTIMATE], unit: 'hours' },
  { steps: [['support'], ['cases'], ESTIMATE], unit: 'cases' },
  { steps: [['support'], ['questions'], ESTIMATE], unit: 'questions' },
  { steps: [['learning'], { name: 'dmcs' }, ['behind'], ESTIMATE], unit: 'installations' },
  { steps: [['learning'], { name: 'dmcs' }, ['times'], ESTIMATE], unit: 'share' },
  { steps: [['services'], { name: 'services' }, ['utilisation', 'peakUtilisation'], ESTIMATE], unit: 'share' },
  { steps: [['services'], { name: 'services' }, ['daysAtCapacity'], ESTIMATE], unit: 'days' },
  { steps: [['raises'], { name: 'raises' }, QUANTILES], unit: 'date' },
  { steps: [['risks'], { name: 'risks' }, ['reopens'], QUANTILES], unit: 'date' },
  { steps: [['risks'], { name: 'risks' }, ['reopens'], ['probability'], ['estimate', 'low', 'high']], unit: 'share' },
  { steps: [['raises'], { name: 'raises' }, ['inForce']], unit: 'replications' },
  { steps: [['gates'], { name: 'gates' }, ['opens'], QUANTILES], unit: 'date' },
  { steps: [['blockers'], { name: 'blockers' }, ['lifted'], QUANTILES], unit: 'date' },
  {
    steps: [['blockers'], { name: 'blockers' }, ['held', 'needless', 'migratedBefore', 'harmed'], ESTIMATE],
    unit: 'installations',
  },
  { steps: [['blockers'], { name: 'blockers' }, ['harmedOfMigrated'], ESTIMATE], unit: 'share' },
  { steps: [['firmware'], { name: 'campaigns' }, ['done'], QUANTILES], unit: 'date' },
  { steps: [['firmware'], { name: 'campaigns' }, ['tries'], ESTIMATE], unit: 'attempts' },
  {
    steps: [['firmware'], { name: 'campaigns' }, ['upgraded', 'noConnection', 'failed', 'left'], ESTIMATE],
    unit: 'installations',
  },
  { steps: [['days'], { name: 'date' }, ['planned', 'putInScope']], unit: 'installations' },
  { steps: [['days'], { name: 'date' }, ['started'], BAND], unit: 'attempts' },
  { steps: [['days'], { name: 'date' }, ['migrated', 'backlog'], BAND], unit: 'installations' },
  { steps: [['days'], { name: 'date' }, ['alerts'], BAND], unit: 'alerts a day' },
  { steps: [['days'], { name: 'date' }, ['background']], unit: 'alerts a day' },
  { steps: [['days'], { name: 'date' }, ['go', 'throttled', 'halted', 'incident', 'outage']], unit: 'share' },
];

/**
 * Figures of the scenario's rules, which no forecast has: `pacing check` measures them. False halts are those in 100 clean go days,
 * whatever the rule's action is called.
 */
export const RULE_HEADS: readonly Head[] = [
  { steps: [['rules'], { name: 'rules' }, ['falseHaltsPer100']], unit: 'number' },
];
