import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import type { View } from '../control/view.ts';
import type { Plan } from '../plan/plan.ts';
import type { Gaps } from './gaps.ts';

/** One consumer's harm, on its way to the control centre. */
interface HarmReport {
  readonly tick: number;
  readonly stratum: number;
  /** Whether the installation is unrecoverable; else it was interrupted in prepayment mode. */
  readonly isUnrecoverable: boolean;
}

/** Reports of the gravest harm: what happened and is not told yet, in order of time, and what was set aside. */
export interface HarmReports {
  coming: HarmReport[];
  aside: HarmReport[];
}

/** No reports under way; undefined where no rule looks at them, so that nobody writes any. */
export function newHarmReports({ control }: Plan): HarmReports | undefined {
  return control.rules.some(({ rule }) => rule === 'severity') ? { coming: [], aside: [] } : undefined;
}

/** Forgets all reports, before the next replication. */
export function clearHarmReports(reports: HarmReports | undefined): void {
  if (reports === undefined) return;
  reports.coming = [];
  reports.aside = [];
}

/**
 * Brings into the view what happened at or before a tick. What keeps outcomes back keeps these back as well.
 *
 * @param scopesOf the scopes of every stratum
 */
export function reportHarm(
  reports: HarmReports,
  upToTick: number,
  view: View,
  scopesOf: Int32Array,
  gaps: Gaps | undefined,
): void {
  const { aside, coming } = reports;
  let due = 0;
  while (due < coming.length && coming[due].tick <= upToTick) due++;
  if (due + aside.length === 0) return;
  reports.aside = [];
  reports.coming = coming.slice(due);
  for (const report of [...aside, ...coming.slice(0, due)]) {
    if (gaps !== undefined && gaps.lost[report.stratum] === 1) continue;
    if (gaps !== undefined && gaps.late[report.stratum] === 1) reports.aside.push(report);
    else enter(view, scopesOf, report);
  }
}

function enter(view: View, scopesOf: Int32Array, { stratum, isUnrecoverable }: HarmReport): void {
  const harmed = isUnrecoverable ? view.unrecoverableSoFar : view.interruptedSoFar;
  const at = stratum * SCOPES_PER_STRATUM;
  for (let place = at; place < at + SCOPES_PER_STRATUM; place++) harmed[scopesOf[place]]++;
}
