import { keyOfWords } from '../../kernel/chance.ts';
import { NONE, named } from '../../kernel/identity.ts';
import type { Quantity } from '../../kernel/quantity.ts';
import type { Plan, Source } from '../../plan/plan.ts';
import { PLAN_SCHEMA_VERSION } from '../../plan/plan.ts';
import { PACKAGE_VERSION } from '../../plan/version.ts';
import { byCodeUnit } from '../amounts.ts';
import { migrationCalendar, windowWaves } from '../calendar.ts';
import { namesInPlan } from '../names-in-plan.ts';
import type { FullScenario } from '../normalise.ts';
import type { Setting } from '../settings.ts';
import { plannedAlerts } from './alerts.ts';
import { plannedThreshold } from './anomaly-threshold.ts';
import { plannedBarriers } from './barriers.ts';
import { plannedChurn } from './churn.ts';
import { plannedControl } from './control.ts';
import { plannedDisturbances, plannedScopes } from './disturbances.ts';
import { plannedEntries, plannedMilestones } from './eligibility.ts';
import { plannedOutcomes } from './outcomes.ts';
import type { Workshop } from './places.ts';
import { plannedExpectations, plannedRegister } from './register.ts';
import { plannedServices } from './services.ts';
import { plannedSpread } from './spread.ts';
import { plannedStrata } from './strata.ts';
import { plannedSuppliers } from './suppliers.ts';
import { plannedTeams } from './teams.ts';

/** What may be set from outside, in the place of what the scenario says. */
export interface CompileOptions {
  readonly seed?: string;
  /** Exactly so many replications. */
  readonly replications?: number;
  /** Half-width wanted of P50 and P90, in working days. */
  readonly precisionDays?: number;
  /** Other values, one after another. */
  readonly set?: readonly Setting[];
  /** Whether modules that the scenario names may run; without it they are refused. */
  readonly allowCode?: true;
}

/** Puts a plan together from a scenario in its full form. */
export function planOf(workshop: Workshop, quantities: readonly Quantity[], options: CompileOptions): Plan {
  const { scenario, firstDayNumber } = workshop;
  const { words } = scenario;
  const calendar = plannedCalendar(scenario);
  const scopes = plannedScopes(workshop);
  const disturbances = plannedDisturbances(workshop, scopes);
  const seed = options.seed ?? words.seed;
  const plan: Plan = {
    schemaVersion: PLAN_SCHEMA_VERSION,
    modelVersion: PACKAGE_VERSION,
    name: words.name,
    question: words.question,
    classification: words.classification,
    sources: plannedSources(scenario),
    assumptions: words.assumptions,
    seed: { words: seed, key: keyOfWords(seed) },
    calendar,
    targetDay: words.time.target === undefined ? NONE : words.time.target - firstDayNumber,
    quantities,
    milestones: plannedMilestones(workshop),
    cohorts: scenario.cohorts.map(({ id, label }) => named(id, label)),
    dmcs: scenario.dmcs.map(({ id, label }) => named(id, label)),
    suppliers: plannedSuppliers(workshop),
    scopes,
    entries: plannedEntries(workshop),
    outcomes: plannedOutcomes(workshop),
    ...plannedSpread(workshop),
    ...plannedStrata(workshop),
    ...plannedTeams(workshop, calendar),
    alerts: plannedAlerts(workshop),
    services: plannedServices(workshop),
    control: plannedControl(workshop, calendar),
    ...plannedThreshold(workshop),
    ...plannedBarriers(workshop),
    ...plannedChurn(workshop, scopes),
    disturbances,
    effort: plannedEffort(scenario, options),
    expectations: [],
  };
  // The paths of claims name what else is in the plan.
  const names = { ...namesInPlan(plan), risks: words.risks.map(({ id }) => id) };
  return {
    ...plan,
    ...plannedExpectations(words.expect, { ...names, rules: plan.control.rules.map(({ id }) => id) }),
    ...plannedRegister(scenario, names, disturbances),
  };
}

function plannedCalendar({ words }: FullScenario): Plan['calendar'] {
  const { window, ...calendar } = words.calendar;
  return migrationCalendar({
    ...calendar,
    firstDayNumber: words.time.firstDay,
    days: words.time.horizon,
    waves: windowWaves(window.opens, window.lastWave, window.waves),
  });
}

function plannedSources({ words }: FullScenario): Source[] {
  return Object.entries(words.sources)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, source]) => ({ id, ...source }));
}

function plannedEffort({ words }: FullScenario, { replications, precisionDays }: CompileOptions): Plan['effort'] {
  const { effort } = words;
  const isStated = replications !== undefined || precisionDays !== undefined;
  return {
    replications: (isStated ? replications : effort.replications) ?? 0,
    precisionDays: (isStated ? precisionDays : effort.precision) ?? 0,
    mostReplications: effort.atMost,
  };
}
