import { PROGRAMME } from '../control/scope.ts';
import type { ShareModifier } from '../disturbance/disturbance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { beginDelayed, endDelayed, prepareDelayed } from './delayed.ts';
import { liesIn } from './lies-in.ts';
import { drawOnce } from './luck.ts';
import { setEnds, setShares } from './shares.ts';
import type { World } from './world.ts';

// What a share modifier is at.
const TO_COME = 0;
const ACTIVE = 1;
const OVER = 2;

/** Lays out what will befall this replication. */
export function prepareDisturbances(world: World): void {
  const { modifiers } = world.given;
  world.modifierPhase = new Uint8Array(modifiers.length).fill(TO_COME);
  world.modifierMet = new Uint8Array(modifiers.length);
  world.resumptions = [];
  world.pausesRaised.fill(0);
  world.exposing.fill(0);
  for (let stratum = 0; stratum < world.plan.strata.count; stratum++) updateShares(world, stratum);
  for (let place = 0; place < world.plan.outcomes.length; place++) {
    setEnds(world.shares, world.plan, world.given.values, place);
  }
  prepareDelayed(world);
  findNext(world, NONE);
}

/** What begins or ends at a tick: first pauses and diagnoses, then what ends, then what begins. */
export function disturb(world: World, tick: number): void {
  if (tick < world.nextDisturbance) return;
  const { incidents, modifiers, storms } = world.given;
  const { view, run } = world;
  for (const due of world.resumptions.filter((resumption) => resumption.tick === tick)) resume(world, due, tick);
  modifiers.forEach((modifier, place) => {
    if (world.modifierPhase[place] === ACTIVE && modifier.untilTick === tick) finish(world, place);
  });
  for (const incident of incidents) {
    if (incident.untilTick !== tick || incident.fromTick === tick) continue;
    view.openIncidents--;
    run.log.record('incident closes', tick, PROGRAMME, NONE, [view.openIncidents]);
  }
  for (const { fromTick, untilTick, scope, times, dno } of storms) {
    if (untilTick === tick && fromTick !== tick) run.log.record('storm ends', tick, scope, NONE, [times, dno]);
  }
  endDelayed(world, tick);
  modifiers.forEach((modifier, place) => {
    if (modifier.fromTick === tick && modifier.untilTick > tick) begin(world, place, tick);
  });
  for (const incident of incidents) {
    if (incident.fromTick !== tick || incident.untilTick === tick) continue;
    view.openIncidents++;
    run.log.record('incident opens', tick, PROGRAMME, NONE, [view.openIncidents]);
  }
  for (const { fromTick, untilTick, scope, times, dno } of storms) {
    if (fromTick === tick && untilTick !== tick) run.log.record('storm begins', tick, scope, NONE, [times, dno]);
  }
  beginDelayed(world, tick);
  findNext(world, tick);
}

function begin(world: World, place: number, tick: number): void {
  const modifier = world.given.modifiers[place];
  world.modifierPhase[place] = ACTIVE;
  world.run.log.record('defect begins', tick, modifier.scope, NONE);
  forStrataOf(world, modifier, (stratum) => {
    world.exposing[stratum]++;
    updateShares(world, stratum);
  });
}

function finish(world: World, place: number): void {
  world.modifierPhase[place] = OVER;
  meet(world, place);
  forStrataOf(world, world.given.modifiers[place], (stratum) => updateShares(world, stratum));
}

/** From the first halt on, attempts no longer count as exposed to a defect that nobody had noticed. */
function meet(world: World, place: number): void {
  if (world.modifierMet[place] === 1) return;
  world.modifierMet[place] = 1;
  forStrataOf(world, world.given.modifiers[place], (stratum) => {
    world.exposing[stratum]--;
  });
}

function updateShares(world: World, stratum: number): void {
  const { given, plan, shares } = world;
  const active = given.modifiers.filter(
    (modifier, place) => world.modifierPhase[place] === ACTIVE && liesIn(world, stratum, modifier.scope),
  );
  setShares(shares, plan, given.values, stratum, active);
}

function forStrataOf(world: World, modifier: ShareModifier, act: (stratum: number) => void): void {
  for (let stratum = 0; stratum < world.plan.strata.count; stratum++) {
    if (liesIn(world, stratum, modifier.scope)) act(stratum);
  }
}

function share(world: World, scope: number, other: number): boolean {
  for (let stratum = 0; stratum < world.plan.strata.count; stratum++) {
    if (liesIn(world, stratum, scope) && liesIn(world, stratum, other)) return true;
  }
  return false;
}

/** Follows the halts and pauses that rules have raised at this wave up: what they meet, and when they will end. */
export function followUp(world: World, tick: number): void {
  const { desk, plan } = world;
  for (let place = 0; place < desk.raisedCount; place++) {
    const scope = desk.raised[2 * place];
    const planned = plan.control.rules[desk.raised[2 * place + 1]];
    if (planned.action === 'halt') {
      world.given.modifiers.forEach((modifier, at) => {
        if (world.modifierPhase[at] === ACTIVE && share(world, scope, modifier.scope)) meet(world, at);
      });
    }
    if (planned.resumption === 'after diagnosis') {
      const { luck, pausesRaised } = world;
      drawOnce(luck, plan.scopes[scope].hash, 'diagnosis', pausesRaised[scope], 0);
      pausesRaised[scope]++;
      const ticks = Math.max(1, ticksAt(plan.control.diagnosis, luck.words[0]));
      world.resumptions = [...world.resumptions, { tick: tick + ticks, scope, diagnoses: true, raisedTick: tick }];
    } else if (planned.resumption === 'after a time') {
      const ticks = Math.max(1, Math.round(planned.resumeAfterDays * TICKS_PER_DAY));
      world.resumptions = [...world.resumptions, { tick: tick + ticks, scope, diagnoses: false, raisedTick: tick }];
    }
  }
  desk.raisedCount = 0;
  findNext(world, tick);
}

/** A diagnosis or a timed pause ends; a diagnosis mends the defects that were active when it was asked for. */
function resume(world: World, due: World['resumptions'][number], tick: number): void {
  const { desk, run, given } = world;
  world.resumptions = world.resumptions.filter((other) => other !== due);
  if (due.diagnoses) {
    given.modifiers.forEach((modifier, place) => {
      if (world.modifierPhase[place] !== ACTIVE || !modifier.mendedByDiagnosis) return;
      if (modifier.fromTick > due.raisedTick || !share(world, due.scope, modifier.scope)) return;
      finish(world, place);
      run.log.record('defect mended', tick, modifier.scope, NONE);
    });
  }
  if (world.resumptions.some((other) => other.scope === due.scope)) return;
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
  for (const { fromTick, untilTick } of world.given.modifiers) {
    offer(fromTick);
    offer(untilTick);
  }
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
