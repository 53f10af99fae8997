import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { isoDateOf } from '../units/date.ts';
import { barriersOf } from './barriers.ts';
import { churnOf } from './churn.ts';
import { clearanceByPart, clearanceOf } from './clearance.ts';
import { criteriaOf } from './criteria.ts';
import { type DoneDays, dayAt } from './date-quantiles.ts';
import { daysOf } from './days.ts';
import { findExpectation } from './expectation.ts';
import { fleetTotals } from './fleet-totals.ts';
import type { Forecasted, Stopping } from './forecast.ts';
import { alertsOf, harmOf, repairOf, supportOf } from './harm.ts';
import { learningOf } from './learning.ts';
import { probabilityOf } from './probability.ts';
import { provenanceOf } from './provenance.ts';
import { raisesOf } from './raises.ts';
import { risksOf } from './risks.ts';
import { servicesOf } from './services.ts';
import { levelOf } from './stopping.ts';
import { doneDays, type Tally, WHOLE } from './tally.ts';
import { unusedPaceByYear, unusedPaceOf } from './unused-pace.ts';

/**
 * Turns a tally into what it says, in the order in which the contract tells it. Whoever wants to know more goes on with the
 * same tally: more replications are added to it, and it is reduced again.
 *
 * @param tally its futures in the order of their replications (`inOrder`), two at least
 * @param stopping how their number came about
 */
export function reduce(plan: Plan, tally: Tally, stopping: Stopping): Forecasted {
  const level = levelOf(plan);
  const { firstDayNumber, days } = plan.calendar;
  const clearedOn = doneDays(tally, WHOLE, 'clearance');
  const figures: Omit<Forecasted, 'expectations' | 'liveServiceCriteria'> = {
    ...provenanceOf(plan),
    replications: tally.replications.length,
    stopping,
    firstDay: isoDateOf(firstDayNumber),
    lastDay: isoDateOf(firstDayNumber + days - 1),
    fleet: fleetTotals(plan, () => true),
    clearance: clearanceOf(plan, tally, WHOLE, 'clearance', level),
    operational: clearanceOf(plan, tally, WHOLE, 'operational', level),
    by: clearanceByPart(plan, tally, level),
    target: targetOf(plan, clearedOn),
    unusedPace: unusedPaceOf(tally),
    unusedPaceByYear: unusedPaceByYear(plan, tally),
    services: servicesOf(plan, tally),
    raises: raisesOf(plan, tally, level),
    ...barriersOf(plan, tally.barriers, level),
    harm: harmOf(plan, tally),
    alerts: alertsOf(plan, tally),
    repair: repairOf(plan, tally),
    churn: churnOf(plan, tally),
    support: supportOf(plan, tally),
    learning: learningOf(plan, tally),
    days: daysOf(plan, tally),
    examples: examplesOf(tally, clearedOn),
    risks: risksOf(plan, tally, level),
  };
  return {
    ...figures,
    liveServiceCriteria: criteriaOf(plan, figures),
    expectations: plan.expectations.map((expectation) => findExpectation(expectation, figures)),
  };
}

function targetOf(plan: Plan, clearedOn: DoneDays): Forecasted['target'] {
  if (plan.targetDay === NONE) return null;
  const inTime = clearedOn.filter((day) => day <= plan.targetDay).length;
  return {
    date: isoDateOf(plan.calendar.firstDayNumber + plan.targetDay),
    probability: probabilityOf(inTime, clearedOn.length),
  };
}

/** The first replications whose clearance is the P10, the P50 and the P90. */
function examplesOf(tally: Tally, clearedOn: DoneDays): Forecasted['examples'] {
  const sorted = clearedOn.slice().sort();
  const example = (share: number): number => tally.replications[clearedOn.indexOf(dayAt(sorted, share))];
  return { p10: example(0.1), p50: example(0.5), p90: example(0.9) };
}
