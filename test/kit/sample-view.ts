import { CATEGORIES, CLASSES, type View } from '../../src/control/view.ts';
import { limitOf } from '../../src/fleet/alerts.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** A view in which nothing has happened yet, of a plan's sizes, with some figures put in place of its own. */
export function sampleView(plan: Plan, figures: Partial<View> = {}): View {
  const { strata, scopes, suppliers, entries, alerts } = plan;
  const byScopeAndClass = () => new Int32Array(scopes.length * CLASSES);
  return {
    day: 1,
    tick: 128,
    wave: 0,
    resolvedToday: byScopeAndClass(),
    failedToday: byScopeAndClass(),
    unknownToday: new Int32Array(scopes.length),
    resolvedSoFar: Float64Array.from(byScopeAndClass()),
    failedSoFar: Float64Array.from(byScopeAndClass()),
    delayedToday: new Int32Array(scopes.length),
    delayedSoFar: new Float64Array(scopes.length),
    troubled: new Int32Array(scopes.length),
    troubledCount: 0,
    alertsYesterday: 0,
    alertsYesterdayOfDno: new Float64Array(alerts.dnos.length),
    limitOfDno: Float64Array.from(alerts.dnos, limitOf),
    migratedInstallations: 0,
    openIncidents: 0,
    openOfCategory: new Int32Array(CATEGORIES),
    goDays: 0,
    halts: 0,
    plannedVolume: 0,
    freshWaiting: strata.untouched.slice(),
    retriesWaiting: new Int32Array(strata.count),
    eligible: new Uint8Array(strata.count).fill(1),
    notEligible: new Int32Array(strata.count),
    supplierReady: new Uint8Array(suppliers.length).fill(1),
    authorisedToday: new Int32Array(suppliers.length),
    entryAge: new Int32Array(entries.length).fill(100),
    ...figures,
  };
}

/** Counts by scope and attempt class: all zero but those of the programme's first attempts. */
export function ofProgramme(plan: Plan, first: number, later = 0): Int32Array {
  const counts = new Int32Array(plan.scopes.length * CLASSES);
  counts.set([first, later]);
  return counts;
}
