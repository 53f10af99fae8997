import { closedDay, openDay, watchDay } from '../../../src/control/control-centre.ts';
import type { People } from '../../../src/control/people.ts';
import { LISTED_BEFORE } from '../../../src/control/view.ts';
import { MOVED_OUT } from '../../../src/fleet/installation.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { learnResumptions, openIncidents, takeUpRaised } from './disturb.ts';
import { openWaves } from './outages.ts';
import { capInForce } from './raising.ts';
import { gapsNow } from './report-in.ts';
import { learnTruth, showTruth } from './truth.ts';
import { count, countUntilClearance, type PlainWorld } from './world.ts';

/** Section 6, at a wave of a migration day: the opening's business, or a watch on the day. */
export function decide(world: PlainWorld, wave: number, people: People): void {
  const { desk, plan, view, log } = world;
  keepBooks(world, wave);
  if (wave === people.wave) {
    learnResumptions(world);
    keepAges(world);
    for (const stratum of world.strata) {
      desk.standsStill[stratum.place] = openWaves(world, stratum).length === 0 ? 1 : 0;
    }
    showTruth(world);
    openDay(desk, plan, view, capInForce(world), log, people);
    reopenRisks(world);
    world.raisedTaken = 0;
    if (!desk.go) countUntilClearance(world, () => count(world, 'noGoDays'));
    if (desk.isHeld) countUntilClearance(world, () => count(world, 'heldDays'));
    for (const stratum of world.strata) {
      stratum.letThroughToday = 0;
      stratum.quotaToday = 0;
    }
  } else if (desk.go) {
    showTruth(world);
    watchDay(desk, plan, view, log);
  }
  takeUpRaised(world);
  learnTruth(world);
}

/** On a day that the calendar closes, only the account is kept; as the books stand at its midnight. */
export function accountForClosedDay(world: PlainWorld): void {
  keepBooks(world, 0);
  keepAges(world);
  learnResumptions(world);
  world.desk.standsStill.fill(0);
  showTruth(world);
  closedDay(world.desk, world.plan, world.view, capInForce(world), world.log);
}

/** The control centre's own books, as they stand now. */
function keepBooks(world: PlainWorld, wave: number): void {
  const { view, day, tick, plan } = world;
  view.day = day;
  view.tick = tick;
  view.wave = wave;
  const isKept = gapsNow(world).some(({ alerts }) => alerts);
  const hasArrived = day > 0 && day * TICKS_PER_DAY + plan.control.reportLagTicks <= tick && !isKept;
  view.alertsYesterday = hasArrived ? world.run.alerts[day - 1] : NONE;
  view.backgroundYesterday = hasArrived ? world.run.background[day - 1] : NONE;
  for (const dno of hasArrived ? plan.alerts.dnos.keys() : []) {
    view.alertsYesterdayOfDno[dno] = world.run.alertsOfDno[(day - 1) * plan.alerts.dnos.length + dno];
  }
  view.openIncidents = openIncidents(world).length;
  view.openOfCategory.fill(0);
  for (const { category } of openIncidents(world)) view.openOfCategory[category]++;
  for (const stratum of world.strata) {
    view.freshWaiting[stratum.place] = stratum.fresh.length;
    view.retriesWaiting[stratum.place] = stratum.retries.length;
    view.eligible[stratum.place] = stratum.eligible ? 1 : 0;
    view.notEligible[stratum.place] = stratum.unlisted.length;
  }
  const [watch] = world.watches;
  const isOfProgramme = plan.anomalyThreshold?.per === 'programme' && Number.isFinite(watch.limit);
  view.anomalyThreshold = isOfProgramme ? watch.limit : NONE;
  view.inScope.fill(0);
  for (const { scopes, installations, tally } of world.strata) {
    for (const scope of scopes) view.inScope[scope] += installations.length - tally[MOVED_OUT];
  }
  for (const supplier of plan.suppliers.keys()) {
    view.supplierReady[supplier] = world.supplierReady[supplier] ? 1 : 0;
    view.authorisedToday[supplier] = world.authorised[supplier][day];
  }
}

/** How old entries are; they age at midnight, and are given up then. */
function keepAges({ view, day, plan, entryDays, givenUp }: PlainWorld): void {
  for (const [entry, entryDay] of entryDays.entries()) {
    const listedOn = Math.max(0, entryDay);
    const daysSince = plan.calendar.migrationDay
      .subarray(listedOn, day)
      .reduce((sum, isMigrationDay) => sum + isMigrationDay, 0);
    if (givenUp[entry] || listedOn > day) view.entryAge[entry] = NONE;
    else view.entryAge[entry] = listedOn > 0 ? daysSince : LISTED_BEFORE;
  }
}

/** Section 6, 'Risks': one that was accepted up to a volume reopens on the first go day on which more is planned. */
function reopenRisks({ plan, desk, run, log, day, tick }: PlainWorld): void {
  for (const [place, risk] of (plan.risks ?? []).entries()) {
    const isOpen = run.reopenedOn[place] < plan.calendar.days;
    if (!desk.go || isOpen || risk.acceptedPerDay === NONE || desk.volume <= risk.acceptedPerDay) continue;
    run.reopenedOn[place] = day;
    log.record('risk reopens', tick, place, NONE, [desk.volume, risk.acceptedPerDay]);
  }
}
