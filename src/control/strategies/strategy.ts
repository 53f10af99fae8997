import type { z } from 'zod';
import type { Settings } from '../../units/settings.ts';
import type { View } from '../view.ts';

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
  settle(words: never): Settings;
  /** Numbers that the strategy remembers from day to day; they start at zero. */
  readonly memory: number;
  /** Looks at the evidence at the opening of a migration day, and may write into its memory. */
  review(settings: Settings, view: View, memory: Float64Array): void;
  /** The volume to aim at, in installations a day. */
  target(settings: Settings, memory: Float64Array): number;
}

/** Defines a strategy; `strategies/index` lists it. */
export function defineStrategy<Words extends z.ZodObject>(
  name: string,
  definition: Omit<Strategy, 'name' | 'words' | 'settle'> & {
    readonly words: Words;
    settle(words: z.output<Words>): Settings;
  },
): Strategy {
  return Object.freeze({ name, ...definition });
}
