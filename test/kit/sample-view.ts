import { CLASSES, type View } from '../../src/control/view.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { newView } from '../../src/simulation/new-view.ts';

/** A view in which nothing has happened yet, of a plan's sizes, with some figures put in place of its own. */
export function sampleView(plan: Plan, figures: Partial<View> = {}): View {
  const { strata, suppliers, entries } = plan;
  return {
    ...newView(plan),
    day: 1,
    tick: 128,
    alertsYesterday: 0,
    freshWaiting: strata.untouched.slice(),
    eligible: new Uint8Array(strata.count).fill(1),
    supplierReady: new Uint8Array(suppliers.length).fill(1),
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
