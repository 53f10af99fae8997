import { LISTED_BEFORE } from '../control/view.ts';
import { EXCLUDED, NOT_ELIGIBLE, OPERATIONAL, PENDING_SUPPLIER, STATES } from '../fleet/installation.ts';
import { NONE } from '../kernel/identity.ts';
import { showUnseen } from './await-failure.ts';
import { churn } from './churn.ts';
import { governDay } from './governance.ts';
import { makeEligible, openGates } from './join-backlog.ts';
import { learn } from './learning.ts';
import { passBlockers } from './pass-blockers.ts';
import { askToday } from './questions.ts';
import { tellReportSteps } from './report-steps.ts';
import { TOTAL } from './run.ts';
import { startServices } from './service-day.ts';
import { move } from './stocks.ts';
import { giveUp } from './trouble.ts';
import { forgetBelow, upgrade } from './upgrade.ts';
import type { World } from './world.ts';

/**
 * What a new day brings, in order: installations leave, go dormant and join, entries list, gates open, exclusion days
 * exclude, firmware is upgraded, blockers are lifted, suppliers become ready, capacities step, the cap may.
 */
export function startOfDay(world: World, day: number, tick: number): void {
  const { plan, given, view, desk } = world;
  churn(world, day, tick);
  tellReportSteps(world, day, tick);
  for (let entry = 0; entry < plan.entries.length; entry++) {
    if (given.entryDay[entry] === day && world.givenUp[entry] === 0) list(world, entry, day, tick);
  }
  openGates(world, day, tick);
  for (let entry = 0; entry < plan.entries.length; entry++) {
    if (plan.entries[entry].excludedDay === day && view.entryAge[entry] === NONE) excludeEntry(world, entry, tick);
  }
  upgrade(world, day, tick);
  passBlockers(world, day, tick);
  for (let supplier = 0; supplier < plan.suppliers.length; supplier++) {
    const ready = Math.max(0, given.readyDay[supplier]) === day;
    if (!ready) continue;
    view.supplierReady[supplier] = 1;
    if (day > 0) world.run.log.record('supplier ready', tick, supplier, NONE);
    for (const stratum of desk.rolls.ofSupplier[supplier]) {
      const pending = world.stocks.of[stratum * STATES + PENDING_SUPPLIER];
      if (pending > 0) move(world.stocks, stratum, PENDING_SUPPLIER, OPERATIONAL, pending);
      if (world.support !== undefined) world.support.cameInto[day] += pending;
    }
    showUnseen(world, supplier, tick);
  }
  startServices(world, day, tick);
  governDay(world, day);
  learn(world, tick);
  if (world.support !== undefined) askToday(world, world.support, day);
}

function list(world: World, entry: number, day: number, tick: number): void {
  const { view, desk, run, barriers } = world;
  view.entryAge[entry] = day > 0 ? 0 : LISTED_BEFORE;
  if (day > 0) run.log.record('listed', tick, entry, NONE);
  for (const stratum of desk.rolls.ofEntry[entry]) {
    if (barriers.openDay[stratum] <= day) makeEligible(world, stratum);
  }
}

/** Gives up what is not listed yet: the untouched, and the retries; whoever comes back later is given up then. */
function excludeEntry(world: World, entry: number, tick: number): void {
  const { view, desk, run, stocks } = world;
  world.givenUp[entry] = 1;
  run.log.record('excluded', tick, entry, NONE);
  for (const stratum of desk.rolls.ofEntry[entry]) {
    const installations = view.notEligible[stratum];
    view.notEligible[stratum] = 0;
    forgetBelow(world, stratum);
    run.totals[TOTAL.excluded] += installations;
    if (installations > 0) move(stocks, stratum, NOT_ELIGIBLE, EXCLUDED, installations);
    excludeRetries(world, stratum);
  }
}

function excludeRetries(world: World, stratum: number): void {
  const { members, view, retryFirst, retryLast } = world;
  let slot = retryFirst[stratum];
  while (slot !== NONE) {
    const next = members.events.next[slot];
    giveUp(world, slot);
    slot = next;
  }
  retryFirst[stratum] = NONE;
  retryLast[stratum] = NONE;
  view.retriesWaiting[stratum] = 0;
}
