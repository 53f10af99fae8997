import { definitionsOf } from '../control/plug-ins/definitions.ts';
import type { PlannedRule } from '../control/rules/rule.ts';
import type { Shift } from '../control/rules/shift.ts';
import { SCOPES_PER_STRATUM, scopesOfStrata } from '../control/scope.ts';
import type { Plan } from '../plan/plan.ts';
import { meanTicksOf } from '../scenario/quantify.ts';
import type { Course } from './course.ts';
import { type LedgerDefect, waveOfOnset } from './ledger-plans.ts';

/** What a rule's formula says of a defect. */
export interface Reaction {
  /** Attempts of the defect's scope from its onset until the rule speaks; null where only chance makes it speak. */
  readonly attempts: number | null;
  /** The same in go days. */
  readonly days: number | null;
}

/**
 * The closed-form reaction of a rule to a defect: what the rule's own formula says of attempts in order, and then what is
 * started while the last of them is resolved, reported and waits for a wave:
 *
 *     attempts = formula + attempts a day x (turnaround + reporting lag + half a wave's interval) / window;
 *
 * where what is known overnight suffices, what is left of the day and the next day's first wave come after the formula. Shares are those of clean
 * futures, on average; what a defect adds to its DMC is diluted by the rest of the rule's scope.
 *
 * @returns null where the rule has no formula, or no scope that holds the whole DMC
 */
export function reactionOf(plan: Plan, planned: PlannedRule, defect: LedgerDefect, course: Course): Reaction | null {
  const { reaction, judged } = definitionsOf(plan.control).rules[planned.rule];
  const scope = scopeAround(plan, planned, defect.scope);
  if (reaction === undefined || scope === undefined) return null;
  const shift = shiftOf(plan, defect, course, scope);
  const formula = reaction(planned.settings, shift);
  if (!Number.isFinite(formula)) return { attempts: null, days: null };
  const { attemptsPerDay, resolvedBefore, knownOvernight } = shift;
  const wave = attemptsPerDay / plan.calendar.waves.length;
  // What an opening looks at was reported by then, and nothing is started before it has spoken.
  const isAtOpening = judged === 'at the opening';
  const isAtNextOpening = formula === attemptsPerDay - resolvedBefore;
  // What is not known before the last wave is known when the next day's first has been started.
  const leftOfDay = attemptsPerDay - ((resolvedBefore + formula) % attemptsPerDay);
  const late = isAtOpening
    ? 0
    : isAtNextOpening
      ? wave
      : knownOvernight <= leftOfDay
        ? knownOvernight
        : leftOfDay + wave;
  const days = (formula + late) / attemptsPerDay;
  return { attempts: days * course.attemptsPerDay[defect.scope], days };
}

function shiftOf(plan: Plan, defect: LedgerDefect, course: Course, scope: number): Shift {
  const attemptsPerDay = course.attemptsPerDay[scope];
  const part = Math.min(1, course.attemptsPerDay[defect.scope] / attemptsPerDay);
  const added = (before: number): number => part * (before * (defect.times - 1) + defect.plus);
  const [failedBefore, unknownBefore] = [course.failed[scope], course.unknown[scope]];
  return {
    attemptsPerDay,
    attemptsPerLook: attemptsPerDay / plan.calendar.waves.length,
    resolvedBefore: (attemptsPerDay * waveOfOnset(plan)) / plan.calendar.waves.length,
    knownOvernight: attemptsPerDay * Math.min(1, lagInWindows(plan, defect)),
    failedBefore,
    failedAfter: Math.min(1, failedBefore + added(course.failed[defect.scope])),
    unknownBefore,
    unknownAfter: Math.min(1, unknownBefore + added(course.unknown[defect.scope])),
  };
}

/** From the start of an attempt that fails to the wave at which a rule sees it, on average, as a part of the day's window. */
function lagInWindows(plan: Plan, defect: LedgerDefect): number {
  const { waves } = plan.calendar;
  const interval = waves.length < 2 ? 1 : (waves[waves.length - 1] - waves[0]) / (waves.length - 1);
  const stratum = plan.strata.dmc.indexOf(plan.scopes[defect.scope].index);
  const { troubledTurnaround } = plan.outcomes[plan.strata.outcome[stratum]];
  const ticks = meanTicksOf(troubledTurnaround) + plan.control.reportLagTicks + interval / 2;
  return ticks / (interval * waves.length);
}

/** The scope of the rule's kind in which every stratum of another lies. */
function scopeAround({ strata, scopes, cohorts, dmcs }: Plan, { scopeKind }: PlannedRule, other: number) {
  const scopesOf = scopesOfStrata(strata, cohorts.length, dmcs.length);
  const of = (stratum: number) => scopesOf.subarray(stratum * SCOPES_PER_STRATUM, (stratum + 1) * SCOPES_PER_STRATUM);
  const inside = Array.from({ length: strata.count }, (_, stratum) => of(stratum)).filter((all) => all.includes(other));
  const place = scopes.findIndex(({ kind }, scope) => kind === scopeKind && inside.every((all) => all.includes(scope)));
  return place < 0 || inside.length === 0 ? undefined : place;
}
