import { CONSTRAINTS, chargeStale, settle } from '../../../src/control/unused-pace.ts';
import { OPEN_STATES, OPERATIONAL, PENDING_SUPPLIER, STATES } from '../../../src/fleet/installation.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { HALTED, HELD, INCIDENT, OUT, THROTTLED, TOTAL, WENT } from '../../../src/simulation/run.ts';
import { alertsOfDay } from './alerts.ts';
import { audit } from './audit.ts';
import { backgroundOf } from './background.ts';
import { countHarmed } from './barriers.ts';
import type { PlainStratum } from './fleet.ts';
import { noteServices } from './services.ts';
import { count, countUntilClearance, type PlainWorld } from './world.ts';

/** Section 5, last step: the day is closed at the end of its last tick. */
export function closeDay(world: PlainWorld): void {
  countAlerts(world);
  countHarmed(world);
  writeLedger(world);
  settleAccount(world);
  noteConduct(world);
  audit(world);
  for (const stratum of world.strata) stratum.migratedToday = 0;
}

function countAlerts(world: PlainWorld): void {
  const { run, plan, values, day } = world;
  run.alerts[day] = alertsOfDay(world);
  run.totals[TOTAL.peakAlerts] = Math.max(run.totals[TOTAL.peakAlerts], run.alerts[day]);
  const { limitPerDay } = plan.alerts;
  if (limitPerDay !== NONE && run.alerts[day] >= values[limitPerDay]) count(world, 'daysAtOrAboveLimit');
  run.background[day] = backgroundOf(world);
  const ofNetwork = run.alerts[day] + run.background[day];
  run.totals[TOTAL.peakNetworkAlerts] = Math.max(run.totals[TOTAL.peakNetworkAlerts], ofNetwork);
  const { networkLimitPerDay } = plan.alerts;
  if (networkLimitPerDay !== undefined && ofNetwork >= values[networkLimitPerDay]) {
    count(world, 'daysAtOrAboveNetworkLimit');
  }
  const { dnos } = plan.alerts;
  for (const [place, dno] of dnos.entries()) {
    const alerts = run.alertsOfDno[day * dnos.length + place];
    run.peakOfDno[place] = Math.max(run.peakOfDno[place], alerts);
    if (dno.limitPerDay !== NONE && alerts >= dno.limitPerDay) run.daysAtOrAboveLimitOfDno[place]++;
  }
}

function writeLedger(world: PlainWorld): void {
  const { run, strata, day, view, plan } = world;
  if (plan.repair.servers > 0) run.teams.repair.waiting[day] = world.repairQueue.length;
  if ((plan.earlyLife?.team.servers ?? 0) > 0) run.teams.support.waiting[day] = world.support.queue.length;
  for (let state = 0; state < STATES; state++) {
    run.states[day * STATES + state] = strata.reduce((sum, { tally }) => sum + tally[state], 0);
  }
  run.open[day] = openOf(strata);
  run.migrated[day] = run.states[day * STATES + PENDING_SUPPLIER] + run.states[day * STATES + OPERATIONAL];
  view.migratedInstallations = run.migrated[day];
}

/** The day's account counts until clearance: it is settled once it is known that the day does not come after that. */
function settleAccount(world: PlainWorld): void {
  const { run, desk, day, plan } = world;
  run.aimed[day] = plan.calendar.migrationDay[day] === 1 ? desk.account.target : 0;
  chargeStale(
    desk.account,
    world.strata.reduce((sum, { found }) => sum + found.length, 0),
  );
  settle(desk.account, run.started[day], noteServices(world));
  const [taken, binds] = [[...desk.account.taken], [...desk.account.binds]];
  // The calendar year, of those that the horizon touches: its starts, then three sums for each constraint.
  const year = Math.floor(plan.calendar.monthOf[day] / 12) - Math.floor(plan.calendar.monthOf[0] / 12);
  const sums = run.paceOfYear.subarray(year * (1 + 3 * CONSTRAINTS.length));
  countUntilClearance(world, () => {
    sums[0] += run.started[day];
    for (const constraint of CONSTRAINTS.keys()) {
      run.taken[constraint] += taken[constraint];
      if (taken[constraint] > 0) run.takenDays[constraint]++;
      run.bindingDays[constraint] += binds[constraint];
      sums[1 + 3 * constraint] += taken[constraint];
      if (taken[constraint] > 0) sums[2 + 3 * constraint]++;
      sums[3 + 3 * constraint] += binds[constraint];
    }
  });
  if (failingOf(world.strata) > 0) world.lastFailingDay = day;
  world.cleared = run.open[day] === 0;
  if (!world.cleared) for (const step of world.sinceCleared.splice(0)) step();
}

function noteConduct({ run, desk, day, episodes, outages }: PlainWorld): void {
  const ticks = Array.from({ length: TICKS_PER_DAY }, (_, tick) => day * TICKS_PER_DAY + tick);
  const isIn = (episode: { readonly fromTick: number; readonly untilTick: number }): boolean =>
    ticks.some((tick) => episode.fromTick <= tick && tick < episode.untilTick);
  const isOpen = episodes.some(({ episode }) => episode.mechanism === 'incident' && isIn(episode));
  const isOut = outages.some(
    (outage) => !outage.planned && (isIn(outage) || Math.floor(outage.fromTick / TICKS_PER_DAY) === day),
  );
  run.conduct[day] =
    (desk.go ? WENT : 0) |
    (desk.throttled ? THROTTLED : 0) |
    (desk.halted ? HALTED : 0) |
    (isOpen ? INCIDENT : 0) |
    (isOut ? OUT : 0) |
    (desk.isHeld ? HELD : 0);
}

/** Section 10: installations that are still to be migrated. */
export function openOf(strata: readonly PlainStratum[]): number {
  const inOpenStates = strata.reduce(
    (sum, { tally }) => sum + OPEN_STATES.reduce((open, state) => open + tally[state], 0),
    0,
  );
  return inOpenStates - failingOf(strata);
}

/** Those that have failed after their migration and are not put right yet. */
export function failingOf(strata: readonly PlainStratum[]): number {
  return strata.reduce((sum, { failing }) => sum + failing, 0);
}
