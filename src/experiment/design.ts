import { drawAt, PURPOSE, purposeKey, replicationKey } from '../kernel/chance.ts';
import { hashOfId } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';

/** Something that is varied, and the values that it takes, as they are written. */
export interface Varied {
  readonly path: string;
  readonly values: readonly string[];
}

/** The values of one cell, in the order of what is varied. */
export type Point = readonly string[];

/** Every value of the one with every value of the others; the last one varies fastest. */
export function gridOf(varied: readonly Varied[]): Point[] {
  return varied.reduce<Point[]>(
    (points, { values }) => points.flatMap((point) => values.map((value) => [...point, value])),
    [[]],
  );
}

/**
 * So many points that are spread evenly over the values of each thing varied, and by chance otherwise: a Latin hypercube.
 * Source: M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21, 1979.
 *
 * @param seed under which they are shuffled: the same seed gives the same points
 */
export function latinOf(varied: readonly Varied[], points: number, seed: Plan['seed']): Point[] {
  const columns = varied.map(({ path, values }) => {
    const places = shuffledPlaces(path, points, seed);
    return places.map((place) => values[Math.floor(((place + 0.5) * values.length) / points)]);
  });
  return Array.from({ length: points }, (_, point) => columns.map((column) => column[point]));
}

/** The numbers below `points` in an order of chance: by words drawn at (0, number). */
function shuffledPlaces(path: string, points: number, seed: Plan['seed']): number[] {
  const key = new Int32Array(2);
  replicationKey(seed.key, 0, key);
  purposeKey(key.slice(), hashOfId(path), PURPOSE.design, key, 0);
  const words = new Int32Array(2);
  const drawn = Array.from({ length: points }, (_, number) => {
    drawAt(key, 0, 0, number, words);
    return { number, word: words[0] };
  });
  return drawn.sort((a, b) => a.word - b.word || a.number - b.number).map(({ number }) => number);
}
