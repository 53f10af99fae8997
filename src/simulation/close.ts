import { CONSTRAINTS, chargeStale, settle } from '../control/unused-pace.ts';
import { OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import { countAlerts } from './alerts.ts';
import { audit } from './audit.ts';
import { keepBooks } from './keep-books.ts';
import { practise } from './learning.ts';
import { countHarmed } from './pass-blockers.ts';
import { HALTED, HELD, MEASURES, THROTTLED, TOTAL, WENT } from './run.ts';
import { closeServices } from './service-day.ts';
import { foundToday } from './stale.ts';
import { reckonTotals } from './stocks.ts';
import { noteWaiting } from './team-days.ts';
import type { World } from './world.ts';

/** A day's end: alerts are counted, the ledger is written, the account settled, and the books must add up. */
export function closeDay(world: World, day: number): void {
  const { run, stocks, view, desk } = world;
  practise(world);
  keepBooks(world);
  // Before the alerts, which forget whom the day has migrated.
  countHarmed(world, day);
  const alerts = countAlerts(world, day);
  run.alerts[day] = alerts;
  run.totals[TOTAL.peakAlerts] = Math.max(run.totals[TOTAL.peakAlerts], alerts);
  if (alerts >= world.given.alertLimit) run.totals[TOTAL.daysAtOrAboveLimit]++;
  const ofNetwork = alerts + run.background[day];
  run.totals[TOTAL.peakNetworkAlerts] = Math.max(run.totals[TOTAL.peakNetworkAlerts], ofNetwork);
  if (ofNetwork >= world.given.networkLimit) run.totals[TOTAL.daysAtOrAboveNetworkLimit]++;
  holdAgainstLimits(world, day);
  reckonTotals(stocks);
  view.migratedInstallations = stocks.total[PENDING_SUPPLIER] + stocks.total[OPERATIONAL];
  run.migrated[day] = view.migratedInstallations;
  for (let state = 0; state < STATES; state++) run.states[day * STATES + state] = stocks.total[state];
  run.conduct[day] =
    (desk.go ? WENT : 0) | (desk.throttled ? THROTTLED : 0) | (desk.halted ? HALTED : 0) | (desk.isHeld ? HELD : 0);
  noteWaiting(run.teams.repair, day, world.repair.waiting);
  if (world.support !== undefined) noteWaiting(run.teams.support, day, world.support.waiting);
  settleAccount(world, day);
  tellWhatIsDone(world, day);
  audit(world);
}

/** Holds the alerts of every DNO's region against its limit. */
function holdAgainstLimits({ run, view }: World, day: number): void {
  const { peakOfDno, daysAtOrAboveLimitOfDno, alertsOfDno } = run;
  for (let dno = 0; dno < peakOfDno.length; dno++) {
    const alerts = alertsOfDno[day * peakOfDno.length + dno];
    peakOfDno[dno] = Math.max(peakOfDno[dno], alerts);
    if (alerts >= view.limitOfDno[dno]) daysAtOrAboveLimitOfDno[dno]++;
  }
}

function settleAccount(world: World, day: number): void {
  const { run, plan, desk } = world;
  const { account } = desk;
  run.aimed[day] = plan.calendar.migrationDay[day] === 1 ? account.target : 0;
  if (world.departures.found.length > 0) chargeStale(account, foundToday(world));
  settle(account, run.started[day], closeServices(world, day));
  world.takenOn.set(account.taken, day * CONSTRAINTS.length);
  world.boundOn.set(account.binds, day * CONSTRAINTS.length);
}

/** Moves the day on from which a part of the fleet is done, for every part and measure that is not done tonight. */
function tellWhatIsDone({ inScope, run, delayed, books }: World, day: number): void {
  const { openOfPart, pendingOfPart } = books;
  const { doneOn } = run;
  if (delayed.failingNow > 0) delayed.lastFailingDay = day;
  run.open[day] = openOfPart[0];
  for (let part = 0; part < openOfPart.length; part++) {
    const open = openOfPart[part];
    const notOperated = open + pendingOfPart[part];
    if (notOperated === 0) continue;
    const at = part * MEASURES.length;
    const all = inScope[part];
    if (open > 0) doneOn[at] = day + 1;
    if (open * 20 > all) doneOn[at + 1] = day + 1;
    if (open * 100 > all) doneOn[at + 2] = day + 1;
    doneOn[at + 3] = day + 1;
    if (notOperated * 20 > all) doneOn[at + 4] = day + 1;
    if (notOperated * 100 > all) doneOn[at + 5] = day + 1;
  }
}
