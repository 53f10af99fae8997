import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { isoDateOf } from '../units/date.ts';
import { barriersOf } from './barriers.ts';
import { nothingToForecast, whyNoDate } from './cannot-forecast.ts';
import { churnOf } from './churn.ts';
import { clearanceByPart, clearanceOf } from './clearance.ts';
import { criteriaOf } from './criteria.ts';
import { type DoneDays, dayAt } from './date-quantiles.ts';
import { daysOf } from './days.ts';
import { findExpectation } from './expectation.ts';
import { fleetTotals } from './fleet-totals.ts';
import type { Forecast, Forecasted, Stopping } from './forecast.ts';
import { alertsOf, harmOf, repairOf, supportOf } from './harm.ts';
import { probabilityOf } from './probability.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import { raisesOf } from './raises.ts';
import { risksOf } from './risks.ts';
import type { Runner } from './runner.ts';
import { servicesOf } from './services.ts';
import { judgePrecision, levelOf, looksOf } from './stopping.ts';
import { addTally, doneDays, inOrder, newTally, type Tally } from './tally.ts';
import { unusedPaceByYear, unusedPaceOf } from './unused-pace.ts';

/** How far a forecast has come, for whoever shows it. */
export interface Progress {
  readonly replications: number;
  /** Replications at the next look. */
  readonly nextLook: number;
}

/** The whole fleet is the first part. */
const WHOLE = 0;

/**
 * What to expect of a plan, from many futures: they are simulated until the dates are known well enough, or as many as
 * the plan asks for. The same plan gives the same forecast, to the byte, whatever the runner.
 *
 * @param runner where the replications run
 * @param onProgress told before every look
 */
export async function forecast(
  plan: Plan,
  runner: Runner,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Forecast> {
  const provenance = provenanceOf(plan);
  const nothing = nothingToForecast(plan);
  if (nothing !== undefined) return { ...provenance, cannotForecast: nothing };
  const { tally, stopping } = await runUntilKnown(plan, runner, onProgress);
  const noDate = whyNoDate(plan, tally);
  if (noDate !== undefined) return { ...provenance, cannotForecast: noDate };
  return reduce(plan, tally, stopping, provenance);
}

async function runUntilKnown(
  plan: Plan,
  runner: Runner,
  onProgress: (progress: Progress) => void,
): Promise<{ tally: Tally; stopping: Stopping }> {
  const tally = newTally(plan);
  const looks = looksOf(plan);
  for (const [place, look] of looks.entries()) {
    const done = tally.replications.length;
    onProgress({ replications: done, nextLook: look });
    addTally(tally, await runner.run(plan, done, look));
    const stopping = judgePrecision(plan, doneDays(tally, WHOLE, 'clearance').sort(), place + 1);
    if (stopping.reached || place === looks.length - 1) return { tally: inOrder(tally), stopping };
  }
  throw new RangeError('a forecast takes at least one look');
}

/** Turns the tally into what it says, in the order in which the contract tells it. */
function reduce(plan: Plan, tally: Tally, stopping: Stopping, provenance: Provenance): Forecasted {
  const level = levelOf(plan);
  const { firstDayNumber, days } = plan.calendar;
  const clearedOn = doneDays(tally, WHOLE, 'clearance');
  const figures: Omit<Forecasted, 'expectations' | 'liveServiceCriteria'> = {
    ...provenance,
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
