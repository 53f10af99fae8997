import { CLASSES } from '../control/view.ts';
import type { Outcome } from '../fleet/outcome.ts';
import { binomialAt, OCCASIONS_PER_COUNT } from '../kernel/binomial.ts';
import { WORDS } from '../kernel/chance.ts';
import { type DurationLaw, longestOf } from '../kernel/duration-law.ts';

/**
 * Attempts that go straight through: nobody follows them, they are counted into the tick in which they resolve. A ring
 * of ticks, as long as the longest turnaround, holds for each stratum and class how many are due.
 */
export interface StraightThrough {
  /** Ticks in the ring. */
  readonly ring: number;
  /** Strata times classes: the places of one tick. */
  readonly places: number;
  /** At `(tick mod ring) * places + stratum * CLASSES + class`. */
  readonly due: Int32Array;
  /** The places of each tick that are not empty, so that the others need not be looked at. */
  readonly occupied: Int32Array;
  readonly occupiedCount: Int32Array;
  /** Still in flight, by stratum. */
  readonly inFlight: Int32Array;
}

export function newStraightThrough(strata: number, outcomes: readonly Outcome[]): StraightThrough {
  const longest = outcomes.reduce((most, outcome) => Math.max(most, longestOf(outcome.turnaround)), 1);
  const ring = longest + 1;
  const places = strata * CLASSES;
  return {
    ring,
    places,
    due: new Int32Array(ring * places),
    occupied: new Int32Array(ring * places),
    occupiedCount: new Int32Array(ring),
    inFlight: new Int32Array(strata),
  };
}

export function clearStraightThrough(straight: StraightThrough): void {
  straight.due.fill(0);
  straight.occupiedCount.fill(0);
  straight.inFlight.fill(0);
}

/**
 * Sends attempts of one stratum and class on their way. A law of several cells splits them among the ticks exactly
 * multinomially, one binomial count a cell, at the addresses (tick, (class * cells + cell) * 64 ...).
 *
 * @param keys the strata's keys for the purpose 'split'
 */
export function send(
  straight: StraightThrough,
  law: DurationLaw,
  tick: number,
  stratum: number,
  attemptClass: number,
  attempts: number,
  keys: Int32Array,
): void {
  if (attempts === 0) return;
  straight.inFlight[stratum] += attempts;
  const { upper } = law.table;
  const cells = upper.length;
  const place = stratum * CLASSES + attemptClass;
  let left = attempts;
  let below = 0;
  for (let cell = 0; cell < cells - 1 && left > 0; cell++) {
    const share = (upper[cell] - below) / (WORDS - below);
    const occasion = (attemptClass * cells + cell) * OCCASIONS_PER_COUNT;
    const count = binomialAt(left, share, keys, 2 * stratum, tick, occasion);
    below = upper[cell];
    left -= count;
    put(straight, tick + Math.max(1, law.least + cell), place, count);
  }
  put(straight, tick + Math.max(1, law.least + cells - 1), place, left);
}

function put(straight: StraightThrough, tick: number, place: number, count: number): void {
  if (count === 0) return;
  const row = tick % straight.ring;
  const at = row * straight.places + place;
  if (straight.due[at] === 0) {
    straight.occupied[row * straight.places + straight.occupiedCount[row]] = place;
    straight.occupiedCount[row]++;
  }
  straight.due[at] += count;
}
