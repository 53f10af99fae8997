import { closedDay, openDay, watchDay } from '../control/control-centre.ts';
import type { People } from '../control/people.ts';
import { CONSTRAINTS } from '../control/unused-pace.ts';
import { BeyondBounds, Broken, CodeFault } from '../kernel/assert.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { planHash } from '../plan/plan-hash.ts';
import { auditMoves } from './audit.ts';
import { authorise } from './authorise.ts';
import { begin } from './begin.ts';
import { changeThresholds } from './change-threshold.ts';
import { closeDay } from './close.ts';
import { startOfDay } from './day-start.ts';
import { disturb, followUp, takeOver } from './disturb.ts';
import { reckonGaps } from './gaps.ts';
import { capOn } from './given.ts';
import { reportHarm } from './harm-reports.ts';
import { markDays } from './mark-days.ts';
import { mayStartAhead } from './may-start-ahead.ts';
import { answerModifiers } from './modifiers.ts';
import { peopleOn } from './people.ts';
import { planAroundTests } from './planned-tests.ts';
import { notePractice } from './practice.ts';
import { thresholdInForce } from './quarantine.ts';
import { release, restrict } from './release.ts';
import { keepBefore, reportIn, startDay } from './reports.ts';
import { resolveDue } from './resolve.ts';
import { reopenRisks } from './risks.ts';
import { HELD, type Run, TOTAL, WENT, YEAR_SUMS, yearOf } from './run.ts';
import { sumUpServices } from './service-day.ts';
import { startAhead } from './start-ahead.ts';
import { stepOutages, sumUpOutages } from './step-outages.ts';
import { sumUpSupport } from './support.ts';
import { takeBack } from './take-back.ts';
import { writeTruth } from './truth.ts';
import { newWorld, type World } from './world.ts';
import { sumUpIncidents } from './worst-month.ts';

/**
 * One future of a plan. The same plan and replication give the same future, on any machine and in any order.
 *
 * @param world a world of this plan to simulate in; its run is overwritten. By default a new one.
 * @param atMidnight told when a day is closed, for whoever wants to look at the world day by day; it must not change it
 * @returns the world's run
 * @throws BeyondBounds where more installations are in trouble than can be followed
 * @throws Broken where the books do not add up or anything else fails, with all that is needed to replay it
 */
export function simulate(
  plan: Plan,
  replication: number,
  world: World = newWorld(plan),
  atMidnight: (day: number) => void = () => {},
): Run {
  let day = 0;
  try {
    begin(world, replication);
    for (; day < plan.calendar.days; day++) {
      liveThrough(world, day);
      atMidnight(day);
    }
    finish(world);
  } catch (fault) {
    if (fault instanceof BeyondBounds) throw fault;
    if (fault instanceof CodeFault) {
      throw new CodeFault(fault.what, fault.at, `seed '${plan.seed.words}', replication ${replication}, day ${day}`);
    }
    // Whatever else fails in here is our own fault, and can be replayed.
    const where = `plan ${planHash(plan)}, seed '${plan.seed.words}', replication ${replication}, day ${day}`;
    const what = fault instanceof Broken ? fault.message : String(fault);
    throw new Broken(`${what} (${where})`, { cause: fault });
  }
  return world.run;
}

/** The order of a day's ticks; nobody else knows it. */
function liveThrough(world: World, day: number): void {
  const { plan, view } = world;
  const { waves, migrationDay } = plan.calendar;
  const midnight = day * TICKS_PER_DAY;
  const people = peopleOn(world, day);
  view.day = day;
  view.tick = midnight;
  startOfDay(world, day, midnight);
  authorise(world, day);
  if (migrationDay[day] === 0) keepClosed(world, day);
  let wave = 0;
  for (let tick = midnight; tick < midnight + TICKS_PER_DAY; tick++) {
    disturb(world, tick);
    stepOutages(world, tick);
    changeThresholds(world, tick);
    resolveDue(world, tick);
    if (migrationDay[day] === 0 || wave >= waves.length || tick !== midnight + waves[wave]) continue;
    if (wave >= people.wave) {
      view.tick = tick;
      view.wave = wave;
      if (wave === people.wave) open(world, day, tick, people);
      else watch(world, tick, wave);
      if (world.desk.go) {
        if (wave === people.wave && mayStartAhead(world)) startAhead(world, tick, wave);
        release(world, tick, wave);
      }
    }
    wave++;
  }
  closeDay(world, day);
}

/** The opening of a migration day: figures come in, the control centre decides. */
function open(world: World, day: number, tick: number, people: People): void {
  const { plan, view, desk, run, given } = world;
  const { reportLagTicks } = plan.control;
  startDay(view);
  bringReports(world, tick);
  const arrived = day > 0 && day * TICKS_PER_DAY + reportLagTicks <= tick && world.gaps?.alerts !== true;
  view.alertsYesterday = arrived ? run.alerts[day - 1] : -1;
  view.backgroundYesterday = arrived ? run.background[day - 1] : -1;
  const dnos = plan.alerts.dnos.length;
  if (arrived) view.alertsYesterdayOfDno.set(run.alertsOfDno.subarray((day - 1) * dnos, day * dnos));
  world.restricted = false;
  world.ahead.isOn = false;
  view.anomalyThreshold = thresholdInForce(world.quarantine, plan);
  world.quarantine.startedToday.fill(0);
  planAroundTests(world, day);
  writeTruth(world, tick);
  openDay(desk, plan, view, capOn(given, plan, day), run.log, people);
  if (desk.hasAnswered) answerModifiers(world);
  if (desk.raisedCount > 0) followUp(world, tick);
  if (plan.risks !== undefined && desk.go) reopenRisks(world);
  if (desk.truth !== undefined) takeOver(world, tick);
  if (desk.throttledInDay || desk.halted) restrict(world, view.wave);
  ageEntries(view.entryAge);
}

/** A later wave of a migration day: figures come in, rules judge them. */
function watch(world: World, tick: number, wave: number): void {
  const { plan, view, desk, run } = world;
  bringReports(world, tick);
  if (!desk.go) return;
  writeTruth(world, tick);
  watchDay(desk, plan, view, run.log);
  if (desk.hasAnswered) answerModifiers(world);
  if (desk.raisedCount > 0) followUp(world, tick);
  if (!world.restricted && (desk.throttledInDay || desk.halted || desk.heldInDay)) {
    if (world.ahead.isOn) takeBack(world, wave);
    restrict(world, wave);
  }
}

/** Outcomes come in that were resolved long enough ago. */
function bringReports({ plan, view, desk, reports, harmReports, gaps, given }: World, tick: number): void {
  reckonGaps(gaps, given.gaps, desk, tick);
  if (desk.remembers) keepBefore(view);
  const upToTick = tick - plan.control.reportLagTicks;
  reportIn(reports, upToTick, view, desk.scopesOf, gaps);
  if (harmReports !== undefined) reportHarm(harmReports, upToTick, view, desk.scopesOf, gaps);
}

function keepClosed(world: World, day: number): void {
  const { plan, view, desk, run, given } = world;
  desk.standsStill.fill(0);
  writeTruth(world, day * TICKS_PER_DAY);
  closedDay(desk, plan, view, capOn(given, plan, day), run.log);
}

function ageEntries(entryAge: Int32Array): void {
  for (let entry = 0; entry < entryAge.length; entry++) {
    if (entryAge[entry] !== NONE) entryAge[entry]++;
  }
}

/** Sums the future up. */
function finish(world: World): void {
  const { run, plan, view, takenOn, boundOn, repair, given } = world;
  auditMoves(world);
  const clearedOn = run.doneOn[0];
  run.taken.fill(0);
  run.takenDays.fill(0);
  run.bindingDays.fill(0);
  run.paceOfYear.fill(0);
  // The day of clearance counts; those after it do not.
  const counted = Math.min(clearedOn + 1, plan.calendar.days);
  for (let day = 0; day < counted; day++) {
    const ofYear = yearOf(plan.calendar.monthOf, day) * YEAR_SUMS;
    run.paceOfYear[ofYear] += run.started[day];
    for (let constraint = 0; constraint < CONSTRAINTS.length; constraint++) {
      const at = day * CONSTRAINTS.length + constraint;
      run.taken[constraint] += takenOn[at];
      if (takenOn[at] > 0) run.takenDays[constraint]++;
      run.bindingDays[constraint] += boundOn[at];
      const ofConstraint = ofYear + 1 + 3 * constraint;
      run.paceOfYear[ofConstraint] += takenOn[at];
      if (takenOn[at] > 0) run.paceOfYear[ofConstraint + 1]++;
      run.paceOfYear[ofConstraint + 2] += boundOn[at];
    }
    if (plan.calendar.migrationDay[day] === 1 && (run.conduct[day] & WENT) === 0) run.totals[TOTAL.noGoDays]++;
    if ((run.conduct[day] & HELD) !== 0) run.totals[TOTAL.heldDays]++;
  }
  markDays(world);
  notePractice(run.practice, plan, world.learnt.migrated, given.values);
  sumUpServices(run, counted);
  sumUpOutages(world, counted);
  sumUpIncidents(world);
  run.totals[TOTAL.halts] = view.halts;
  run.totals[TOTAL.alertLimit] = Number.isFinite(given.alertLimit) ? given.alertLimit : 0;
  run.totals[TOTAL.networkLimit] = Number.isFinite(given.networkLimit) ? given.networkLimit : 0;
  // The team is still wanted after clearance, for those who failed after their migration.
  const wanted = Math.min(Math.max(counted, world.delayed.lastFailingDay + 2), plan.calendar.days);
  run.totals[TOTAL.repairStaffedTicks] = plan.repair.servers * repair.staffedBefore[wanted * TICKS_PER_DAY];
  if (world.support !== undefined) sumUpSupport(world.support, run);
}
