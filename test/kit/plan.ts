import type { Scope } from '../../src/control/scope.ts';
import { STATE_NAMES, STATUSES } from '../../src/fleet/installation.ts';
import { keyOfWords } from '../../src/kernel/chance.ts';
import { TICKS_PER_DAY, TICKS_PER_HOUR } from '../../src/kernel/clock.ts';
import { type Named, NONE, named } from '../../src/kernel/identity.ts';
import { PLAN_SCHEMA_VERSION, type Plan } from '../../src/plan/plan.ts';
import { type SampleAmount, sampleLaw, sampleQuantity } from './amounts.ts';
import { known } from './known.ts';
import { sampleAlerts } from './sample-alerts.ts';
import { sampleBarriers } from './sample-barriers.ts';
import { sampleCalendar } from './sample-calendar.ts';
import { sampleCap } from './sample-cap.ts';
import { sampleChurn } from './sample-churn.ts';
import { sampleEarlyLife } from './sample-early-life.ts';
import { sampleEntries, sampleMilestones, sampleSpread } from './sample-eligibility.ts';
import { sampleGoNoGo } from './sample-go-no-go.ts';
import type { SampleOptions } from './sample-options.ts';
import { type Place, sampleOutcome } from './sample-outcome.ts';

/**
 * A plan for tests, complete and lawful: 1,000 dormant installations in one stratum, all eligible, 100 a day on
 * weekdays in ten waves, no trouble, no alerts, no rule, 60 days from Monday 6 January 2020. Each option changes one of
 * these ({@link SampleOptions}); lists are in the order of ids and contain what the strata name.
 *
 *     samplePlan({ volumePerDay: 250, outcomes: { plain: { first: { rollBack: 0.02 } } } })
 *     samplePlan({ strata: [{ id: 'a', untouched: 400 }, { id: 'b', dmc: 'dmc-2', untouched: 600 }], everyDay: true })
 */
export function samplePlan(options: SampleOptions = {}): Plan {
  // Quantities stand in the order of their ids, so they are all collected before any gets its place.
  const amounts = new Map<string, SampleAmount>();
  assemble(options, (id, amount) => {
    amounts.set(id, amount);
    return NONE;
  });
  const ids = [...amounts.keys()].sort(byCodeUnit);
  const quantities = ids.map((id) => sampleQuantity(id, amounts.get(id) as SampleAmount));
  const places = new Map(ids.map((id, place) => [id, place]));
  const plan = assemble(options, (id) => places.get(id) as number);
  return { ...plan, quantities, ...options.plan };
}

function assemble(options: SampleOptions, place: Place): Plan {
  const strata = [...(options.strata ?? [{ id: 'stratum-1', untouched: 1000 }])].sort((a, b) => byCodeUnit(a.id, b.id));
  const cohorts = namesOf(strata.map((stratum) => stratum.cohort ?? 'cohort-1'));
  const dmcs = namesOf(strata.map((stratum) => stratum.dmc ?? 'dmc-1'));
  const suppliers = namesOf(strata.map((stratum) => stratum.supplier ?? 'supplier-1'));
  const entries = namesOf(strata.map((stratum) => stratum.entry ?? 'listed'));
  const outcomes = namesOf(strata.map((stratum) => stratum.outcome ?? 'plain'));
  const milestones = namesOf(Object.keys(options.milestones ?? {}));
  const scopes = scopesOf(cohorts, dmcs, suppliers);
  const words = options.seed ?? 'sample';
  const calendar = sampleCalendar(options);
  const groupOf = strata.map((stratum) => `${stratum.cohort ?? 'cohort-1'} ${stratum.status ?? 'dormant'}`);
  const groups = [...new Set(groupOf)].sort(byCodeUnit);
  const stratumNames = strata.map((stratum) => named(stratum.id, stratum.label));
  return {
    schemaVersion: PLAN_SCHEMA_VERSION,
    modelVersion: '0.0.0',
    name: 'sample',
    question: 'What does the simplest of worlds do?',
    classification: 'Made up for tests',
    sources: [],
    assumptions: [],
    seed: { words, key: keyOfWords(words) },
    calendar,
    targetDay: NONE,
    quantities: [],
    milestones: sampleMilestones(milestones, options, place),
    cohorts,
    dmcs,
    suppliers: suppliers.map((supplier) => {
      const stated = options.suppliers?.[supplier.id] ?? {};
      const path = `suppliers.${supplier.id}`;
      return {
        ...supplier,
        ready: place(`${path}.ready`, stated.ready ?? 0),
        accuracy: place(`${path}.accuracy`, stated.accuracy ?? 1),
        weeklyFactor: place(`${path}.weeklyFactor`, stated.weeklyFactor ?? 1),
        weeksAhead: stated.weeksAhead ?? 1,
      };
    }),
    scopes,
    entries: sampleEntries(entries, options, place),
    ...sampleSpread(options, place),
    outcomes: outcomes.map((outcome) => sampleOutcome(outcome, options.outcomes?.[outcome.id] ?? {}, place)),
    groups: groups.map((label) => {
      const stratum = strata[groupOf.indexOf(label)];
      return {
        label,
        cohort: placeOf(cohorts, stratum.cohort ?? 'cohort-1'),
        status: STATUSES.indexOf(stratum.status ?? 'dormant'),
      };
    }),
    strata: {
      count: strata.length,
      ids: stratumNames.map((stratum) => stratum.id),
      labels: stratumNames.map((stratum) => stratum.label),
      hashes: Int32Array.from(stratumNames, (stratum) => stratum.hash),
      cohort: Int32Array.from(strata, (stratum) => placeOf(cohorts, stratum.cohort ?? 'cohort-1')),
      dmc: Int32Array.from(strata, (stratum) => placeOf(dmcs, stratum.dmc ?? 'dmc-1')),
      supplier: Int32Array.from(strata, (stratum) => placeOf(suppliers, stratum.supplier ?? 'supplier-1')),
      status: Uint8Array.from(strata, (stratum) => STATUSES.indexOf(stratum.status ?? 'dormant')),
      entry: Int32Array.from(strata, (stratum) => placeOf(entries, stratum.entry ?? 'listed')),
      outcome: Int32Array.from(strata, (stratum) => placeOf(outcomes, stratum.outcome ?? 'plain')),
      group: Int32Array.from(groupOf, (label) => groups.indexOf(label)),
      untouched: Int32Array.from(strata, (stratum) => stratum.untouched ?? 0),
      devicesPerInstallation: Float64Array.from(strata, (stratum) => stratum.devicesPerInstallation ?? 1),
      prepayment: Int32Array.from(strata, (stratum) =>
        place(`strata.${stratum.id}.prepayment`, stratum.prepayment ?? 0),
      ),
    },
    stocks: (options.stocks ?? []).map((stock) => ({
      stratum: strata.findIndex((stratum) => stratum.id === stock.stratum),
      state: STATE_NAMES.indexOf(stock.state),
      installations: stock.installations,
      attemptsUsed: stock.attemptsUsed ?? 0,
      ageTicks: stock.ageTicks ?? 0,
    })),
    repair: {
      servers: options.repair?.servers ?? 0,
      service: sampleLaw(options.repair?.service ?? TICKS_PER_HOUR),
      staffed: options.repair?.staffed ?? new Uint8Array(calendar.days * TICKS_PER_DAY).fill(1),
    },
    ...sampleEarlyLife(options, calendar.days, place),
    alerts: sampleAlerts(cohorts, options.alerts ?? {}, place),
    services: [...(options.services ?? [])]
      .sort((a, b) => byCodeUnit(a.id, b.id))
      .map(({ id, cohorts: served = [], steps, erosion = [] }) => ({
        ...known(id),
        cohorts: served.map((cohort) => placeOf(cohorts, cohort)).sort((a, b) => a - b),
        steps: steps.map(({ fromDay, milestone = NONE, volumePerHour }, step) => ({
          fromDay: milestone === NONE ? place(`services.${id}.capacity.${step}.from`, fromDay ?? 0) : NONE,
          milestone,
          volumePerHour,
        })),
        erosion,
      })),
    control: {
      strategy: { name: 'fixed', settings: { volumePerDay: options.volumePerDay ?? 100 } },
      rules: [],
      ...sampleCap(options, place),
      waivesMissingData: true,
      ...sampleGoNoGo(options.goNoGo, calendar.waves, place),
      shareOut: { floorPerDay: 0, newEntryPerDay: 0, newEntryDays: 0 },
      reportLagTicks: 0,
      diagnosis: sampleLaw(TICKS_PER_DAY),
      retryShare: 1,
      ...options.control,
    },
    disturbances: [...(options.disturbances ?? [])]
      .sort((a, b) => byCodeUnit(a.id, b.id))
      .map((stated) => ({
        ...known(stated.id),
        disturbance: stated.disturbance,
        scope: placeOf(scopes, stated.scope ?? 'programme'),
        dno: Object.keys(options.alerts?.dnos ?? {}).indexOf(stated.dno ?? ''),
        ...placeOfService(options, stated.service),
        settings: stated.settings ?? {},
        quantities: mapValues(stated.quantities ?? {}, (amount, name) =>
          place(`disturbances.${stated.id}.${name}`, amount),
        ),
        laws: mapValues(stated.laws ?? {}, sampleLaw),
        ...(stated.enacted === false ? { enacted: false as const } : {}),
      })),
    ...sampleRisksOf(options),
    ...sampleThreshold(
      options,
      suppliers.map(({ id }) => id),
      place,
    ),
    ...sampleBarriers(options.barriers ?? {}, strata, place),
    ...sampleChurn(
      options,
      strata.map(({ id }) => id),
      scopes.map(({ id }) => id),
      place,
    ),
    effort: { replications: 100, precisionDays: 0, mostReplications: 10_000 },
    expectations: [],
  };
}

/** The place of a service that a disturbance strikes, where the plan has it. */
function placeOfService({ services = [] }: SampleOptions, id: string | undefined): { service?: number } {
  const ids = services.map((service) => service.id).sort(byCodeUnit);
  return id === undefined || !ids.includes(id) ? {} : { service: ids.indexOf(id) };
}

function sampleRisksOf({ risks, disturbances = [] }: SampleOptions): Pick<Plan, 'risks'> {
  if (risks === undefined) return {};
  const ids = disturbances.map(({ id }) => id).sort(byCodeUnit);
  const words = { likelihood: '', impact: '', mitigation: '', owner: '' };
  return {
    risks: Object.entries(risks)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, { enactedBy, acceptedPerDay = NONE }]) => ({
        ...known(id),
        says: `What ${id} says`,
        ...words,
        enactedBy: ids.flatMap((other, place) => ([enactedBy].flat().includes(other) ? [place] : [])),
        acceptedPerDay,
      })),
  };
}

function sampleThreshold(
  { anomalyThreshold }: SampleOptions,
  supplierIds: readonly string[],
  place: Place,
): Pick<Plan, 'anomalyThreshold'> {
  if (anomalyThreshold === undefined) return {};
  const { per, volumePerDay, suppliers, noticeTicks, lead, raisedTo } = anomalyThreshold;
  const ofSupplier = (own: Readonly<Record<string, SampleAmount>>) =>
    Int32Array.from(supplierIds, (id) =>
      Object.hasOwn(own, id) ? place(`anomalyThreshold.suppliers.${id}`, own[id]) : NONE,
    );
  return {
    anomalyThreshold: {
      per: per ?? 'programme',
      volumePerDay: place('anomalyThreshold.volume', volumePerDay),
      ...(suppliers === undefined || per !== 'supplier' ? {} : { ofSupplier: ofSupplier(suppliers) }),
      noticeTicks: noticeTicks ?? 1,
      lead: sampleLaw(lead ?? TICKS_PER_DAY),
      raisedTo: raisedTo === undefined ? NONE : place('anomalyThreshold.raisedTo', raisedTo),
    },
  };
}

function scopesOf(cohorts: readonly Named[], dmcs: readonly Named[], suppliers: readonly Named[]): Scope[] {
  return [
    { ...known('programme'), kind: 'programme', index: 0 },
    ...cohorts.map(({ id }, index): Scope => ({ ...known(`cohort ${id}`), kind: 'cohort', index })),
    ...dmcs.map(({ id }, index): Scope => ({ ...known(`dmc ${id}`), kind: 'dmc', index })),
    ...suppliers.map(({ id }, index): Scope => ({ ...known(`supplier ${id}`), kind: 'supplier', index })),
  ];
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From, name: string) => To) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}

function namesOf(ids: readonly string[]): Named[] {
  return [...new Set(ids)].sort(byCodeUnit).map((id) => known(id));
}

function placeOf(list: readonly Named[], id: string): number {
  return list.findIndex((thing) => thing.id === id);
}

/** The order of ids: by code unit, which is the same everywhere. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
