import { fractionOf, WORDS } from './chance.ts';
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

/** Whether a law has one duration only, so that there is nothing to draw. */
export function isCertain(law: DurationLaw): boolean {
  return law.table.upper.length === 1;
}

/** The longest duration of a law, in ticks. */
export function longestOf(law: DurationLaw): number {
  return law.least + law.table.upper.length - 1;
}

/**
 * The ticks of a law at a word, given that the law's own word would not have been below `below` (in 2^32nds): the word
 * is squeezed into the part of the table that is still possible.
 */
export function ticksBeyond(law: DurationLaw, below: number, word: number): number {
  return ticksAt(law, below + Math.floor(fractionOf(word) * (WORDS - below)));
}

/**
 * What is left of a duration that has lasted `ageTicks`, at a word: the law given that it lasts longer. A law that
 * cannot last longer has one tick left.
 */
export function remainingAt(law: DurationLaw, ageTicks: number, word: number): number {
  const { upper } = law.table;
  const cell = Math.min(ageTicks - law.least, upper.length - 1);
  const gone = cell < 0 ? 0 : upper[cell];
  return gone >= WORDS ? 1 : ticksBeyond(law, gone, word) - ageTicks;
}
