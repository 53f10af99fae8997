import { liesIn } from '../control/desk.ts';
import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import { CLASSES, FIRST } from '../control/view.ts';
import { IN_FLIGHT, ROLLED_BACK } from '../fleet/installation.ts';
import { REJECT } from '../fleet/outcome.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { dueAt } from './due-at.ts';
import { TOTAL } from './run.ts';
import { enter } from './trouble.ts';
import type { World } from './world.ts';

/** Marks a member whose attempt is called back, until its next step is unchained. */
const CALLED_BACK = 2;

/**
 * At a halt that rolls back: what is in flight in the scope goes back, and to the backlog after its back-off (at least 1 tick). The
 * attempt uses nothing up and is neither resolved nor failed: the control centre takes it out of what it has started.
 *
 * @param rule place of the rule that halts
 */
export function callBack(world: World, scope: number, rule: number, tick: number): void {
  const { members, desk, run } = world;
  const called: number[] = [];
  for (let slot = 0; slot < members.slots; slot++) {
    if (members.state[slot] !== IN_FLIGHT || !liesIn(desk, members.stratum[slot], scope)) continue;
    // An outage that was to hit it does not.
    if (members.struck[slot] === 1 && members.trouble[slot] !== REJECT) run.totals[TOTAL.hit]--;
    members.struck[slot] = CALLED_BACK;
    called.push(slot);
  }
  unchain(world, tick);
  for (const slot of called) rollBack(world, slot, tick);
  run.totals[TOTAL.calledBack] += called.length;
  run.log.record('called back', tick, scope, rule, [called.length]);
}

/** Takes the steps of those that are called back out of the event list; what lies beyond the horizon was never in it. */
function unchain({ members, ticks }: World, tick: number): void {
  const { first, next } = members.events;
  for (let due = tick + 1; due < ticks; due++) {
    let before = NONE;
    for (let slot = first[due]; slot !== NONE; slot = next[slot]) {
      if (members.struck[slot] !== CALLED_BACK || members.state[slot] !== IN_FLIGHT) before = slot;
      else if (before === NONE) first[due] = next[slot];
      else next[before] = next[slot];
    }
  }
}

function rollBack(world: World, slot: number, tick: number): void {
  const { members, view, desk, plan } = world;
  const stratum = members.stratum[slot];
  const attemptClass = members.attemptClass[slot];
  const at = stratum * SCOPES_PER_STRATUM;
  for (let place = at; place < at + SCOPES_PER_STRATUM; place++) {
    view.startedSoFar[desk.scopesOf[place] * CLASSES + attemptClass]--;
  }
  if (attemptClass === FIRST) view.startedOfEntry[plan.strata.entry[stratum]]--;
  members.struck[slot] = 0;
  enter(world, slot, ROLLED_BACK);
  const { backOff } = plan.outcomes[plan.strata.outcome[stratum]];
  dueAt(world, slot, tick + Math.max(1, ticksAt(backOff, members.pathWord[slot])));
}
