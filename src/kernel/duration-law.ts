import { type CumulativeTable, cellOf } from './cumulative-table.ts';

/** A distribution over whole ticks: cell c is `least + c` ticks. */
export interface DurationLaw {
  readonly table: CumulativeTable;
  readonly least: number;
}

/** The ticks of a law at a word. */
export function ticksAt(law: DurationLaw, word: number): number {
  return law.least + cellOf(law.table, word);
}

/** The longest duration of a law, in ticks. */
export function longestOf(law: DurationLaw): number {
  return law.least + law.table.upper.length - 1;
}

/**
 * What is left of a duration that has lasted `ageTicks`, at a word: the law given that it lasts longer. A law that
 * cannot last longer has one tick left.
 */
export function remainingAt(law: DurationLaw, ageTicks: number, word: number): number {
  const upper = law.table.upper;
  const cell = Math.min(ageTicks - law.least, upper.length - 1);
  const gone = cell < 0 ? 0 : upper[cell];
  const left = upper[upper.length - 1] - gone;
  if (left <= 0) return 1;
  // The word is squeezed into the part of the table that is still possible.
  const within = gone + Math.floor(((word >>> 0) / upper[upper.length - 1]) * left);
  return ticksAt(law, within) - ageTicks;
}
