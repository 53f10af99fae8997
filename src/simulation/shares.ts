import { CLASSES, FIRST, LATER } from '../control/view.ts';
import type { ShareModifier } from '../disturbance/disturbance.ts';
import { type ByTrouble, REJECT, ROLL_BACK, TROUBLES } from '../fleet/outcome.ts';
import { spreadShare } from '../fleet/spread.ts';
import { thresholdOf, WORDS } from '../kernel/chance.ts';
import type { Plan } from '../plan/plan.ts';

const KINDS = TROUBLES.length;

// What stands where in `Shares.ends`, by outcome: cumulative thresholds of a stall's ends and of a repair's, the
// threshold of recovery, and that of an unknown code for each kind of trouble.
export const ENDS = 6 + KINDS;
export const STALL_ROLLS_BACK = 0;
export const STALL_FIXES_FORWARD = 1;
export const STALL_UNRECOVERABLE = 2;
export const REPAIR_ROLLS_BACK = 3;
export const REPAIR_UNRECOVERABLE = 4;
export const RECOVERED = 5;
export const UNKNOWN_CODE = 6;

/** Shares as thresholds for words, in 2^32nds, as they stand now. */
export interface Shares {
  /** By stratum and class: below it, an attempt is troubled. First attempts: the hopeless included. */
  readonly troubled: Float64Array;
  /** By stratum: below it, a mark belongs to a hopeless installation. */
  readonly hopeless: Float64Array;
  /** By stratum and class, one for each kind of trouble: cumulative, of the troubled. */
  readonly kinds: Float64Array;
  /** By stratum and class: of the hopeless, below it they are rejected, else rolled back. */
  readonly hopelessRejected: Float64Array;
  /** By stratum: in prepayment mode. */
  readonly prepayment: Float64Array;
  /** By outcome, the same in every future hour of this world: see the constants below for what stands where. */
  readonly ends: Float64Array;
  /** Room for one class's shares. */
  readonly wanted: Float64Array;
}

/** Room for the shares of so many strata and outcomes; {@link setShares} and {@link setEnds} fill it. */
export function newShares(strata: number, outcomes: number): Shares {
  return {
    troubled: new Float64Array(strata * CLASSES),
    hopeless: new Float64Array(strata),
    kinds: new Float64Array(strata * CLASSES * KINDS),
    hopelessRejected: new Float64Array(strata * CLASSES),
    prepayment: new Float64Array(strata),
    ends: new Float64Array(outcomes * ENDS),
    wanted: new Float64Array(KINDS),
  };
}

/**
 * Works a stratum's thresholds out from this world's values, its factor on the odds of trouble, and the share modifiers
 * that are active in it, in their order in the plan.
 */
export function setShares(
  shares: Shares,
  plan: Plan,
  values: Float64Array,
  stratum: number,
  factor: number,
  modifiers: readonly ShareModifier[],
): void {
  const outcome = plan.outcomes[plan.strata.outcome[stratum]];
  const hopeless = spreadShare(held(values[outcome.hopeless]), plan.spread?.hopeless === true ? factor : 1);
  shares.hopeless[stratum] = thresholdOf(hopeless);
  shares.prepayment[stratum] = thresholdOf(values[plan.strata.prepayment[stratum]]);
  setClass(shares, outcome.first, values, stratum, FIRST, factor, modifiers, hopeless);
  // A hopeless installation is known by its first attempt's mark; its later attempts ask for no chance of it.
  setClass(shares, outcome.later, values, stratum, LATER, factor, modifiers, 0);
}

/** Works the thresholds of an outcome out that nothing modifies. */
export function setEnds(shares: Shares, plan: Plan, values: Float64Array, place: number): void {
  const { stallEnds, repairEnds, recovered, unknownCode } = plan.outcomes[place];
  const ends = shares.ends.subarray(place * ENDS, (place + 1) * ENDS);
  ends[STALL_ROLLS_BACK] = thresholdOf(values[stallEnds[0]]);
  ends[STALL_FIXES_FORWARD] = thresholdOf(values[stallEnds[0]] + values[stallEnds[1]]);
  ends[STALL_UNRECOVERABLE] = thresholdOf(values[stallEnds[0]] + values[stallEnds[1]] + values[stallEnds[2]]);
  ends[REPAIR_ROLLS_BACK] = thresholdOf(values[repairEnds[0]]);
  ends[REPAIR_UNRECOVERABLE] = thresholdOf(values[repairEnds[0]] + values[repairEnds[1]]);
  ends[RECOVERED] = thresholdOf(values[recovered]);
  for (let kind = 0; kind < KINDS; kind++) ends[UNKNOWN_CODE + kind] = thresholdOf(values[unknownCode[kind]]);
}

function setClass(
  shares: Shares,
  quantities: ByTrouble,
  values: Float64Array,
  stratum: number,
  attemptClass: number,
  factor: number,
  modifiers: readonly ShareModifier[],
  hopeless: number,
): void {
  const { wanted } = shares;
  for (let kind = 0; kind < KINDS; kind++) wanted[kind] = spreadShare(held(values[quantities[kind]]), factor);
  for (const { trouble, times, plus } of modifiers) wanted[trouble] = held(wanted[trouble] * times + plus);
  let sum = 0;
  for (let kind = 0; kind < KINDS; kind++) sum += wanted[kind];
  const at = stratum * CLASSES + attemptClass;
  shares.troubled[at] = thresholdOf(hopeless + (1 - hopeless) * Math.min(1, sum));
  let upTo = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    upTo += wanted[kind];
    shares.kinds[at * KINDS + kind] = sum > 0 ? Math.round((upTo / sum) * WORDS) : WORDS;
  }
  const failing = wanted[REJECT] + wanted[ROLL_BACK];
  shares.hopelessRejected[at] = failing > 0 ? Math.round((wanted[REJECT] / failing) * WORDS) : 0;
}

function held(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** The kind of a troubled attempt, by a word. */
export function kindAt(shares: Shares, stratum: number, attemptClass: number, hopeless: number, word: number): number {
  const at = stratum * CLASSES + attemptClass;
  const unsigned = word >>> 0;
  if (hopeless === 1) return unsigned < shares.hopelessRejected[at] ? REJECT : ROLL_BACK;
  let kind = 0;
  while (kind < KINDS - 1 && unsigned >= shares.kinds[at * KINDS + kind]) kind++;
  return kind;
}
