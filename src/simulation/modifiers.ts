import { liesIn } from '../control/desk.ts';
import { isOn, nextChange, type ShareModifier } from '../disturbance/share-modifier.ts';
import { NONE } from '../kernel/identity.ts';
import { setEnds, setShares } from './shares.ts';
import type { World } from './world.ts';

// What a share modifier is at.
const TO_COME = 0;
export const ACTIVE = 1;
const OVER = 2;

/** Sets the shares of every stratum as they are while nothing has begun yet. */
export function prepareModifiers(world: World): void {
  const { modifiers } = world.given;
  world.modifierPhase = new Uint8Array(modifiers.length).fill(TO_COME);
  world.modifierOn = new Uint8Array(modifiers.length);
  world.modifierMet = new Uint8Array(modifiers.length);
  world.modifierAnswered = new Uint8Array(modifiers.length);
  world.modifierKnown = new Uint8Array(modifiers.length);
  world.exposing.fill(0);
  world.unanswered.fill(0);
  for (let stratum = 0; stratum < world.plan.strata.count; stratum++) updateShares(world, stratum, 0);
  for (let place = 0; place < world.plan.outcomes.length; place++) {
    setEnds(world.shares, world.plan, world.given.values, place);
  }
}

/** Ends those whose last tick is past. */
export function endModifiers(world: World, tick: number): void {
  world.given.modifiers.forEach((modifier, place) => {
    if (world.modifierPhase[place] !== ACTIVE || modifier.untilTick !== tick) return;
    finish(world, place, tick);
    if (modifier.isDefect) world.run.log.record('defect over', tick, modifier.scope, NONE);
  });
}

/** Begins those whose first tick it is, and changes the size of those that last. */
export function beginModifiers(world: World, tick: number): void {
  world.given.modifiers.forEach((modifier, place) => {
    if (modifier.fromTick === tick && modifier.untilTick > tick) {
      world.modifierPhase[place] = ACTIVE;
      if (modifier.isDefect) world.run.log.record('defect begins', tick, modifier.scope, NONE);
    } else if (world.modifierPhase[place] !== ACTIVE || nextChange(modifier, tick - 1) !== tick) {
      return;
    }
    turn(world, place, isOn(modifier, tick));
    forStrataOf(world, modifier, (stratum) => updateShares(world, stratum, tick));
  });
}

/** Switches one on or off: attempts are exposed to a defect while it is on and no halt has met it. */
function turn(world: World, place: number, on: boolean): void {
  const modifier = world.given.modifiers[place];
  const before = world.modifierOn[place];
  world.modifierOn[place] = on ? 1 : 0;
  const change = world.modifierOn[place] - before;
  if (change === 0 || !modifier.isDefect || world.modifierMet[place] === 1) return;
  const isAnswered = world.modifierAnswered[place] === 1;
  forStrataOf(world, modifier, (stratum) => {
    world.exposing[stratum] += change;
    if (!isAnswered) world.unanswered[stratum] += change;
  });
}

function finish(world: World, place: number, tick: number): void {
  turn(world, place, false);
  world.modifierPhase[place] = OVER;
  forStrataOf(world, world.given.modifiers[place], (stratum) => updateShares(world, stratum, tick));
}

/** A halt meets what lasts in its scope: from the first on, attempts no longer count as exposed to what nobody had noticed. */
export function meetModifiers(world: World, scope: number): void {
  world.given.modifiers.forEach((modifier, place) => {
    if (world.modifierPhase[place] !== ACTIVE || !share(world, scope, modifier.scope)) return;
    const on = world.modifierOn[place] === 1;
    turn(world, place, false);
    world.modifierMet[place] = 1;
    turn(world, place, on);
  });
}

/** Rules have throttled, halted or paused scopes at this wave: each defect that one of them shares a stratum with is answered. */
export function answerModifiers(world: World): void {
  const { answered } = world.desk;
  world.given.modifiers.forEach((modifier, place) => {
    if (world.modifierPhase[place] !== ACTIVE || world.modifierAnswered[place] === 1) return;
    if (!answered.some((isAnswered, scope) => isAnswered === 1 && share(world, scope, modifier.scope))) return;
    const on = world.modifierOn[place] === 1;
    turn(world, place, false);
    world.modifierAnswered[place] = 1;
    turn(world, place, on);
  });
  answered.fill(0);
  world.desk.hasAnswered = false;
}

/** A diagnosis ends: it mends what can be mended, shares a stratum with its scope and had begun when it was asked for. */
export function mendModifiers(world: World, scope: number, raisedTick: number, tick: number): void {
  world.given.modifiers.forEach((modifier, place) => {
    if (world.modifierPhase[place] !== ACTIVE || !modifier.mendedByDiagnosis) return;
    if (modifier.fromTick > raisedTick || !share(world, scope, modifier.scope)) return;
    finish(world, place, tick);
    world.run.log.record('defect mended', tick, modifier.scope, NONE);
  });
}

/** Offers the ticks after this one at which one begins, ends or changes its size. */
export function offerModifiers(world: World, tick: number, offer: (at: number) => void): void {
  world.given.modifiers.forEach((modifier, place) => {
    offer(modifier.fromTick);
    offer(modifier.untilTick);
    if (world.modifierPhase[place] === ACTIVE) offer(nextChange(modifier, tick));
  });
}

/** Whether a modifier lasts now, or begins at or before a tick that is to come. */
export function shiftsBy({ given, modifierPhase }: World, tick: number): boolean {
  for (let place = 0; place < modifierPhase.length; place++) {
    if (modifierPhase[place] === ACTIVE) return true;
    if (modifierPhase[place] === TO_COME && given.modifiers[place].fromTick <= tick) return true;
  }
  return false;
}

/** Works a stratum's shares out as they stand at a tick. */
export function updateShares(world: World, stratum: number, tick: number): void {
  const { given, plan, shares, learnt } = world;
  const active = given.modifiers.filter(
    (modifier, place) =>
      world.modifierPhase[place] === ACTIVE && isOn(modifier, tick) && lies(world, stratum, modifier),
  );
  setShares(shares, plan, given.values, stratum, given.odds.ofStratum[stratum], active, tick, learnt.factor[stratum]);
}

/** Does something for every stratum that lies in a modifier's scope. */
export function forStrataOf(world: World, modifier: ShareModifier, act: (stratum: number) => void): void {
  for (let stratum = 0; stratum < world.plan.strata.count; stratum++) {
    if (lies(world, stratum, modifier)) act(stratum);
  }
}

function lies(world: World, stratum: number, { scope }: ShareModifier): boolean {
  return liesIn(world.desk, stratum, scope);
}

function share(world: World, scope: number, other: number): boolean {
  for (let stratum = 0; stratum < world.plan.strata.count; stratum++) {
    if (liesIn(world.desk, stratum, scope) && liesIn(world.desk, stratum, other)) return true;
  }
  return false;
}
