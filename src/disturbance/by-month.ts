import { fineFractionOf, fractionOf } from '../kernel/chance.ts';
import { firstDayOfMonth, TICKS_PER_DAY } from '../kernel/clock.ts';
import { type DurationLaw, ticksAt } from '../kernel/duration-law.ts';
import { poissonAt } from '../kernel/poisson.ts';
import type { Circumstances } from './disturbance.ts';

/** Days of a month on average, in which a rate a month is meant. */
export const DAYS_PER_MONTH = 30.4375;

/** Occasion at which a month's count is drawn; number i of the month (from 0) is drawn at occasion i + 1. */
const COUNT = 0;

/** From its first tick to before the other. */
export interface Spell {
  readonly fromTick: number;
  readonly untilTick: number;
}

/** Ticks that number `serial` (from 0) of a month lasts, given its word of chance. */
export type LengthOf = (word: number, month: number, serial: number) => number;

/** Lengths that follow a law. */
export function lengthBy(law: DurationLaw): LengthOf {
  return (word) => ticksAt(law, word);
}

/**
 * What comes by chance, so many times a month: a Poisson number in each month, at even times, each for a drawn length. A month
 * that the horizon cuts is drawn whole, and what begins outside the horizon is left out: what happens on a day hangs neither
 * on the first day nor on the last.
 *
 * @param perMonth expected number in a month
 * @param timesIn what that is multiplied by in a month, which is counted from January 1970; where it is 0 nothing is drawn
 */
export function spellsByMonth(
  circumstances: Circumstances,
  perMonth: number,
  lengthOf: LengthOf,
  timesIn: (month: number) => number,
): Spell[] {
  const { ticks, monthOf, firstDayNumber } = circumstances;
  const spells: Spell[] = [];
  const words = new Int32Array(2);
  for (let month = monthOf[0]; month <= monthOf[monthOf.length - 1]; month++) {
    const times = timesIn(month);
    if (times <= 0) continue;
    const firstDay = firstDayOfMonth(month);
    const days = firstDayOfMonth(month + 1) - firstDay;
    circumstances.draw(month, COUNT, words);
    const count = poissonAt((perMonth * times * days) / DAYS_PER_MONTH, fineFractionOf(words[0], words[1]));
    for (let serial = 0; serial < count; serial++) {
      circumstances.draw(month, serial + 1, words);
      const tickOfMonth = Math.floor(fractionOf(words[0]) * days * TICKS_PER_DAY);
      const fromTick = (firstDay - firstDayNumber) * TICKS_PER_DAY + tickOfMonth;
      if (fromTick < 0 || fromTick >= ticks) continue;
      spells.push({ fromTick, untilTick: Math.min(ticks, fromTick + lengthOf(words[1], month, serial)) });
    }
  }
  return spells;
}

/** The month of the year, January being 1, of a month that is counted from January 1970. */
export function monthOfYear(month: number): number {
  return (((month % 12) + 12) % 12) + 1;
}
