import type { z } from 'zod';
import type { Named } from '../../kernel/identity.ts';
import type { Settings } from '../../units/settings.ts';
import type { ScopeKind } from '../scope.ts';
import type { View } from '../view.ts';

/** What a rule may do when its signal fails, from mild to strict. */
export const ACTIONS = ['warn', 'throttle', 'halt', 'pause', 'no-go'] as const;

export type Action = (typeof ACTIONS)[number];

/** When a scope that was halted or paused may go on. */
export const RESUMPTIONS = ['after diagnosis', 'at next go', 'after a time'] as const;

export type Resumption = (typeof RESUMPTIONS)[number];

/** Three verdicts: inconclusive evidence is not a pass, though it stops nothing. */
export const PASS = 0;
export const INCONCLUSIVE = 1;
export const FAIL = 2;

export type Verdict = typeof PASS | typeof INCONCLUSIVE | typeof FAIL;

/** A figure that a verdict rests on, for the decision log: a name with its unit, and a number. */
export type Evidence = readonly [name: string, value: number];

/**
 * A rule says when to slow down or stop. It judges a scope on what it is shown, and on nothing else.
 */
export interface Rule {
  readonly name: string;
  /** What it watches and what it says, in a sentence or two. */
  readonly says: string;
  /** A tested example, as it stands in the list `rules:` of a scenario. */
  readonly example: string;
  /** What a scenario may write beside the words that all rules share. */
  readonly words: z.ZodObject;
  /** Turns those words into numbers, once. */
  settle(words: never): Settings;
  /** Scopes that it can look at; the first is the default. */
  readonly scopes: readonly ScopeKind[];
  /** Actions that it can take; the first is the default. */
  readonly actions: readonly Action[];
  /** Whether it is judged at the window's opening, in the day at waves where trouble was reported, or at both. */
  readonly judged: 'at the opening' | 'in the day' | 'at both';
  judge(settings: Settings, view: View, scope: number): Verdict;
  /** Largest volume for the day that the rule lets through when it throttles at the opening; without it, a share. */
  ceiling?(settings: Settings, view: View): number;
  evidence(settings: Settings, view: View, scope: number): readonly Evidence[];
}

/** A rule as a scenario sets it. Its id names it in the decision log and in every chart. */
export interface PlannedRule extends Named {
  readonly rule: string;
  readonly scopeKind: ScopeKind;
  readonly action: Action;
  /** What a throttle lets through of the volume planned for the scope, as a share. */
  readonly throttleShare: number;
  readonly resumption: Resumption;
  /** Days of 'after a time'. */
  readonly resumeAfterDays: number;
  /** A dry-run rule is judged and logged, and changes nothing. */
  readonly dryRun: boolean;
  readonly settings: Settings;
}

/** Defines a rule; `rules/index` lists it. */
export function defineRule<Words extends z.ZodObject>(
  name: string,
  definition: Omit<Rule, 'name' | 'words' | 'settle'> & {
    readonly words: Words;
    settle(words: z.output<Words>): Settings;
  },
): Rule {
  return Object.freeze({ name, ...definition });
}
