import { STATUSES } from '../fleet/installation.ts';
import type { Named } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { joinedStrata } from './churn.ts';
import { dateOrAfter, dateQuantilesOf, dayAt } from './date-quantiles.ts';
import { type Belongs, fleetTotals } from './fleet-totals.ts';
import type { Clearance, Forecasted, PartClearance } from './forecast.ts';
import { doneDays, type Tally } from './tally.ts';

/** Dots of a quantile dotplot. */
const DOTS = 50;

/** What stands beside a measure for all but 5% and all but 1%. */
const SHARES = {
  clearance: ['share95', 'share99'],
  operational: ['operational95', 'operational99'],
} as const;

/** When a part of the fleet is clear, over futures. */
export function clearanceOf(
  plan: Plan,
  tally: Tally,
  part: number,
  measure: 'clearance' | 'operational',
  level: number,
): Clearance {
  const sorted = doneDays(tally, part, measure).sort();
  const [most, nearlyAll] = SHARES[measure];
  return {
    ...dateQuantilesOf(plan, sorted, level),
    cleared: sorted.filter((day) => day < plan.calendar.days).length,
    share95: dateQuantilesOf(plan, doneDays(tally, part, most).sort(), level),
    share99: dateQuantilesOf(plan, doneDays(tally, part, nearlyAll).sort(), level),
    dots: Array.from({ length: DOTS }, (_, dot) => dateOrAfter(plan, dayAt(sorted, (dot + 0.5) / DOTS))),
  };
}

/** Clearance by cohort, DMC, status and supplier. Parts are the plan's scopes, then the statuses. */
export function clearanceByPart(plan: Plan, tally: Tally, level: number): Forecasted['by'] {
  const { strata, scopes } = plan;
  const joined = [...joinedStrata(plan)];
  const partOf = (id: string, label: string, part: number, belongs: Belongs): PartClearance => {
    const { installations, open } = fleetTotals(plan, belongs);
    const clearance = open === 0 && !joined.some(belongs) ? null : clearanceOf(plan, tally, part, 'clearance', level);
    return { id, label, installations, open, clearance };
  };
  const ofKind = (kind: 'cohort' | 'dmc' | 'supplier', names: readonly Named[]): PartClearance[] =>
    names.map(({ id, label }, index) => {
      const part = scopes.findIndex((scope) => scope.kind === kind && scope.index === index);
      return partOf(id, label, part, (stratum) => strata[kind][stratum] === index);
    });
  return {
    cohort: ofKind('cohort', plan.cohorts),
    dmc: ofKind('dmc', plan.dmcs),
    status: STATUSES.map((status, place) =>
      partOf(status, status, scopes.length + place, (stratum) => strata.status[stratum] === place),
    ).filter((part) => part.installations > 0),
    supplier: ofKind('supplier', plan.suppliers),
  };
}
