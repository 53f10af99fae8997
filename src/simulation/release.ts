import { letsThrough } from '../control/desk.ts';
import { dealWave } from '../control/share-out.ts';
import { DORMANT } from '../fleet/installation.ts';
import { start } from './attempt.ts';
import { enterStarted } from './enter-started.ts';
import { unitsOf } from './planned-tests.ts';
import { screen } from './screen.ts';
import { openServices } from './service-day.ts';
import { letThroughServices, useServices } from './services.ts';
import { findStale } from './stale.ts';
import { knowsOutages } from './truth.ts';
import type { World } from './world.ts';

/** Keeps sums of shares such as 0.1 + 0.2 from falling a hair short of a whole unit. */
const ROUNDING = 1e-9;

/**
 * Spends the day's decision at a wave: stratum by stratum, retries first, then fresh installations by number, as far as
 * they are authorised and as services have room. Services that have too little serve another stratum first each day. Where
 * there is an anomaly threshold, the wave is held against it before it starts. What was started ahead has had its turn.
 *
 * It is done in passes over all strata that receive something, because at most waves most of them start a few installations
 * with which nothing goes wrong: each pass is a bare loop over few arrays.
 */
export function release(world: World, tick: number, wave: number): void {
  const { desk, services, quarantine, ahead } = world;
  const strata = ahead.isOn ? ahead.byWave : desk.allocation.receiving;
  const count = ahead.isOn ? ahead.byWaveCount : desk.allocation.receivers;
  if (count === 0) return;
  deal(world, wave, strata, count);
  if (world.restricted) holdBack(world);
  // An outage withholds as a service does that has no room.
  if (services.count > 0 || world.outages.possible) admitServed(world, wave);
  else admitAll(world, strata, count);
  if (quarantine.watches > 0) screen(world, tick);
  enterStarted(world, strata, count);
  start(world, strata, count, tick);
}

/** Deals the wave to these strata: installations by place among them. */
function deal(world: World, wave: number, strata: Int32Array, count: number): void {
  const { desk, view, plan, outages, ahead } = world;
  const { allocation } = desk;
  const waves = plan.calendar.waves.length;
  if (!outages.isDealtAnew && !ahead.isOn) {
    dealWave(allocation, wave, waves, view.day % waves);
    return;
  }
  for (let place = 0; place < count; place++) allocation.units[place] = unitsOf(world, strata[place], wave);
}

/** What of the wave's units the strata's scopes let through, so that fractions add up over the day. */
function holdBack(world: World): void {
  const { desk, passed, allowed } = world;
  const { receiving, receivers, units } = desk.allocation;
  for (let place = 0; place < receivers; place++) {
    const stratum = receiving[place];
    passed[stratum] += units[place] * letsThrough(desk, stratum);
    const allowedNow = Math.floor(passed[stratum] + ROUNDING);
    units[place] = allowedNow - allowed[stratum];
    allowed[stratum] = allowedNow;
  }
}

/** Sets apart what of every quota can be started. */
function admitAll(world: World, strata: Int32Array, count: number): void {
  const { units } = world.desk.allocation;
  for (let place = 0; place < count; place++) {
    if (units[place] > 0) admit(world, strata[place], units[place]);
  }
}

/** The same as far as services have room; where they have too little, another stratum has its turn first each day. */
function admitServed(world: World, wave: number): void {
  const { desk, services } = world;
  const { receiving, receivers, units } = desk.allocation;
  const served = services.count > 0;
  if (served) openServices(world, wave);
  let place = served ? firstFrom(receiving, receivers, world.view.day % world.plan.strata.count) : 0;
  for (let left = receivers; left > 0; left--) {
    serve(world, receiving[place], units[place]);
    place = place + 1 === receivers ? 0 : place + 1;
  }
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
function serve(world: World, stratum: number, quota: number): void {
  const { services, plan, outages } = world;
  if (world.restricted && letsThrough(world.desk, stratum) === 0) services.carried[stratum] = 0;
  if (outages.known[stratum] > 0 || (outages.unnoticed[stratum] > 0 && knowsOutages(world))) {
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
