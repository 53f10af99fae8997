import { migrationDaysBefore } from '../control/migration-calendar.ts';
import { CATEGORIES, CLASSES, type View } from '../control/view.ts';
import { limitOf } from '../fleet/alerts.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * What a control centre sees before anything has happened, of a plan's sizes.
 *
 * @param inScope by scope: installations in scope, which whoever keeps them keeps up to date
 */
export function newView(plan: Plan, inScope = new Float64Array(plan.scopes.length)): View {
  const { strata, scopes, suppliers, entries, alerts } = plan;
  return {
    day: 0,
    tick: 0,
    wave: 0,
    resolvedToday: new Int32Array(scopes.length * CLASSES),
    failedToday: new Int32Array(scopes.length * CLASSES),
    unknownToday: new Int32Array(scopes.length),
    resolvedSoFar: new Float64Array(scopes.length * CLASSES),
    failedSoFar: new Float64Array(scopes.length * CLASSES),
    resolvedBefore: new Float64Array(scopes.length * CLASSES),
    failedBefore: new Float64Array(scopes.length * CLASSES),
    unknownSoFar: new Float64Array(scopes.length),
    unrecoverableSoFar: new Float64Array(scopes.length),
    interruptedSoFar: new Float64Array(scopes.length),
    startedSoFar: new Float64Array(scopes.length * CLASSES),
    startedOfEntry: new Float64Array(entries.length),
    delayedToday: new Int32Array(scopes.length),
    delayedSoFar: new Float64Array(scopes.length),
    troubled: new Int32Array(scopes.length),
    troubledCount: 0,
    alertsYesterday: -1,
    backgroundYesterday: -1,
    alertsYesterdayOfDno: new Float64Array(alerts.dnos.length),
    limitOfDno: Float64Array.from(alerts.dnos, limitOf),
    migratedInstallations: 0,
    openIncidents: 0,
    openOfCategory: new Int32Array(CATEGORIES),
    migrationDaysBefore: migrationDaysBefore(plan.calendar),
    cohorts: plan.cohorts.length,
    dmcs: plan.dmcs.length,
    suppliers: suppliers.length,
    goDays: 0,
    halts: 0,
    plannedToday: new Float64Array(scopes.length),
    anomalyThreshold: NONE,
    plannedVolume: 0,
    freshWaiting: new Int32Array(strata.count),
    retriesWaiting: new Int32Array(strata.count),
    eligible: new Uint8Array(strata.count),
    notEligible: new Int32Array(strata.count),
    supplierReady: new Uint8Array(suppliers.length),
    authorisedToday: new Int32Array(suppliers.length),
    dmcOfEntry: dmcOfEntry(plan),
    inScope,
    entryAge: new Int32Array(entries.length),
  };
}

function dmcOfEntry({ strata, entries }: Plan): Int32Array {
  return Int32Array.from(entries, (_, entry) => strata.dmc[strata.entry.indexOf(entry)] ?? 0);
}
