import type { OutputCompared } from './comparison.ts';
import { ALPHA } from './equivalence.ts';
import { holm } from './holm.ts';

/** Whether an output is as it was. That nothing can be seen is neither. */
export type Verdict = 'EQUIVALENT' | 'CHANGED' | 'INCONCLUSIVE';

/** An output with its verdict and what it rests on. */
export interface Judged extends OutputCompared {
  readonly verdict: Verdict;
  /** Holm's p-values over all outputs: of 'not equivalent', and of 'not changed'. */
  readonly pEquivalent: number;
  readonly pChanged: number;
  /** Chance to call the output equivalent if nothing had changed, at this number of futures: at most the least of its comparisons. */
  readonly power: number;
}

/**
 * Judges all outputs together. An output is equivalent where each of its comparisons is (all have to hold, so the largest p-value
 * counts, uncorrected) and its distribution moved no further than allowed; changed where one of them is (any may, so the
 * smallest counts, as often as there are). Over outputs both are corrected by Holm.
 *
 * @param looks how often the same check may look: each takes its part of the error
 */
export function judge(outputs: readonly OutputCompared[], looks: number): Judged[] {
  const equivalent = holm(outputs.map(({ comparisons }) => Math.max(0, ...comparisons.map((one) => one.pEquivalent))));
  const changed = holm(
    outputs.map(({ comparisons }) => Math.min(1, ...comparisons.map(({ pChanged }) => pChanged * comparisons.length))),
  );
  const alpha = ALPHA / looks;
  return outputs.map((output, place): Judged => {
    const { distance, comparisons } = output;
    const moved = distance === undefined ? 0 : distance.upper - distance.byChance - distance.allowed;
    const isEquivalent = equivalent[place] < alpha && moved <= 0;
    return {
      ...output,
      verdict: changed[place] < alpha ? 'CHANGED' : isEquivalent ? 'EQUIVALENT' : 'INCONCLUSIVE',
      pEquivalent: equivalent[place],
      pChanged: changed[place],
      power: Math.min(1, ...comparisons.map((one) => one.power)),
    };
  });
}

/** The verdict of all outputs together: changed where one is, equivalent where all are. */
export function verdictOf(outputs: readonly Pick<Judged, 'verdict'>[]): Verdict {
  if (outputs.some(({ verdict }) => verdict === 'CHANGED')) return 'CHANGED';
  return outputs.every(({ verdict }) => verdict === 'EQUIVALENT') ? 'EQUIVALENT' : 'INCONCLUSIVE';
}
