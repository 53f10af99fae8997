import type { z } from 'zod';
import type { Settings } from '../../units/settings.ts';
import type { Held } from '../held.ts';
import type { Truth } from '../truth.ts';
import type { View } from '../view.ts';

/** What a review may come to. */
export const REVIEWS = ['increase', 'hold', 'decrease', 'pause'] as const;

export type Review = (typeof REVIEWS)[number];

/** How people come into the reviews of a strategy. Its setting `reviewEveryDays` says how often these are due. */
export interface Reviewed {
  /** Where it remembers the day of its last review, plus 1; 0 before the first. */
  readonly at: number;
  /** Where it remembers the volume that it aims at. */
  readonly target: number;
  /** Forgets whom the review has paused; left out by a strategy that pauses nobody. */
  unpause?(view: View, memory: Float64Array): void;
}

/** What a strategy's words may name, in numbers. */
export interface Names {
  /** The place of a cohort in the plan's list. The check of the scenario has made sure that there is one. */
  cohort(id: string): number;
  /** The day of a day number (days since 1 January 1970), from 0 at the start of the horizon. */
  dayOf(dayNumber: number): number;
}

/**
 * A strategy says which volume to aim at. It decides on what it is shown (`view`) and on what it wrote down itself
 * (`memory`), and on nothing else: the same view and memory give the same volume in any world.
 */
export interface Strategy {
  readonly name: string;
  /** What it does, in a sentence or two. */
  readonly says: string;
  /** A tested example, as it stands under `strategy:` in a scenario. */
  readonly example: string;
  /** What a scenario may write beside `kind`. */
  readonly words: z.ZodObject;
  /** Turns those words into numbers, once. */
  settle(words: never, names: Names): Settings;
  /** Numbers that the strategy remembers from day to day; they start at zero. */
  readonly memory: number;
  /** And of each scope so many more, behind these, scope by scope; left out for none. */
  readonly memoryOfScope?: number;
  /**
   * Looks at the evidence at the opening of a migration day, and may write into its memory.
   *
   * @returns what the review came to, for the decision log; nothing on a day on which there is none to tell of
   */
  review(settings: Settings, view: View, memory: Float64Array): Review | undefined;
  /** Left out by a strategy that no meeting of people decides on. */
  readonly reviewed?: Reviewed;
  /** The volume to aim at, in installations a day. */
  target(settings: Settings, memory: Float64Array): number;
  /** Writes what it holds back today besides; left out by a strategy that only aims. Nothing is held when it is called. */
  hold?(settings: Settings, view: View, memory: Float64Array, held: Held): void;
  /**
   * Is shown where trouble truly is, at the opening and at every wave after it, and writes which strata it holds back until the next.
   * Only a yardstick has this: whoever has it is no control centre that there could be.
   */
  heed?(truth: Truth, held: Held): void;
}

/** Defines a strategy; `strategies/index` lists it. */
export function defineStrategy<Words extends z.ZodObject>(
  name: string,
  definition: Omit<Strategy, 'name' | 'words' | 'settle'> & {
    readonly words: Words;
    settle(words: z.output<Words>, names: Names): Settings;
  },
): Strategy {
  return Object.freeze({ name, ...definition });
}
