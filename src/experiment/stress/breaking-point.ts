import { between, type Magnitude } from './magnitude.ts';
import type { Verdict } from './verdict.ts';

/** Halvings of the range in which a test begins to break a criterion. */
const HALVINGS = 4;

/** Where a test breaks: the sizes between which the criterion begins to fail. */
export interface BreakingPoint {
  /** The largest size tried below all at which it was not sure to hold. */
  readonly holdsAt: number;
  /** The smallest size tried above all at which it was not sure to fail; null where it never was sure. */
  readonly failsAt: number | null;
  /** Whether sizes between the two were tried that these futures cannot decide. */
  readonly undecided: boolean;
}

/**
 * The smallest magnitude of a test at which a criterion fails, by bisection. It is looked for below the usual size where the
 * criterion fails there, else up to the largest. A size that the futures cannot decide ends the search from either side, so
 * that what lies between is said to be open.
 *
 * A harm that does not grow with the size everywhere may begin to break earlier than a bisection finds.
 *
 * @param judge whether the criterion holds at a size; it holds at `magnitude.none`. Each size is asked for once
 * @returns null where it is sure to hold even at the largest size
 */
export async function breakingPoint(
  { none, usual, most }: Magnitude,
  judge: (size: number) => Promise<Verdict>,
): Promise<BreakingPoint | null> {
  const known = new Map<number, Verdict>([[none, 'holds']]);
  const ask = async (size: number): Promise<Verdict> => {
    const verdict = known.get(size) ?? (await judge(size));
    known.set(size, verdict);
    return verdict;
  };
  /** The sizes between which it is `beyond` for the first time; null where it never is. */
  const edge = async (isBeyond: (verdict: Verdict) => boolean): Promise<{ low: number; high: number } | null> => {
    let [low, high] = [none, usual];
    if (!isBeyond(await ask(usual))) {
      [low, high] = [usual, most];
      if (!isBeyond(await ask(most))) return null;
    }
    for (let step = 0; step < HALVINGS; step++) {
      const middle = between(low, high);
      if (middle === low || middle === high) break;
      if (isBeyond(await ask(middle))) high = middle;
      else low = middle;
    }
    return { low, high };
  };
  const unsure = await edge((verdict) => verdict !== 'holds');
  if (unsure === null) return null;
  const failing = await edge((verdict) => verdict === 'fails');
  const failsAt = failing?.high ?? null;
  const open = [...known].some(
    ([size, verdict]) => verdict === 'undecided' && size > unsure.low && (failsAt === null || size < failsAt),
  );
  return { holdsAt: unsure.low, failsAt, undecided: open };
}
