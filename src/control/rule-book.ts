import { type Evidence, FAIL, INCONCLUSIVE, type PlannedRule, type Rule } from './rules/rule.ts';
import type { View } from './view.ts';

/** What is written down of every rule in every scope. Written in place; lists stand at `rule * scopes + scope`. */
export interface RuleBook {
  /** The definitions of the scenario's rules, and how it sets them, in the scenario's order. */
  readonly rules: readonly Rule[];
  readonly planned: readonly PlannedRule[];
  readonly scopes: number;
  /** By rule: what it remembers, so many numbers for each scope. */
  readonly memories: readonly Float64Array[];
  /** The last looks, a bit each, the newest lowest: 1 where it failed. */
  readonly looks: Uint32Array;
  /** Day on which it judges again after an action. */
  readonly restsUntil: Int32Array;
  /** 1 where it has already acted today. */
  readonly acted: Uint8Array;
  /** Whether a rule that is judged at the opening, and is no dry run, was inconclusive about the programme today. */
  isInconclusive: boolean;
}

/** A book in which nothing is written, for rules and so many scopes. */
export function newRuleBook(rules: readonly Rule[], planned: readonly PlannedRule[], scopes: number): RuleBook {
  return {
    rules,
    planned,
    scopes,
    memories: rules.map(({ memory = 0 }) => new Float64Array(memory * scopes)),
    looks: new Uint32Array(rules.length * scopes),
    restsUntil: new Int32Array(rules.length * scopes),
    acted: new Uint8Array(rules.length * scopes),
    isInconclusive: false,
  };
}

/** Forgets one replication before the next. */
export function clearRuleBook({ memories, looks, restsUntil, acted }: RuleBook): void {
  for (const memory of memories) memory.fill(0);
  looks.fill(0);
  restsUntil.fill(0);
  acted.fill(0);
}

/** Judges a scope, and counts the look: whether the rule has failed as often as it has to. */
export function fails(book: RuleBook, place: number, view: View, scope: number): boolean {
  const rule = book.rules[place];
  const { settings, looks, dryRun } = book.planned[place];
  const at = place * book.scopes + scope;
  if (book.acted[at] === 1 || view.day < book.restsUntil[at]) return false;
  const verdict = rule.judge(settings, view, scope, book.memories[place], memoryAt(rule, scope));
  if (verdict === INCONCLUSIVE && !dryRun) book.isInconclusive = true;
  if (looks === undefined) return verdict === FAIL;
  // Inconclusive evidence is no look.
  if (verdict === INCONCLUSIVE) return false;
  book.looks[at] = ((book.looks[at] << 1) | (verdict === FAIL ? 1 : 0)) & ((1 << looks.of) - 1);
  return verdict === FAIL && countOnes(book.looks[at]) >= looks.fails;
}

/** What a rule's last verdict on a scope rests on. */
export function evidenceOf(book: RuleBook, place: number, view: View, scope: number): readonly Evidence[] {
  const rule = book.rules[place];
  return rule.evidence(book.planned[place].settings, view, scope, book.memories[place], memoryAt(rule, scope));
}

/** Notes that a rule acts on a scope now: it begins afresh there, and rests until it has cooled down. */
export function noteAction(book: RuleBook, place: number, view: View, scope: number): void {
  book.restsUntil[place * book.scopes + scope] = view.day + (book.planned[place].cooldownDays ?? 0);
  restart(book, place, view, scope);
}

/** All rules begin afresh in a scope. */
export function restartAll(book: RuleBook, view: View, scope: number): void {
  for (let place = 0; place < book.rules.length; place++) restart(book, place, view, scope);
}

function restart(book: RuleBook, place: number, view: View, scope: number): void {
  const rule = book.rules[place];
  const memory = book.memories[place];
  const at = memoryAt(rule, scope);
  book.looks[place * book.scopes + scope] = 0;
  memory.fill(0, at, at + (rule.memory ?? 0));
  rule.restart?.(book.planned[place].settings, view, scope, memory, at);
}

/** Where the memory of a rule for a scope begins. */
function memoryAt({ memory = 0 }: Rule, scope: number): number {
  return memory * scope;
}

function countOnes(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
