import { dateQuantilesOf } from '../../forecast/date-quantiles.ts';
import type { DateQuantiles } from '../../forecast/figures.ts';
import type { Runner } from '../../forecast/runner.ts';
import { doneDays, inOrder, sumsAt, type Tally, WHOLE } from '../../forecast/tally.ts';
import { assert } from '../../kernel/assert.ts';
import { type Origin, originOf } from '../../plan/origin.ts';
import type { Plan } from '../../plan/plan.ts';
import { planHash } from '../../plan/plan-hash.ts';
import { TOTAL } from '../../simulation/run.ts';
import { type Difference, pairedMean } from '../paired.ts';
import { type Constants, kimNelson, type Selecting } from './kim-nelson.ts';

/** Version of the contract below: what `pacing select --json` prints. */
export const SELECTION_SCHEMA_VERSION = 1;

/** What harm may have a price, in days a unit. */
export const PRICED = [
  ...([
    'interruptions',
    'interruptionsInPrepayment',
    'failed',
    'unrecoverable',
    'exposure',
    'stalled',
    'quarantined',
  ] as const),
  ...(['halts', 'noGoDays', 'daysAtOrAboveLimit', 'excluded', 'delayedFailures'] as const),
] as const satisfies readonly (keyof typeof TOTAL)[];

export interface Price {
  readonly harm: (typeof PRICED)[number];
  /** What one of it is worth, in calendar days. */
  readonly days: number;
}

/** Level of the intervals of the winner's quantiles. */
const LEVEL = 0.95;

/** Futures that are simulated at a time. */
const BATCH = 20;

/** The winner is simulated anew from this replication on: none of these has had a part in the choice. */
export const FRESH_FROM = 1_000_000;

/** One of those to choose from. */
export interface Candidate {
  readonly id: string;
  readonly plan: Plan;
}

/** What is asked of a selection, in calendar days. */
export interface SelectionOptions extends Selecting {
  readonly prices: readonly Price[];
  /** Futures of the winner that its quantiles rest on. */
  readonly fresh: number;
  /** Told how many futures are simulated, of how many at most as far as is known. */
  readonly onReplications?: (done: number, all: number) => void;
}

/** Which strategy is best, and how sure that is: plain JSON. */
export interface SelectionReport extends Origin {
  readonly schemaVersion: typeof SELECTION_SCHEMA_VERSION;
  /** Futures of each candidate that the choice took. */
  readonly replications: number;
  readonly asked: Selecting & { readonly prices: readonly Price[] };
  readonly constants: Constants;
  /** Whether one was chosen with the confidence that was asked; else the futures that were allowed are used up. */
  readonly isDecided: boolean;
  /** Ids of those that are left, the best first; the first is the winner. */
  readonly left: readonly string[];
  readonly candidates: readonly CandidateTold[];
  /** The winner in futures that had no part in its being chosen. */
  readonly winner: {
    readonly id: string;
    readonly fromReplication: number;
    readonly replications: number;
    readonly clearance: DateQuantiles;
    readonly score: number;
  };
}

export interface CandidateTold {
  readonly id: string;
  readonly planHash: string;
  /** Futures that it was observed in, and its mean score in them, in calendar days. */
  readonly replications: number;
  readonly score: number;
  /** Its score less the winner's in the same futures; null for the winner. */
  readonly behind: Difference | null;
  /** After so many futures it was dropped, because of that one; null where it was not. */
  readonly dropped: { readonly after: number; readonly because: string } | null;
}

/**
 * Chooses the best of several candidates by the mean of a bounded score: calendar days until clearance, at most the horizon's,
 * plus what harm costs at the prices that are stated. Candidates meet the same futures.
 *
 * @param candidates two at least, with the same first day and horizon
 */
export async function selectBest(
  candidates: readonly Candidate[],
  runner: Runner,
  { prices, fresh, onReplications = () => {}, ...asked }: SelectionOptions,
): Promise<SelectionReport> {
  let done = 0;
  const run = async (plan: Plan, from: number, to: number): Promise<Tally> => {
    onReplications(done, Math.max(done + to - from, candidates.length * asked.first + fresh));
    const tally = inOrder(await runner.run(plan, from, to));
    done += to - from;
    return tally;
  };
  const { constants, left, observations, isDecided, dropped, values } = await kimNelson(
    candidates.length,
    asked,
    async (places, from, to) => {
      const rows: Float64Array[] = [];
      for (const place of places) rows.push(scoresOf(await run(candidates[place].plan, from, to), prices));
      return rows;
    },
    BATCH,
  );
  const [best] = left;
  const { id, plan } = candidates[best];
  const tally = await run(plan, FRESH_FROM, FRESH_FROM + fresh);
  const told = candidates.map((candidate, place): CandidateTold => {
    const drop = dropped.find((each) => each.candidate === place);
    const seen = values[place].slice(0, drop?.after ?? observations);
    return {
      id: candidate.id,
      planHash: planHash(candidate.plan),
      replications: seen.length,
      score: meanOf(seen),
      behind: place === best ? null : pairedMean(seen, values[best].slice(0, seen.length)),
      dropped: drop === undefined ? null : { after: drop.after, because: candidates[drop.because].id },
    };
  });
  return {
    schemaVersion: SELECTION_SCHEMA_VERSION,
    ...originOf(candidates[0].plan),
    replications: observations,
    asked: { ...asked, prices },
    constants,
    isDecided,
    left: left.map((place) => candidates[place].id),
    candidates: told,
    winner: {
      id,
      fromReplication: FRESH_FROM,
      replications: fresh,
      clearance: dateQuantilesOf(plan, doneDays(tally, WHOLE, 'clearance').sort(), LEVEL),
      score: meanOf(Array.from(scoresOf(tally, prices))),
    },
  };
}

/** The score of each future: calendar days until clearance, the horizon's where it is never, plus priced harm. */
export function scoresOf(tally: Tally, prices: readonly Price[]): Float64Array {
  const scores = Float64Array.from(doneDays(tally, WHOLE, 'clearance'));
  for (const { harm, days } of prices) {
    const counts = sumsAt(tally, TOTAL[harm]);
    for (let future = 0; future < scores.length; future++) scores[future] += days * counts[future];
  }
  return scores;
}

function meanOf(values: readonly number[]): number {
  assert(values.length > 0, 'a candidate that was never observed');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
