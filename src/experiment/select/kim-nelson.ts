import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { mean } from 'simple-statistics';

/** What is asked of a selection. */
export interface Selecting {
  /** The smallest difference of means that is worth telling apart: the indifference zone. Above 0. */
  readonly delta: number;
  /** Chance that the one with the smallest mean is chosen, where it is better than all others by `delta` at least. */
  readonly confidence: number;
  /** Observations of each before the first is dropped: variances are estimated from them. Two at least. */
  readonly first: number;
  /** Observations of each at which it is given up. */
  readonly most: number;
}

/** The constants of the procedure, for whoever checks it. */
export interface Constants {
  readonly eta: number;
  readonly hSquared: number;
}

/** A candidate that was dropped: after so many observations, because of that one. */
export interface Dropped {
  readonly candidate: number;
  readonly after: number;
  readonly because: number;
}

/** How a selection ended. */
export interface Selection {
  readonly constants: Constants;
  /** Places of those that are left: one, where it was decided; of several, that with the smallest mean stands first. */
  readonly left: readonly number[];
  /** Observations of those that are left. */
  readonly observations: number;
  /** Whether it was decided, or given up at the most observations. */
  readonly isDecided: boolean;
  readonly dropped: readonly Dropped[];
  /** What was observed of each candidate, by number: of one that was dropped, up to then or a little further. */
  readonly values: readonly (readonly number[])[];
}

/** Observes every candidate that is left at numbers `from` up to, not including, `to`; in the order of the candidates asked. */
export type Observe = (
  candidates: readonly number[],
  from: number,
  to: number,
) => Promise<readonly ArrayLike<number>[]>;

/**
 * eta = ((2 alpha / (k - 1))^(-2 / (n0 - 1)) - 1) / 2 and h^2 = 2 eta (n0 - 1): with c = 1, for observations that share their luck.
 * Source: S.-H. Kim, B. L. Nelson, "A fully sequential procedure for indifference-zone selection in simulation", ACM
 * Transactions on Modeling and Computer Simulation 11 (3), 2001, section 3.
 */
export function constantsOf(
  candidates: number,
  { confidence, first }: Pick<Selecting, 'confidence' | 'first'>,
): Constants {
  const tail = (2 * (1 - confidence)) / (candidates - 1);
  const eta = (exp((-2 / (first - 1)) * ln(tail)) - 1) / 2;
  return { eta, hSquared: 2 * eta * (first - 1) };
}

/**
 * Chooses the candidate with the smallest mean by the procedure of Kim and Nelson: observations are taken one by one from all
 * that are left, and whoever lies above another by more than their remaining doubt is dropped. Observations of one number
 * share their luck, so that a difference has little variance. They are taken to be normal, or nearly so.
 *
 * Where two are nearer to each other than `delta`, either may be chosen.
 *
 * @param candidates how many, two at least  @param batch so many observations are asked for at a time; the surplus is discarded
 */
export async function kimNelson(candidates: number, asked: Selecting, observe: Observe, batch = 1): Promise<Selection> {
  const { delta, first, most } = asked;
  const constants = constantsOf(candidates, asked);
  const values: number[][] = Array.from({ length: candidates }, () => []);
  const sums = new Float64Array(candidates);
  let left = values.map((_, place) => place);
  const dropped: Dropped[] = [];
  /** Drops whoever lies above another by more than their remaining doubt after so many observations. */
  const screen = (taken: number): void => {
    const best = [...left].sort((one, other) => sums[one] - sums[other]);
    left = left.filter((one) => {
      const rival = best.find((other) => {
        const doubt = (delta / 2) * ((constants.hSquared * variances[one][other]) / (delta * delta) - taken);
        return other !== one && sums[one] > sums[other] + Math.max(0, doubt);
      });
      if (rival !== undefined) dropped.push({ candidate: one, after: taken, because: rival });
      return rival === undefined;
    });
  };
  const fetchUpTo = async (to: number): Promise<void> => {
    const from = values[left[0]].length;
    const rows = await observe(left, from, to);
    for (const [at, place] of left.entries()) values[place].push(...Array.from(rows[at]));
  };
  await fetchUpTo(first);
  for (const place of left) sums[place] = sumOf(values[place]);
  const variances = left.map((one) => left.map((other) => varianceOfDifference(values[one], values[other])));
  // After more observations than this no pair is in doubt any more, whatever its difference.
  const doubtful = Math.max(...variances.flat()) * (constants.hSquared / (delta * delta));
  let taken = first;
  screen(taken);
  while (left.length > 1 && taken < doubtful && taken < most) {
    if (values[left[0]].length === taken) await fetchUpTo(Math.min(most, taken + batch));
    for (const place of left) sums[place] += values[place][taken];
    taken++;
    screen(taken);
  }
  return {
    constants,
    left: left.sort((one, other) => sums[one] - sums[other]),
    observations: taken,
    isDecided: left.length === 1 || taken >= doubtful,
    dropped,
    values: values.map((each) => each.slice(0, taken)),
  };
}

/** The unbiased variance of the pairwise differences. */
function varianceOfDifference(ones: readonly number[], others: readonly number[]): number {
  const differences = ones.map((value, at) => value - others[at]);
  const middle = mean(differences);
  return (
    sumOf(differences.map((difference) => (difference - middle) * (difference - middle))) / (differences.length - 1)
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
