import { clearDesk } from '../control/desk.ts';
import { FIRST, LATER, type View } from '../control/view.ts';
import { FIXING_FORWARD, NOT_ELIGIBLE, REJECTED, ROLLED_BACK, STALLED, WAITING } from '../fleet/installation.ts';
import { FIX_FORWARD, REJECT, ROLL_BACK, STALL } from '../fleet/outcome.ts';
import type { InitialStock } from '../fleet/stratum.ts';
import { drawAt } from '../kernel/chance.ts';
import { remainingAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { clearAlerting } from './alerting.ts';
import { reckonBackground } from './background.ts';
import { clearBarrierRun } from './barrier-run.ts';
import { raiseBarriers } from './barriers.ts';
import { clearBooks } from './books.ts';
import { prepareChurn } from './churn.ts';
import { clearDelayed } from './delayed.ts';
import { prepareDisturbances } from './disturb.ts';
import { dueAt } from './due-at.ts';
import { newGaps } from './gaps.ts';
import { give } from './given.ts';
import { clearGovernance } from './governance.ts';
import { clearHarmReports } from './harm-reports.ts';
import { addToScope } from './in-scope.ts';
import { addJoiner } from './joiners.ts';
import { clearLearnt } from './learnt.ts';
import { turnTo } from './luck.ts';
import { clearMarks } from './marks.ts';
import { clearMembers, enlist } from './members.ts';
import { clearQuarantine } from './quarantine.ts';
import { clearRepair } from './repair-team.ts';
import { clearReports } from './reports.ts';
import { clearSlowness } from './slowness.ts';
import { prepareOutages } from './step-outages.ts';
import { clearStocks, place } from './stocks.ts';
import { clearStraightThrough } from './straight-through.ts';
import { clearSupport } from './support.ts';
import { clearTeams } from './team-days.ts';
import type { World } from './world.ts';

/** Makes a world ready for a replication: nothing has happened, the fleet stands where the plan says. */
export function begin(world: World, replication: number): void {
  clear(world, replication);
  turnTo(world.luck, replication, world.plan.strata);
  give(world.given, world.plan, world.luck);
  reckonBackground(world);
  raiseBarriers(world.barriers, world.plan, world.given, world.run.barriers);
  prepareDisturbances(world);
  world.gaps = newGaps(world.plan.strata.count, world.given.gaps);
  world.corrections.clear();
  prepareQuarantine(world);
  prepareChurn(world);
  prepareOutages(world);
  putIn(world);
}

/** Puts the thresholds of this world in force. */
function prepareQuarantine({ quarantine, plan, given }: World): void {
  clearQuarantine(quarantine);
  const { anomalyThreshold } = plan;
  if (anomalyThreshold === undefined) return;
  const { volumePerDay, ofSupplier } = anomalyThreshold;
  for (let watch = 0; watch < quarantine.watches; watch++) {
    const own = ofSupplier?.[watch] ?? NONE;
    quarantine.limit[watch] = Math.floor(given.values[own === NONE ? volumePerDay : own]);
  }
}

function clear(world: World, replication: number): void {
  const { run } = world;
  clearStocks(world.stocks);
  clearBooks(world.books);
  clearMarks(world.marks);
  clearMembers(world.members);
  clearStraightThrough(world.straight);
  clearRepair(world.repair);
  clearDelayed(world.delayed);
  clearLearnt(world.learnt);
  if (world.support !== undefined) clearSupport(world.support);
  clearReports(world.reports);
  clearHarmReports(world.harmReports);
  clearView(world.view);
  clearDesk(world.desk);
  world.retrying.count = 0;
  world.repairing.count = 0;
  world.retryFirst.fill(NONE);
  world.retryLast.fill(NONE);
  world.givenUp.fill(0);
  world.weekAuthorised.fill(0);
  world.heldBack.fill(0);
  world.weekDays = 0;
  world.weekDay = 0;
  world.migratedToday.fill(0);
  clearGovernance(world);
  clearSlowness(world.slowness);
  clearAlerting(world.alerting);
  run.replication = replication;
  run.totals.fill(0);
  run.doneOn.fill(0);
  run.peakOfDno.fill(0);
  run.daysAtOrAboveLimitOfDno.fill(0);
  run.started.fill(0);
  run.startedByGroup.fill(0);
  clearTeams(run.teams);
  clearBarrierRun(run.barriers, world.plan.calendar.days);
  run.log.clear();
}

function clearView(view: View): void {
  view.alertsYesterday = -1;
  view.alertsYesterdayOfDno.fill(0);
  view.backgroundYesterday = -1;
  view.migratedInstallations = 0;
  view.openIncidents = 0;
  view.openOfCategory.fill(0);
  view.goDays = 0;
  view.halts = 0;
  view.plannedVolume = 0;
  view.anomalyThreshold = NONE;
  view.troubledCount = 0;
  for (const counts of [
    view.resolvedToday,
    view.failedToday,
    view.unknownToday,
    view.resolvedSoFar,
    view.failedSoFar,
    view.resolvedBefore,
    view.failedBefore,
    view.unknownSoFar,
    view.unrecoverableSoFar,
    view.interruptedSoFar,
    view.startedSoFar,
    view.startedOfEntry,
    view.plannedToday,
    view.delayedToday,
    view.delayedSoFar,
    view.freshWaiting,
    view.retriesWaiting,
    view.eligible,
    view.notEligible,
    view.supplierReady,
    view.authorisedToday,
  ]) {
    counts.fill(0);
  }
  view.entryAge.fill(NONE);
}

/** Puts the fleet in: first the initial stocks, in the plan's order, then the untouched backlog. */
function putIn(world: World): void {
  const { plan, view, nextNumber } = world;
  nextNumber.fill(0);
  world.putIn.fill(0);
  for (const stock of plan.stocks) putInStock(world, stock);
  world.inScope.fill(0);
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    const untouched = plan.strata.untouched[stratum];
    // All wait to be listed; entries that are listed already list them at the start of the first day.
    view.notEligible[stratum] = untouched;
    place(world.stocks, stratum, NOT_ELIGIBLE, untouched);
    world.putIn[stratum] += untouched;
    addToScope(world, stratum, world.putIn[stratum]);
  }
}

function putInStock(world: World, stock: InitialStock): void {
  const { nextNumber, stocks } = world;
  place(stocks, stock.stratum, stock.state, stock.installations);
  world.putIn[stock.stratum] += stock.installations;
  const first = nextNumber[stock.stratum];
  nextNumber[stock.stratum] += stock.installations;
  if (!FOLLOWED.has(stock.state)) return;
  for (let number = first; number < nextNumber[stock.stratum]; number++) follow(world, stock, number);
}

/** Trouble that an initial stock's present attempt began with, by state. */
const FOLLOWED: ReadonlyMap<number, number> = new Map([
  [WAITING, ROLL_BACK],
  [STALLED, STALL],
  [REJECTED, REJECT],
  [ROLLED_BACK, ROLL_BACK],
  [FIXING_FORWARD, FIX_FORWARD],
]);

function follow(world: World, stock: InitialStock, number: number): void {
  const { members, plan, luck } = world;
  const outcome = plan.outcomes[plan.strata.outcome[stock.stratum]];
  const slot = enlist(members, stock.stratum, number);
  members.state[slot] = stock.state;
  const attempt = attemptOf(stock);
  members.attempt[slot] = attempt;
  members.attemptClass[slot] = attempt === 1 ? FIRST : LATER;
  // What is rejected or rolled back has used one attempt at least, whatever the stock says.
  members.used[slot] = stock.state === REJECTED || stock.state === ROLLED_BACK ? attempt : stock.attemptsUsed;
  members.trouble[slot] = FOLLOWED.get(stock.state)!;
  members.since[slot] = 0;
  members.queuedTick[slot] = 0;
  if (stock.state === WAITING) {
    addJoiner(world.retrying, slot, number);
    return;
  }
  if (stock.state === FIXING_FORWARD) {
    drawAt(luck.ofStrata.tie, 2 * stock.stratum, number, members.attempt[slot], luck.words);
    addJoiner(world.repairing, slot, luck.words[0] >>> 1);
    return;
  }
  const law =
    stock.state === STALLED ? outcome.stallLength : stock.state === REJECTED ? outcome.rejectDelay : outcome.backOff;
  drawAt(luck.ofStrata.initial, 2 * stock.stratum, number, 0, luck.words);
  dueAt(world, slot, Math.max(1, remainingAt(law, stock.ageTicks, luck.words[0])));
}

/** The number of the attempt that an initial stock is in, or has behind it. */
function attemptOf(stock: InitialStock): number {
  if (stock.state === WAITING) return stock.attemptsUsed;
  if (stock.state === STALLED || stock.state === FIXING_FORWARD) return stock.attemptsUsed + 1;
  return Math.max(1, stock.attemptsUsed);
}
