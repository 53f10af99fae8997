import { fleetTotals } from '../../forecast/fleet-totals.ts';
import type { FleetTotals } from '../../forecast/forecast.ts';
import { NONE } from '../../kernel/identity.ts';
import { type Origin, originOf } from '../../plan/origin.ts';
import type { Assumption, Effort, Plan, Source } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';

/** Version of the contract below: what `pacing validate --json` prints of a sound scenario. */
export const PLAN_SUMMARY_SCHEMA_VERSION = 1;

/** What a plan is about, in short: plain JSON. Amounts are in installations unless they say otherwise. */
export interface PlanSummary extends Origin {
  readonly schemaVersion: typeof PLAN_SUMMARY_SCHEMA_VERSION;
  readonly firstDay: string;
  readonly lastDay: string;
  /** The day by which the backlog is wanted clear; null where none is stated. */
  readonly target: string | null;
  readonly migrationDays: number;
  readonly strata: number;
  readonly fleet: FleetTotals;
  readonly cohorts: readonly (FleetTotals & { readonly id: string; readonly label: string })[];
  readonly services: readonly string[];
  readonly gates: readonly string[];
  readonly blockers: readonly string[];
  readonly firmware: readonly string[];
  readonly strategy: string;
  readonly rules: readonly string[];
  readonly disturbances: readonly string[];
  readonly effort: Effort;
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
  readonly expectations: readonly string[];
}

/** What a plan says, in figures and sentences, for whoever has to sign it. */
export function planSummary(plan: Plan): PlanSummary {
  const { firstDayNumber, days, migrationDay } = plan.calendar;
  return {
    schemaVersion: PLAN_SUMMARY_SCHEMA_VERSION,
    ...originOf(plan),
    firstDay: isoDateOf(firstDayNumber),
    lastDay: isoDateOf(firstDayNumber + days - 1),
    target: plan.targetDay === NONE ? null : isoDateOf(firstDayNumber + plan.targetDay),
    migrationDays: migrationDay.reduce((sum, allowed) => sum + allowed, 0),
    strata: plan.strata.count,
    fleet: fleetTotals(plan, () => true),
    cohorts: plan.cohorts.map(({ id, label }, cohort) => ({
      id,
      label,
      ...fleetTotals(plan, (stratum) => plan.strata.cohort[stratum] === cohort),
    })),
    services: plan.services.map(({ id }) => id),
    gates: (plan.gates ?? []).map(({ id }) => id),
    blockers: (plan.blockers ?? []).map(({ id }) => id),
    firmware: (plan.firmware ?? []).map(({ id }) => id),
    strategy: plan.control.strategy.name,
    rules: plan.control.rules.map(({ id }) => id),
    disturbances: plan.disturbances.map(({ id }) => id),
    effort: plan.effort,
    sources: plan.sources,
    assumptions: plan.assumptions,
    expectations: plan.expectations.map(({ text }) => text),
  };
}
