import { wholeShareOf } from '../units/share-of.ts';
import type { DecisionKind, DecisionLog } from './decision.ts';
import type { Brief, Desk } from './desk.ts';
import { FAIL, type PlannedRule } from './rules/rule.ts';
import { PROGRAMME } from './scope.ts';
import type { View } from './view.ts';

/**
 * What the rules of the opening say: the largest volume that they let through, in installations a day, which is zero
 * for a no-go. Every rule that speaks is logged with its evidence; a dry-run rule is logged and lets all through.
 */
export function judgeOpening(desk: Desk, brief: Brief, view: View, log: DecisionLog): number {
  let ceiling = Number.POSITIVE_INFINITY;
  for (let place = 0; place < desk.rules.length; place++) {
    const rule = desk.rules[place];
    const planned = brief.control.rules[place];
    if (rule.judged === 'in the day' || planned.scopeKind !== 'programme') continue;
    if (rule.judge(planned.settings, view, PROGRAMME) !== FAIL) continue;
    const allowed = allowedBy(desk, planned, place, view);
    const kind = planned.action === 'warn' ? 'warn' : allowed < 1 ? 'no-go' : 'throttle';
    speak(desk, brief, view, log, place, PROGRAMME, kind);
    if (planned.dryRun || kind === 'warn') continue;
    ceiling = Math.min(ceiling, allowed);
    if (kind === 'throttle') desk.throttled = true;
  }
  return ceiling;
}

/** Installations that a rule which has failed still allows today. */
function allowedBy(desk: Desk, planned: PlannedRule, place: number, view: View): number {
  if (planned.action !== 'throttle') return 0;
  const rule = desk.rules[place];
  if (rule.ceiling !== undefined) return rule.ceiling(planned.settings, view);
  return wholeShareOf(view.plannedVolume, planned.throttleShare);
}

/**
 * In the day, at a wave: rules judge the scopes in which a failure was reported since the opening (the others cannot
 * have become worse), and the programme always. The strictest verdict wins; each rule acts on a scope once a day.
 */
export function watchDay(desk: Desk, brief: Brief, view: View, log: DecisionLog): void {
  for (let place = 0; place < desk.rules.length; place++) {
    if (desk.rules[place].judged === 'at the opening') continue;
    const { scopeKind } = brief.control.rules[place];
    if (scopeKind === 'programme') {
      judgeScope(desk, brief, view, log, place, PROGRAMME);
      continue;
    }
    for (let i = 0; i < view.troubledCount; i++) {
      const scope = view.troubled[i];
      if (brief.scopes[scope].kind === scopeKind) judgeScope(desk, brief, view, log, place, scope);
    }
  }
}

function judgeScope(desk: Desk, brief: Brief, view: View, log: DecisionLog, place: number, scope: number): void {
  const planned = brief.control.rules[place];
  const at = place * brief.scopes.length + scope;
  if (desk.acted[at] === 1) return;
  // What is still reported of a scope that is paused already is what the pause is about.
  if (desk.pausedToday[scope] === 1 && (planned.action === 'halt' || planned.action === 'pause')) return;
  if (desk.rules[place].judge(planned.settings, view, scope) !== FAIL) return;
  desk.acted[at] = 1;
  // A no-go is a decision of the opening: in the day, it can only be warned of.
  const kind = planned.action === 'no-go' ? 'warn' : planned.action;
  speak(desk, brief, view, log, place, scope, kind);
  if (planned.dryRun || kind === 'warn') return;
  if (kind === 'throttle') {
    desk.letsThrough[scope] = Math.min(desk.letsThrough[scope], planned.throttleShare);
    desk.throttled = true;
    desk.throttledInDay = true;
    return;
  }
  if (kind === 'halt') {
    desk.letsThrough[scope] = 0;
    desk.halted = true;
    view.halts++;
  }
  raise(desk, planned, place, scope);
}

/** Pauses the scope from the next opening on, until what the rule says about resumption has come. */
function raise(desk: Desk, planned: PlannedRule, place: number, scope: number): void {
  desk.raised[desk.raisedCount * 2] = scope;
  desk.raised[desk.raisedCount * 2 + 1] = place;
  desk.raisedCount++;
  if (planned.resumption !== 'at next go') desk.paused[scope] = 1;
}

function speak(
  desk: Desk,
  brief: Brief,
  view: View,
  log: DecisionLog,
  place: number,
  scope: number,
  kind: DecisionKind,
): void {
  const evidence = desk.rules[place].evidence(brief.control.rules[place].settings, view, scope);
  log.record(
    kind,
    view.tick,
    scope,
    place,
    evidence.map(([, value]) => value),
  );
}
