import { wholeShareOf } from '../units/share-of.ts';
import type { DecisionKind, DecisionLog } from './decision.ts';
import type { Brief, Desk } from './desk.ts';
import { noteHalt } from './penalty-box.ts';
import { evidenceOf, fails, noteAction } from './rule-book.ts';
import type { PlannedRule } from './rules/rule.ts';
import { PROGRAMME } from './scope.ts';
import type { View } from './view.ts';

/**
 * What the rules of the opening say: the largest volume that they let through, in installations a day, which is zero
 * for a no-go. Every rule that speaks is logged with its evidence; a dry-run rule is logged and lets all through.
 */
export function judgeOpening(desk: Desk, brief: Brief, view: View, log: DecisionLog): number {
  let ceiling = Number.POSITIVE_INFINITY;
  desk.book.isInconclusive = false;
  for (let place = 0; place < desk.book.rules.length; place++) {
    const rule = desk.book.rules[place];
    const planned = brief.control.rules[place];
    if (rule.judged === 'in the day' || planned.scopeKind !== 'programme') continue;
    if (!fails(desk.book, place, view, PROGRAMME)) continue;
    const allowed = allowedBy(desk, planned, place, view);
    const kind = planned.action === 'warn' ? 'warn' : allowed < 1 ? 'no-go' : 'throttle';
    speak(desk, view, log, place, PROGRAMME, kind);
    noteAction(desk.book, place, view, PROGRAMME);
    if (planned.dryRun || kind === 'warn') continue;
    ceiling = Math.min(ceiling, allowed);
    if (kind === 'throttle') {
      desk.throttled = true;
      answer(desk, PROGRAMME);
    }
  }
  return ceiling;
}

/** Installations that a rule which has failed still allows today. */
function allowedBy(desk: Desk, planned: PlannedRule, place: number, view: View): number {
  if (planned.action !== 'throttle') return 0;
  const rule = desk.book.rules[place];
  if (rule.ceiling !== undefined) return rule.ceiling(planned.settings, view);
  return wholeShareOf(view.plannedVolume, planned.throttleShare);
}

/**
 * At the opening, before the day is planned: rules of a narrower scope than the programme judge every scope of their kind. What
 * they halt or pause takes no part in the day; what they throttle is let through in part from its first wave on.
 */
export function judgeScopes(desk: Desk, brief: Brief, view: View, log: DecisionLog): void {
  const { rules } = brief.control;
  for (let place = 0; place < desk.book.rules.length; place++) {
    if (desk.book.rules[place].judged === 'in the day' || rules[place].scopeKind === 'programme') continue;
    for (let scope = 0; scope < brief.scopes.length; scope++) {
      if (brief.scopes[scope].kind === rules[place].scopeKind) judgeScope(desk, brief, view, log, place, scope);
    }
  }
}

/**
 * In the day, at a wave: rules judge the scopes in which a failure was reported since the opening (the others cannot
 * have become worse), and the programme always. The strictest verdict wins; each rule acts on a scope once a day.
 */
export function judgeDay(desk: Desk, brief: Brief, view: View, log: DecisionLog): void {
  for (let place = 0; place < desk.book.rules.length; place++) {
    if (desk.book.rules[place].judged === 'at the opening') continue;
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
  // What is still reported of a scope that is paused already is what the pause is about.
  if (desk.pausedToday[scope] === 1 && (planned.action === 'halt' || planned.action === 'pause')) return;
  if (!fails(desk.book, place, view, scope)) return;
  desk.book.acted[place * brief.scopes.length + scope] = 1;
  // A no-go is a decision of the opening: in the day, it can only be warned of.
  const kind = planned.action === 'no-go' ? 'warn' : planned.action;
  speak(desk, view, log, place, scope, kind);
  noteAction(desk.book, place, view, scope);
  if (planned.dryRun || kind === 'warn') return;
  act(desk, brief, place, scope, kind, view, log);
}

/** Does what a rule asks for: lets less or nothing through until the day's end, and pauses the scope. */
function act(
  desk: Desk,
  { control }: Brief,
  place: number,
  scope: number,
  kind: DecisionKind,
  view: View,
  log: DecisionLog,
): void {
  const planned = control.rules[place];
  answer(desk, scope);
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
  if (kind === 'halt' && control.penaltyBox !== undefined) {
    if (!noteHalt(desk.penalties, control.penaltyBox, scope, view.day)) return;
    desk.paused[scope] = 1;
    log.record('set aside', view.tick, scope, place, [control.penaltyBox.halts]);
  }
}

function answer(desk: Desk, scope: number): void {
  desk.answered[scope] = 1;
  desk.hasAnswered = true;
}

/** Halts a scope that is tried out, in the name of the rule that had stopped it before. */
export function haltAgain(
  desk: Desk,
  brief: Brief,
  view: View,
  log: DecisionLog,
  scope: number,
  evidence: readonly number[],
): void {
  const place = desk.stoppedBy[scope];
  log.record('probe failed', view.tick, scope, place, evidence);
  act(desk, brief, place, scope, 'halt', view, log);
}

/** Pauses the scope from the next opening on, until what the rule says about resumption has come. */
function raise(desk: Desk, planned: PlannedRule, place: number, scope: number): void {
  desk.raised[desk.raisedCount * 2] = scope;
  desk.raised[desk.raisedCount * 2 + 1] = place;
  desk.raisedCount++;
  desk.stoppedBy[scope] = place;
  desk.probes.isOn[scope] = 0;
  if (planned.resumption !== 'at next go') desk.paused[scope] = 1;
}

function speak(desk: Desk, view: View, log: DecisionLog, place: number, scope: number, kind: DecisionKind): void {
  const evidence = evidenceOf(desk.book, place, view, scope);
  log.record(
    kind,
    view.tick,
    scope,
    place,
    evidence.map(([, value]) => value),
  );
}
