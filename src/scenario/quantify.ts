import { NEVER_DAY } from '../fleet/eligible-products.ts';
import { WORDS } from '../kernel/chance.ts';
import { MINUTES_PER_TICK, roundedTicksOf, ticksOf as ticksOfOneAtLeast } from '../kernel/clock.ts';
import { cumulativeTable, probabilityOf } from '../kernel/cumulative-table.ts';
import type { DurationLaw } from '../kernel/duration-law.ts';
import { named } from '../kernel/identity.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { cellsOf } from './cells.ts';
import type { Law } from './distributions/distribution.ts';

/** Probability that a table of durations leaves out at either end: half of what a word can tell apart. */
const LEFT_OUT = 2 ** -33;

/**
 * The quantity of a law, in the law's unit. A discrete law's values become atoms, 'never' the day {@link NEVER_DAY}; a
 * continuous one becomes cells whose mean and variance are right to 4e-5 (see {@link cellsOf}). Whether a value makes
 * sense (a share above 1) is for whoever uses it.
 */
export function quantityOf(id: string, law: Law, label: string = id): Quantity {
  if (law.atoms === undefined) {
    const { upTo, lows, highs } = cellsOf(law);
    return { ...named(id, label), table: cumulativeTable(upTo.map((words) => words / WORDS)), lows, highs };
  }
  const values = Float64Array.from(law.atoms, ({ value }) => (Number.isFinite(value) ? value : NEVER_DAY));
  const upTo = law.atoms.map(({ value }) => law.cdf(value));
  return { ...named(id, label), table: cumulativeTable(upTo), lows: values, highs: values.slice() };
}

/**
 * The law in whole ticks of a law in minutes: half up, and at least 1 above zero. The table leaves out less than 2^-33
 * at either end; what would take longer than `mostTicks` takes that long.
 *
 * @param mostTicks longest duration, such as the ticks of the horizon
 * @param shortest ticks of what is shorter than half a tick and above zero: 1, or 0 where that is as good as nothing
 */
export function durationLawOf(law: Law, mostTicks: number, shortest: 0 | 1 = 1): DurationLaw {
  const { atoms } = law;
  const ticksOf = (minutes: number) => (shortest === 1 ? ticksOfOneAtLeast(minutes) : roundedTicksOf(minutes));
  const ticksAt = (p: number) => Math.min(mostTicks, ticksOf(law.quantile(p)));
  // A continuous law is never exactly zero, so it takes a tick at least, unless that may vanish.
  const least = atoms === undefined ? Math.min(mostTicks, Math.max(shortest, ticksAt(LEFT_OUT))) : ticksAt(0);
  const most = Math.max(least, atoms === undefined ? ticksAt(1 - LEFT_OUT) : ticksAt(1));
  const upTo = new Float64Array(most - least + 1);
  if (atoms === undefined) {
    for (let cell = 0; cell < upTo.length; cell++) upTo[cell] = law.cdf((least + cell + 0.5) * MINUTES_PER_TICK);
  } else {
    for (const { value } of atoms) upTo[Math.min(mostTicks, ticksOf(value)) - least] = law.cdf(value);
    for (let cell = 1; cell < upTo.length; cell++) upTo[cell] = Math.max(upTo[cell], upTo[cell - 1]);
  }
  return { table: cumulativeTable(upTo), least };
}

/** The mean of a quantity, as its table has it. */
export function meanOf({ table, lows, highs }: Quantity): number {
  return lows.reduce((sum, low, cell) => sum + (probabilityOf(table, cell) * (low + highs[cell])) / 2, 0);
}

/** The mean of a law in ticks, as its table has it. */
export function meanTicksOf({ table, least }: DurationLaw): number {
  return table.upper.reduce((sum, _upper, cell) => sum + probabilityOf(table, cell) * (least + cell), 0);
}
