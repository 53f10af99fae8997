import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { PROGRAMME } from '../control/scope.ts';
import { DAYS_PER_YEAR, type Departure, joinedBefore } from '../fleet/churn.ts';
import {
  EXCLUDED,
  MOVED_OUT,
  NOT_ELIGIBLE,
  OPERATIONAL,
  PENDING_SUPPLIER,
  REMOVED,
  STATES,
  WAITING,
} from '../fleet/installation.ts';
import { binomialAt, OCCASIONS_PER_COUNT } from '../kernel/binomial.ts';
import { NONE } from '../kernel/identity.ts';
import { leaveNetwork } from './alerts.ts';
import { countAwaitingLately } from './awaiting-lately.ts';
import { addToScope } from './in-scope.ts';
import { join } from './join-backlog.ts';
import { removeBelow, removeHeld } from './remove-held.ts';
import { TOTAL } from './run.ts';
import { foundToday, goStale, removeStale, staleOf } from './stale.ts';
import { move, place } from './stocks.ts';
import type { World } from './world.ts';

/** Turns the yearly shares of this world into chances between two settlements. */
export function prepareChurn(world: World): void {
  const { churn } = world.plan;
  if (churn === undefined) return;
  const { removed, changed, stale, found } = world.departures;
  stale.fill(0);
  found.fill(0);
  if (churn.unnoticed !== undefined) world.departures.unnoticed = world.given.values[churn.unnoticed];
  chancesInto(removed, world, churn.removals, churn.settledEveryDays);
  chancesInto(changed, world, churn.changesOfSupplier, churn.settledEveryDays);
  for (let stratum = 0; stratum < changed.length; stratum++) if (churn.becomes[stratum] === NONE) changed[stratum] = 0;
}

/**
 * By stratum, 1 - the product over departures of (1 - yearly share)^(days / 365): whoever stays has escaped each of them
 * on every day.
 */
function chancesInto(chances: Float64Array, world: World, departures: readonly Departure[], days: number): void {
  const { plan, given, desk } = world;
  chances.fill(0);
  for (const { scope, yearlyShare } of departures) {
    const stays = ln(1 - Math.min(1, given.values[yearlyShare]));
    const { kind, index } = plan.scopes[scope];
    for (const stratum of desk.rolls.strata) {
      if (kind === 'programme' || plan.strata[kind][stratum] === index) chances[stratum] += stays;
    }
  }
  for (let stratum = 0; stratum < chances.length; stratum++) {
    chances[stratum] = 1 - exp((chances[stratum] * days) / DAYS_PER_YEAR);
  }
}

/** What a midnight does to the fleet, in order: who was found to have another supplier goes there, some are removed, some go dormant, some join. */
export function churn(world: World, day: number, tick: number): void {
  const planned = world.plan.churn;
  if (planned === undefined) return;
  moveFound(world, tick);
  if (day > 0 && day % planned.settledEveryDays === 0) {
    if (planned.removals.length > 0) remove(world, day);
    if (planned.changesOfSupplier.length > 0) changeSuppliers(world, day);
  }
  grow(world, day, tick);
}

/** Those that have not been started, held back or not, and those that are migrated are removed alike; whoever is in between stays. */
function remove(world: World, day: number): void {
  const { stocks, departures, run } = world;
  const { removed } = departures;
  countAwaitingLately(world, day);
  for (let stratum = 0; stratum < removed.length; stratum++) {
    const share = removed[stratum];
    if (share === 0) continue;
    const untouched = freeOf(world, stratum);
    if (untouched > 0) {
      const leavers = removedOf(world, stratum, day, untouched, 0);
      removeStale(world, stratum, day, leavers);
      leave(world, stratum, leavers, REMOVED);
      run.totals[TOTAL.removed] += leavers;
    }
    const at = stratum * STATES;
    if (stocks.of[at + PENDING_SUPPLIER] > 0) removeMigrated(world, stratum, day, PENDING_SUPPLIER, 1);
    if (stocks.of[at + OPERATIONAL] > 0) removeMigrated(world, stratum, day, OPERATIONAL, 2);
  }
  removeBelow(world, day);
  removeHeld(world, day);
}

function removeMigrated(world: World, stratum: number, day: number, state: number, place: number): void {
  const { stocks, delayed, view, plan } = world;
  // Who is still to fail is followed, and stays; such are all in the state that the supplier's readiness gives.
  const isReady = view.supplierReady[plan.strata.supplier[stratum]] === 1;
  const followed = state === (isReady ? OPERATIONAL : PENDING_SUPPLIER) ? delayed.awaiting[stratum] : 0;
  const leavers = removedOf(world, stratum, day, stocks.of[stratum * STATES + state] - followed, place);
  if (leavers === 0) return;
  move(stocks, stratum, state, REMOVED, leavers);
  world.run.totals[TOTAL.removedMigrated] += leavers;
  leaveNetwork(world, stratum, state, day);
}

/** How many of so many installations are removed at this midnight: a binomial number, at an address of its own for each state. */
function removedOf({ departures, luck }: World, stratum: number, day: number, of: number, place: number): number {
  const keys = luck.ofStrata.removal;
  return binomialAt(of, departures.removed[stratum], keys, 2 * stratum, day, place * OCCASIONS_PER_COUNT);
}

/** Of the active ones that have not been started, some change supplier: they are dormant from now on. */
function changeSuppliers(world: World, day: number): void {
  const { plan, departures, luck, run } = world;
  const { changed } = departures;
  for (let stratum = 0; stratum < changed.length; stratum++) {
    const share = changed[stratum];
    // Who has changed unnoticed does not change again before that is found out.
    const untouched = freeOf(world, stratum) - staleOf(world, stratum);
    if (share === 0 || untouched === 0) continue;
    const changing = binomialAt(untouched, share, luck.ofStrata.supplierChange, 2 * stratum, day, 0);
    const movers = changing - goStale(world, stratum, day, changing);
    if (movers === 0) continue;
    leave(world, stratum, movers, MOVED_OUT);
    addToScope(world, stratum, -movers);
    welcome(world, plan.churn!.becomes[stratum], movers);
    run.totals[TOTAL.changedSupplier] += movers;
  }
}

/** Whose authorisation turned out to be stale yesterday goes dormant with the others that change supplier. */
function moveFound(world: World, tick: number): void {
  const { plan, departures, stocks, run } = world;
  const { found } = departures;
  const all = foundToday(world);
  if (all === 0) return;
  run.log.record('stale authorisations', tick, PROGRAMME, NONE, [all]);
  for (let stratum = 0; stratum < found.length; stratum++) {
    const movers = found[stratum];
    if (movers === 0) continue;
    found[stratum] = 0;
    move(stocks, stratum, WAITING, MOVED_OUT, movers);
    addToScope(world, stratum, -movers);
    welcome(world, plan.churn!.becomes[stratum], movers);
    run.totals[TOTAL.changedSupplier] += movers;
  }
}

/** The scope grows: by lumps on their days, or evenly over months. */
function grow(world: World, day: number, tick: number): void {
  const { plan, given, run } = world;
  for (const { stratum, installations, fromDay, untilDay } of plan.churn!.growth) {
    const from = Math.floor(given.values[fromDay]);
    const number = given.values[installations];
    let joiners = 0;
    if (untilDay === NONE) {
      if (Math.max(0, from) === day) joiners = Math.floor(number);
      if (joiners > 0 && day > 0) run.log.record('scope grows', tick, stratum, NONE, [joiners]);
    } else if (day >= from && day < Math.floor(given.values[untilDay])) {
      joiners = joinedBefore(number, day - from + 1) - joinedBefore(number, day - from);
    }
    if (joiners === 0) continue;
    welcome(world, stratum, joiners);
    run.totals[TOTAL.joined] += joiners;
  }
}

/**
 * The untouched that neither firmware nor a blocker holds: those that wait for their first attempt where the stratum is
 * eligible, and those that wait for that where it is not.
 */
function freeOf({ view, barriers }: World, stratum: number): number {
  return view.eligible[stratum] === 1
    ? view.freshWaiting[stratum]
    : view.notEligible[stratum] - barriers.below[stratum];
}

/** Some of them leave; of those that wait for their first attempt the highest numbers. */
function leave({ view, stocks }: World, stratum: number, leavers: number, to: number): void {
  if (leavers === 0) return;
  if (view.eligible[stratum] === 1) {
    view.freshWaiting[stratum] -= leavers;
    move(stocks, stratum, WAITING, to, leavers);
  } else {
    view.notEligible[stratum] -= leavers;
    move(stocks, stratum, NOT_ELIGIBLE, to, leavers);
  }
}

/** Installations come to a stratum, at target; they join its backlog by the same doors as others, if its entry is not given up. */
function welcome(world: World, stratum: number, comers: number): void {
  const { stocks, view, plan, run } = world;
  place(stocks, stratum, NOT_ELIGIBLE, comers);
  world.putIn[stratum] += comers;
  addToScope(world, stratum, comers);
  if (world.givenUp[plan.strata.entry[stratum]] === 1) {
    move(stocks, stratum, NOT_ELIGIBLE, EXCLUDED, comers);
    run.totals[TOTAL.excluded] += comers;
    return;
  }
  view.notEligible[stratum] += comers;
  if (view.eligible[stratum] === 1) join(world, stratum, comers);
}
