import { TICKS_PER_DAY, TICKS_PER_HOUR } from '../kernel/clock.ts';
import type { Named } from '../kernel/identity.ts';

/** What every attempt in its scope has to go through, so much an hour: MCC tooling, an S1SP, the DCO, DSP or CSP. */
export interface Service extends Named {
  /** Places of the cohorts that it serves, ascending; none where it serves the whole programme. */
  readonly cohorts: readonly number[];
  /** Steps of its capacity; the last of the list whose day has come is in force, and before any has it can do nothing. */
  readonly steps: readonly CapacityStep[];
  /** What load leaves of the capacity, in the order of the utilisations; below the first all of it is left. */
  readonly erosion: readonly ErosionStep[];
}

/** From a day on, or from a milestone on, so many installations an hour. */
export interface CapacityStep {
  /** Quantity: the day from which it holds; NONE where a milestone brings it. */
  readonly fromDay: number;
  /** The milestone that brings it; NONE where a day does. */
  readonly milestone: number;
  /** Installations that may be started in an hour. */
  readonly volumePerHour: number;
}

/** From a utilisation on (started of capacity, in the waves of the day so far), so large a share of the capacity is left. */
export interface ErosionStep {
  readonly utilisation: number;
  readonly left: number;
}

/**
 * Ticks of service before each wave and, last, before the window's end. A wave has the time until the next one; the last
 * has as much as the one before it, but none beyond midnight; a lone one has an hour.
 *
 * @param waves ticks of the day, ascending
 */
export function serviceTicks(waves: ArrayLike<number>): Int32Array {
  const ticks = new Int32Array(waves.length + 1);
  const last = waves.length - 1;
  for (let wave = 0; wave < last; wave++) ticks[wave + 1] = waves[wave + 1] - waves[0];
  const lastTicks = last === 0 ? TICKS_PER_HOUR : waves[last] - waves[last - 1];
  ticks[waves.length] = ticks[last] + Math.min(lastTicks, TICKS_PER_DAY - waves[last]);
  return ticks;
}

/** Whole installations that a service can start in so many ticks. */
export function capacityOf(volumePerHour: number, ticks: number): number {
  return Math.floor((volumePerHour * ticks) / TICKS_PER_HOUR);
}
