import type { z } from 'zod';
import type { Named } from '../../kernel/identity.ts';
import type { Settings } from '../../units/settings.ts';
import type { ScopeKind } from '../scope.ts';
import type { View } from '../view.ts';
import type { Shift } from './shift.ts';

/** What a rule may do when its signal fails, from mild to strict. */
export const ACTIONS = ['warn', 'throttle', 'halt', 'pause', 'no-go'] as const;

export type Action = (typeof ACTIONS)[number];

/** When a scope that was halted or paused may go on. */
export const RESUMPTIONS = ['after diagnosis', 'at next go', 'after a time'] as const;

export type Resumption = (typeof RESUMPTIONS)[number];

/** What becomes of attempts that are in flight in a scope when it is halted. */
export const IN_FLIGHT_FATES = ['goes on', 'rolls back'] as const;

/** Three verdicts: inconclusive evidence is not a pass, though it stops nothing. */
export const PASS = 0;
export const INCONCLUSIVE = 1;
export const FAIL = 2;

export type Verdict = typeof PASS | typeof INCONCLUSIVE | typeof FAIL;

/** A figure that a verdict rests on, for the decision log: a name with its unit, and a number. */
export type Evidence = readonly [name: string, value: number];

/** What a rule looks at, in words: no share without what it is a share of, and nothing without its span of time. */
export interface Watched {
  /** The figure; 'failedOfResolved' and the like by their names in forecasts. */
  readonly figure: string;
  /** Its denominator; 'nothing: a count' where it has none. */
  readonly of: string;
  /** The window: attempts, batches, days, or since when. */
  readonly over: string;
}

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
  readonly watches: Watched;
  /** Whether it is judged at the window's opening, in the day at waves where trouble was reported, or at both. */
  readonly judged: 'at the opening' | 'in the day' | 'at both';
  /** Whether it looks at what is planned for today, by scope; left out where it does not. */
  readonly looksAtPlanned?: true;
  /**
   * Whether in the day it may look at the control centre's own books: what is started so far, what waits and what is authorised.
   * Left out where it does not; then these may be ahead of the wave. Rules of modules may look at anything.
   */
  readonly looksAtBooks?: true;
  /** Numbers that it remembers of each scope, zero at the start; left out where it remembers nothing. */
  readonly memory?: number;
  /** Judges a scope. What it remembers of the scope stands in `memory` from `at` on, and may be written. */
  judge(settings: Settings, view: View, scope: number, memory: Float64Array, at: number): Verdict;
  /** Begins afresh in a scope, after it has acted there and when the scope goes on after a pause: its memory is all zero then. */
  restart?(settings: Settings, view: View, scope: number, memory: Float64Array, at: number): void;
  /** Largest volume for the day that the rule lets through when it throttles at the opening; without it, a share. */
  ceiling?(settings: Settings, view: View): number;
  /** What the verdict rests on: at most three figures. */
  evidence(settings: Settings, view: View, scope: number, memory: Float64Array, at: number): readonly Evidence[];
  /**
   * Closed form: attempts of its scope from a step in the shares until it speaks, to first order, lags apart. Infinite where
   * only chance makes it speak; left out where there is no such formula.
   */
  reaction?(settings: Settings, shift: Shift): number;
}

/** How many of a rule's last looks at a scope have to fail before it acts: k of m. A look is a verdict that is not inconclusive. */
export interface Looks {
  readonly fails: number;
  readonly of: number;
}

/** Most looks that are remembered. */
export const MOST_LOOKS = 30;

/** How a scope that goes on is tried out first: with a part of its volume, until enough of it is resolved. */
export interface Probe {
  /** What is let through meanwhile, as a share of the volume planned for the scope. */
  readonly share: number;
  /** Resolved attempts after which it is decided. */
  readonly sample: number;
  /** The scope goes on where failedOfResolved is no more; else it is halted again. */
  readonly mostFailedOfResolved: number;
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
  /** Whether a halt rolls back what is in flight in the scope; left out where that goes on. */
  readonly rollsBack?: true;
  /** Left out where the first look that fails is enough. */
  readonly looks?: Looks;
  /** Days from an action on, its own day among them, on which the rule does not judge the scope again; left out for none but its own. */
  readonly cooldownDays?: number;
  /** Left out where a scope goes on in full. */
  readonly probe?: Probe;
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
