import { letsThrough } from '../control/desk.ts';
import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import { CLASSES, FIRST, LATER } from '../control/view.ts';
import { DORMANT } from '../fleet/installation.ts';
import { startFresh, startRetries } from './attempt.ts';
import { unitsOf } from './planned-tests.ts';
import { screen } from './screen.ts';
import { openServices } from './service-day.ts';
import { letThroughServices, useServices } from './services.ts';
import { findStale } from './stale.ts';
import type { World } from './world.ts';

/** Keeps sums of shares such as 0.1 + 0.2 from falling a hair short of a whole unit. */
const ROUNDING = 1e-9;

/**
 * Spends the day's decision at a wave: stratum by stratum, retries first, then fresh installations by number, as far as
 * they are authorised and as services have room. Services that have too little serve another stratum first each day. Where
 * there is an anomaly threshold, the wave is held against it before it starts.
 */
export function release(world: World, tick: number, wave: number): void {
  const { desk, services } = world;
  const { receiving, receivers } = desk.allocation;
  const isScreened = world.quarantine.watches > 0;
  const served = services.count > 0;
  // An outage withholds as a service does that has no room.
  const withholds = served || world.outages.possible;
  if (served) openServices(world, wave);
  let place = served ? firstFrom(receiving, receivers, world.view.day % world.plan.strata.count) : 0;
  for (let left = receivers; left > 0; left--) {
    const stratum = receiving[place];
    const units = unitsOf(world, stratum, wave);
    const quota = world.restricted ? allowedOf(world, stratum, units) : units;
    if (withholds) admitServed(world, stratum, quota);
    else if (quota > 0) admit(world, stratum, quota);
    if (!isScreened) start(world, stratum, tick);
    place = place + 1 === receivers ? 0 : place + 1;
  }
  if (!isScreened) return;
  screen(world, tick);
  for (let i = 0; i < receivers; i++) start(world, receiving[i], tick);
}

/** The place of the first of these strata that does not come before a given one; the first of all where there is none. */
function firstFrom(receiving: Int32Array, receivers: number, stratum: number): number {
  for (let place = 0; place < receivers; place++) if (receiving[place] >= stratum) return place;
  return 0;
}

/**
 * Sets apart what the services have room for, of the quota and of what was withheld before; a halt cancels the latter. What is
 * out, and known to be, withholds all.
 */
function admitServed(world: World, stratum: number, quota: number): void {
  const { services, plan, outages } = world;
  if (world.restricted && letsThrough(world.desk, stratum) === 0) services.carried[stratum] = 0;
  if (outages.known[stratum] > 0) {
    services.carried[stratum] += quota;
    return;
  }
  const cohort = plan.strata.cohort[stratum];
  const units = letThroughServices(services, cohort, stratum, quota);
  if (units > 0) useServices(services, cohort, admit(world, stratum, units));
}

/**
 * Sets apart what of a quota can be started, retries first, and takes it from what is authorised. A stale authorisation is
 * used up, and nothing is started for it.
 *
 * @returns how many these are
 */
function admit(world: World, stratum: number, quota: number): number {
  const { desk, view, plan, quarantine, departures } = world;
  const retries = Math.min(quota, view.retriesWaiting[stratum], desk.retriesLeft[stratum]);
  let fresh = Math.min(quota - retries, view.freshWaiting[stratum]);
  if (plan.strata.status[stratum] !== DORMANT) {
    const supplier = plan.strata.supplier[stratum];
    fresh = Math.min(fresh, view.authorisedToday[supplier]);
    view.authorisedToday[supplier] -= fresh;
    if (departures.stale.length > 0 && departures.stale[stratum] > 0) fresh -= findStale(world, stratum, fresh);
  }
  desk.retriesLeft[stratum] -= retries;
  quarantine.retriesNow[stratum] = retries;
  quarantine.freshNow[stratum] = fresh;
  return retries + fresh;
}

/** Starts what was set apart. The last to start are the first to be held: fresh installations, then retries. */
function start(world: World, stratum: number, tick: number): void {
  const { plan, run, view, quarantine } = world;
  const retries = quarantine.retriesNow[stratum];
  const fresh = quarantine.freshNow[stratum];
  if (retries + fresh === 0) return;
  const held = quarantine.heldNow[stratum];
  const heldFresh = Math.min(held, fresh);
  quarantine.retriesNow[stratum] = 0;
  quarantine.freshNow[stratum] = 0;
  if (retries > 0) startRetries(world, stratum, retries, tick, held - heldFresh);
  if (fresh > 0) startFresh(world, stratum, fresh, tick, heldFresh);
  enterStarted(world, stratum, fresh, retries);
  run.started[view.day] += retries + fresh;
  run.startedByGroup[view.day * plan.groups.length + plan.strata.group[stratum]] += retries + fresh;
}

/** Enters what is started into the control centre's own books. */
function enterStarted({ view, desk, plan }: World, stratum: number, fresh: number, retries: number): void {
  const first = stratum * SCOPES_PER_STRATUM;
  for (let place = first; place < first + SCOPES_PER_STRATUM; place++) {
    const at = desk.scopesOf[place] * CLASSES;
    view.startedSoFar[at + FIRST] += fresh;
    view.startedSoFar[at + LATER] += retries;
  }
  view.startedOfEntry[plan.strata.entry[stratum]] += fresh;
}

/** What of a wave's units the stratum's scopes let through, so that fractions add up over the day. */
function allowedOf(world: World, stratum: number, units: number): number {
  world.passed[stratum] += units * letsThrough(world.desk, stratum);
  const allowed = Math.floor(world.passed[stratum] + ROUNDING);
  const quota = allowed - world.allowed[stratum];
  world.allowed[stratum] = allowed;
  return quota;
}

/** From this wave on something is throttled or halted today: what has passed so far is reckoned up. */
export function restrict(world: World, wave: number): void {
  const { desk, passed, allowed } = world;
  world.restricted = true;
  const { receiving, receivers } = desk.allocation;
  for (let i = 0; i < receivers; i++) {
    const stratum = receiving[i];
    let units = 0;
    for (let past = 0; past < wave; past++) units += unitsOf(world, stratum, past);
    passed[stratum] = units;
    allowed[stratum] = units;
  }
}
