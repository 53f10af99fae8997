import { NONE } from '../kernel/identity.ts';
import { exceedsShareOf } from '../units/share-of.ts';
import type { DecisionLog } from './decision.ts';
import type { Brief, Desk } from './desk.ts';
import { haltAgain } from './judgement.ts';
import { restartAll } from './rule-book.ts';
import { failedIn, resolvedIn } from './so-far.ts';
import type { View } from './view.ts';

/**
 * At the opening: every scope that goes on again after a halt or a pause begins afresh with its rules; where the rule that stopped
 * it wants a probe, only a part of its volume is let through until enough of it is resolved.
 */
export function goOn(desk: Desk, brief: Brief, view: View, log: DecisionLog): void {
  const { stoppedBy, probes } = desk;
  for (let scope = 0; scope < stoppedBy.length; scope++) {
    const place = stoppedBy[scope];
    if (place === NONE || desk.paused[scope] === 1) continue;
    const { probe } = brief.control.rules[place];
    if (probes.isOn[scope] === 1) {
      judgeProbe(desk, brief, view, log, scope);
      if (probes.isOn[scope] === 1) holdToProbe(desk, brief, scope);
      continue;
    }
    restartAll(desk.book, view, scope);
    if (probe === undefined) {
      stoppedBy[scope] = NONE;
      continue;
    }
    probes.isOn[scope] = 1;
    probes.resolvedBefore[scope] = resolvedIn(view, scope);
    probes.failedBefore[scope] = failedIn(view, scope);
    holdToProbe(desk, brief, scope);
    log.record('probe begins', view.tick, scope, place, [probe.share]);
  }
}

/** In the day: every scope that is tried out, and of which enough is resolved, passes or is halted again. */
export function watchProbes(desk: Desk, brief: Brief, view: View, log: DecisionLog): void {
  const { isOn } = desk.probes;
  for (let scope = 0; scope < isOn.length; scope++) {
    if (isOn[scope] === 1 && desk.paused[scope] === 0) judgeProbe(desk, brief, view, log, scope);
  }
}

/** Whether there is a scope that is tried out. */
export function isProbing({ probes }: Desk): boolean {
  return probes.isOn.includes(1);
}

function judgeProbe(desk: Desk, brief: Brief, view: View, log: DecisionLog, scope: number): void {
  const { probes, stoppedBy } = desk;
  const place = stoppedBy[scope];
  const probe = brief.control.rules[place].probe!;
  const resolved = resolvedIn(view, scope) - probes.resolvedBefore[scope];
  const failed = failedIn(view, scope) - probes.failedBefore[scope];
  if (resolved < probe.sample) return;
  probes.isOn[scope] = 0;
  if (exceedsShareOf(failed, resolved, probe.mostFailedOfResolved)) {
    haltAgain(desk, brief, view, log, scope, [failed, resolved]);
    return;
  }
  stoppedBy[scope] = NONE;
  log.record('probe passed', view.tick, scope, place, [failed, resolved]);
}

function holdToProbe(desk: Desk, brief: Brief, scope: number): void {
  const { share } = brief.control.rules[desk.stoppedBy[scope]].probe!;
  desk.letsThrough[scope] = Math.min(desk.letsThrough[scope], share);
  desk.throttled = true;
  desk.throttledInDay = true;
}
