import type { PlannedRule } from '../control/rules/rule.ts';
import type { PlannedDisturbance } from '../disturbance/disturbance.ts';
import { FIX_FORWARD, REJECT, ROLL_BACK, UNRECOVERED } from '../fleet/outcome.ts';
import { MINUTES_PER_TICK, TICKS_PER_DAY } from '../kernel/clock.ts';
import { cumulativeTable } from '../kernel/cumulative-table.ts';
import { NONE, named } from '../kernel/identity.ts';
import { heldAt } from '../kernel/quantity.ts';
import type { Plan } from '../plan/plan.ts';
import type { Course } from './course.ts';

/** Disturbances that are defects: what a rule is there to find. In clean futures they only stand by. */
export const DEFECTS: ReadonlySet<string> = new Set(['defect', 'drift', 'retry-storm', 'stall-wave', 'unknown-errors']);

/** Troubles whose shares a defect multiplies: those that fail when they are resolved. Stalls are as they were. */
const FAILING = [REJECT, ROLL_BACK, FIX_FORWARD, UNRECOVERED] as const;

/** Points that the canary's new error adds. */
const NEW_ERROR = 0.1;

/** A defect that every rule of the ledger is tried with. */
export interface LedgerDefect {
  readonly name: 'twice' | 'fiveTimes' | 'canary';
  /** Place of its DMC among the plan's scopes. */
  readonly scope: number;
  readonly onsetDay: number;
  /** What the failing shares of its scope are multiplied by. */
  readonly times: number;
  /** Points of roll-backs with an unknown code that are added; then all roll-backs of its scope have one. */
  readonly plus: number;
}

/** The wave of a day at which defects begin: the middle one. */
export function waveOfOnset({ calendar }: Plan): number {
  return calendar.waves.length >> 1;
}

/** The defects for a plan: on the DMC of which most is started, and on that of which least is. None where nothing is started. */
export function ledgerDefects({ scopes }: Plan, { attemptsPerDay, onsetDay }: Course): LedgerDefect[] {
  const dmcs = scopes.flatMap(({ kind }, scope) => (kind === 'dmc' && onsetDay[scope] >= 0 ? [scope] : []));
  if (dmcs.length === 0) return [];
  const best = (isBetter: (one: number, other: number) => boolean): number =>
    dmcs.reduce((found, scope) => (isBetter(attemptsPerDay[scope], attemptsPerDay[found]) ? scope : found));
  const large = best((one, other) => one > other);
  const small = best((one, other) => one < other);
  return [
    { name: 'twice', scope: large, onsetDay: onsetDay[large], times: 2, plus: 0 },
    { name: 'fiveTimes', scope: large, onsetDay: onsetDay[large], times: 5, plus: 0 },
    { name: 'canary', scope: small, onsetDay: onsetDay[small], times: 1, plus: NEW_ERROR },
  ];
}

/** The plan in which these rules are all that there are, and no defect but, perhaps, this one. */
export function ledgerPlan(plan: Plan, rules: readonly PlannedRule[], defect?: LedgerDefect): Plan {
  const others = plan.disturbances.map((disturbance) =>
    DEFECTS.has(disturbance.disturbance) ? { ...disturbance, enacted: false as const } : disturbance,
  );
  const clean = { ...plan, control: { ...plan.control, rules }, disturbances: others };
  if (defect === undefined) return clean;
  const { length } = plan.quantities;
  const onset = heldAt(named('rule-ledger.onset'), defect.onsetDay);
  return {
    ...clean,
    quantities: [...plan.quantities, onset],
    disturbances: [...others, ...disturbancesOf(plan, defect, length)],
  };
}

function disturbancesOf(plan: Plan, defect: LedgerDefect, onset: number): PlannedDisturbance[] {
  const { scope, times, plus } = defect;
  const minutes = plan.calendar.waves[waveOfOnset(plan)] * MINUTES_PER_TICK;
  const common = { scope, dno: NONE, quantities: { onset }, laws: {} };
  if (plus === 0) {
    return FAILING.map((trouble) => ({
      ...named(`rule-ledger.${trouble}`),
      ...common,
      disturbance: 'defect',
      settings: { minutes, trouble, times, plus },
    }));
  }
  const length = { table: cumulativeTable([1]), least: plan.calendar.days * TICKS_PER_DAY };
  return [
    {
      ...named('rule-ledger.canary'),
      ...common,
      disturbance: 'defect',
      settings: { minutes, trouble: ROLL_BACK, times, plus },
    },
    {
      ...named('rule-ledger.unknown'),
      ...common,
      disturbance: 'unknown-errors',
      settings: { minutes, troubles: [ROLL_BACK], times: 1, plus: 1 },
      laws: { length },
    },
  ];
}
