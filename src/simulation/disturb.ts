import { PROGRAMME } from '../control/scope.ts';
import { NONE } from '../kernel/identity.ts';
import { callBack } from './call-back.ts';
import { beginDelayed, endDelayed, prepareDelayed } from './delayed-shares.ts';
import { beginDiagnosis, beginTimedPause, setAside } from './diagnosis.ts';
import {
  beginModifiers,
  endModifiers,
  meetModifiers,
  mendModifiers,
  offerModifiers,
  prepareModifiers,
} from './modifiers.ts';
import { TOTAL } from './run.ts';
import { reckonSlowness } from './slowness.ts';
import { learnTruth } from './truth.ts';
import type { World } from './world.ts';

/** Lays out what will befall this replication. */
export function prepareDisturbances(world: World): void {
  world.resumptions = [];
  world.pausesRaised.fill(0);
  world.setAsides.fill(0);
  prepareModifiers(world);
  prepareDelayed(world);
  findNext(world, NONE);
}

/** What begins or ends at a tick: first pauses and diagnoses, then what ends, then what begins. */
export function disturb(world: World, tick: number): void {
  if (tick < world.nextDisturbance) return;
  const { incidents, storms, spells } = world.given;
  const { view, run } = world;
  for (const due of world.resumptions.filter((resumption) => resumption.tick === tick)) resume(world, due, tick);
  endModifiers(world, tick);
  for (const incident of incidents) {
    if (incident.untilTick !== tick || incident.fromTick === tick) continue;
    view.openIncidents--;
    view.openOfCategory[incident.category]--;
    run.log.record('incident closes', tick, PROGRAMME, NONE, [view.openIncidents]);
  }
  for (const { fromTick, untilTick, scope, times, dno } of storms) {
    if (untilTick === tick && fromTick !== tick) run.log.record('storm ends', tick, scope, NONE, [times, dno]);
  }
  reckonSlowness(world.slowness, world.given.slow, world.plan, tick);
  for (const { disturbance, untilTick } of spells) {
    if (untilTick === tick) run.log.record('disturbance ends', tick, disturbance, NONE);
  }
  endDelayed(world, tick);
  beginModifiers(world, tick);
  for (const incident of incidents) {
    if (incident.fromTick !== tick || incident.untilTick === tick) continue;
    view.openIncidents++;
    view.openOfCategory[incident.category]++;
    run.totals[TOTAL.incidents]++;
    run.log.record('incident opens', tick, PROGRAMME, NONE, [view.openIncidents]);
  }
  for (const { fromTick, untilTick, scope, times, dno } of storms) {
    if (fromTick === tick && untilTick !== tick) run.log.record('storm begins', tick, scope, NONE, [times, dno]);
  }
  for (const { disturbance, fromTick } of spells) {
    if (fromTick === tick) run.log.record('disturbance begins', tick, disturbance, NONE);
  }
  beginDelayed(world, tick);
  learnTruth(world, tick);
  findNext(world, tick);
}

/** What whoever takes over at an opening learns of what is active by then. */
export function takeOver(world: World, tick: number): void {
  learnTruth(world, tick);
  findNext(world, tick);
}

/** Follows the halts and pauses that rules have raised at this wave up: what they meet, and when they will end. */
export function followUp(world: World, tick: number): void {
  const { desk, plan } = world;
  for (let place = 0; place < desk.raisedCount; place++) {
    const scope = desk.raised[2 * place];
    const planned = plan.control.rules[desk.raised[2 * place + 1]];
    if (planned.action === 'halt') meetModifiers(world, scope);
    if (planned.rollsBack === true) callBack(world, scope, desk.raised[2 * place + 1], tick);
    if (planned.resumption === 'after diagnosis') {
      beginDiagnosis(world, scope, tick, true);
    } else if (planned.resumption === 'after a time') {
      beginTimedPause(world, scope, tick, planned.resumeAfterDays);
    }
  }
  for (let place = 0; place < desk.penalties.setAsideCount; place++) {
    setAside(world, desk.penalties.setAside[place], tick);
  }
  desk.penalties.setAsideCount = 0;
  desk.raisedCount = 0;
  findNext(world, tick);
}

/** A diagnosis or a timed pause ends; a diagnosis mends the defects that were active when it was asked for. */
function resume(world: World, due: World['resumptions'][number], tick: number): void {
  const { desk, run } = world;
  world.resumptions = world.resumptions.filter((other) => other !== due);
  if (due.diagnoses) mendModifiers(world, due.scope, due.raisedTick, tick);
  if (!due.isPaused || world.resumptions.some((other) => other.isPaused && other.scope === due.scope)) return;
  desk.paused[due.scope] = 0;
  run.log.record('resume', tick, due.scope, NONE);
}

/** Finds the next tick after this one at which something begins or ends. */
function findNext(world: World, tick: number): void {
  let next = world.ticks;
  const offer = (at: number): void => {
    if (at > tick && at < next) next = at;
  };
  for (const { fromTick, untilTick } of world.given.incidents) {
    offer(fromTick);
    offer(untilTick);
  }
  for (const { fromTick, untilTick } of world.given.spells) {
    offer(fromTick);
    offer(untilTick);
  }
  offerModifiers(world, tick, offer);
  for (const { fromTick, untilTick } of world.given.storms) {
    offer(fromTick);
    offer(untilTick);
  }
  for (const { fromTick, untilTick } of world.given.delayed) {
    offer(fromTick);
    offer(untilTick);
  }
  for (const { tick: at } of world.resumptions) offer(at);
  world.nextDisturbance = next;
}
