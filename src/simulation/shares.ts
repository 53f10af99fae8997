import { CLASSES, FIRST, LATER } from '../control/view.ts';
import { plusAt, type ShareModifier, timesAt } from '../disturbance/share-modifier.ts';
import type { Learning } from '../fleet/learning.ts';
import { type ByTrouble, REJECT, ROLL_BACK, STALL, TROUBLES } from '../fleet/outcome.ts';
import { spreadShare } from '../fleet/spread.ts';
import { thresholdOf, WORDS } from '../kernel/chance.ts';
import type { DurationLaw } from '../kernel/duration-law.ts';
import type { Plan } from '../plan/plan.ts';

const KINDS = TROUBLES.length;

// What stands where in `Shares.ends`, by outcome: cumulative thresholds of a stall's ends and of a repair's, and the
// threshold of recovery.
export const ENDS = 6;
export const STALL_ROLLS_BACK = 0;
export const STALL_FIXES_FORWARD = 1;
export const STALL_UNRECOVERABLE = 2;
export const REPAIR_ROLLS_BACK = 3;
export const REPAIR_UNRECOVERABLE = 4;
export const RECOVERED = 5;

/** Shares as thresholds for words, in 2^32nds, as they stand now. */
export interface Shares {
  /** By stratum and class: below it, an attempt is troubled. First attempts: the hopeless included. */
  readonly troubled: Float64Array;
  /** By stratum: below it, a mark belongs to a hopeless installation. */
  readonly hopeless: Float64Array;
  /** Long stalls that disturbances bring: kinds of trouble of their own, that stand after the five. */
  readonly longStalls: readonly { readonly owner: number; readonly length: DurationLaw }[];
  /** Kinds of trouble: the five, then the long stalls. */
  readonly kindCount: number;
  /** By stratum and class, one for each kind of trouble: cumulative, of the troubled. */
  readonly kinds: Float64Array;
  /** By stratum and class: of the hopeless, below it they are rejected, else rolled back. */
  readonly hopelessRejected: Float64Array;
  /** By stratum: in prepayment mode. */
  readonly prepayment: Float64Array;
  /** By stratum, one for each of the five troubles: of failures that began as it, the code is unknown. */
  readonly unknownCode: Float64Array;
  /** By outcome, the same in every future hour of this world: see the constants below for what stands where. */
  readonly ends: Float64Array;
  /** Room for one class's shares. */
  readonly wanted: Float64Array;
}

/** Room for the shares of a plan; {@link setShares} and {@link setEnds} fill it. */
export function newShares({ strata, outcomes, disturbances }: Plan): Shares {
  const { count } = strata;
  const longStalls = disturbances.flatMap(({ hash, laws }) =>
    laws['stall'] === undefined ? [] : [{ owner: hash, length: laws['stall'] }],
  );
  const kindCount = KINDS + longStalls.length;
  return {
    troubled: new Float64Array(count * CLASSES),
    hopeless: new Float64Array(count),
    longStalls,
    kindCount,
    kinds: new Float64Array(count * CLASSES * kindCount),
    hopelessRejected: new Float64Array(count * CLASSES),
    prepayment: new Float64Array(count),
    unknownCode: new Float64Array(count * KINDS),
    ends: new Float64Array(outcomes.length * ENDS),
    wanted: new Float64Array(kindCount),
  };
}

/**
 * Works a stratum's thresholds out from this world's values, its factor on the odds of trouble, and the share modifiers
 * that are active in it, in their order in the plan.
 *
 * @param learnt what the shares that fall with practice are multiplied by before that
 */
export function setShares(
  shares: Shares,
  plan: Plan,
  values: Float64Array,
  stratum: number,
  factor: number,
  modifiers: readonly ShareModifier[],
  tick: number,
  learnt: number,
): void {
  const outcome = plan.outcomes[plan.strata.outcome[stratum]];
  const hopeless = spreadShare(held(values[outcome.hopeless]), plan.spread?.hopeless === true ? factor : 1);
  shares.hopeless[stratum] = thresholdOf(hopeless);
  shares.prepayment[stratum] = thresholdOf(values[plan.strata.prepayment[stratum]]);
  setClass(shares, outcome.first, values, stratum, FIRST, factor, modifiers, tick, hopeless, outcome.learning, learnt);
  // A hopeless installation is known by its first attempt's mark; its later attempts ask for no chance of it.
  setClass(shares, outcome.later, values, stratum, LATER, factor, modifiers, tick, 0, outcome.learning, learnt);
  setUnknownCodes(shares, outcome.unknownCode, values, stratum, modifiers, tick);
}

/** Works the thresholds of an outcome out that nothing modifies. */
export function setEnds(shares: Shares, plan: Plan, values: Float64Array, place: number): void {
  const { stallEnds, repairEnds, recovered } = plan.outcomes[place];
  const ends = shares.ends.subarray(place * ENDS, (place + 1) * ENDS);
  ends[STALL_ROLLS_BACK] = thresholdOf(values[stallEnds[0]]);
  ends[STALL_FIXES_FORWARD] = thresholdOf(values[stallEnds[0]] + values[stallEnds[1]]);
  ends[STALL_UNRECOVERABLE] = thresholdOf(values[stallEnds[0]] + values[stallEnds[1]] + values[stallEnds[2]]);
  ends[REPAIR_ROLLS_BACK] = thresholdOf(values[repairEnds[0]]);
  ends[REPAIR_UNRECOVERABLE] = thresholdOf(values[repairEnds[0]] + values[repairEnds[1]]);
  ends[RECOVERED] = thresholdOf(values[recovered]);
}

function setUnknownCodes(
  { unknownCode, wanted }: Shares,
  quantities: ByTrouble,
  values: Float64Array,
  stratum: number,
  modifiers: readonly ShareModifier[],
  tick: number,
): void {
  for (let kind = 0; kind < KINDS; kind++) wanted[kind] = held(values[quantities[kind]]);
  for (const modifier of modifiers) {
    if (modifier.of.kind !== 'unknown codes') continue;
    for (const kind of modifier.of.troubles) modify(wanted, kind, modifier, tick);
  }
  for (let kind = 0; kind < KINDS; kind++) unknownCode[stratum * KINDS + kind] = thresholdOf(wanted[kind]);
}

function setClass(
  shares: Shares,
  quantities: ByTrouble,
  values: Float64Array,
  stratum: number,
  attemptClass: number,
  factor: number,
  modifiers: readonly ShareModifier[],
  tick: number,
  hopeless: number,
  learning: Learning | undefined,
  learnt: number,
): void {
  const { wanted, kindCount, longStalls } = shares;
  wanted.fill(0);
  for (let kind = 0; kind < KINDS; kind++) wanted[kind] = spreadShare(held(values[quantities[kind]]), factor);
  for (const trouble of learning?.troubles ?? []) wanted[trouble] *= learnt;
  for (const modifier of modifiers) {
    const { of } = modifier;
    if (of.kind === 'troubles') for (const kind of of.troubles) modify(wanted, kind, modifier, tick);
    if (of.kind === 'long stalls') {
      const place = longStalls.findIndex(({ owner }) => owner === of.owner);
      modify(wanted, KINDS + place, modifier, tick);
    }
  }
  let sum = 0;
  for (let kind = 0; kind < kindCount; kind++) sum += wanted[kind];
  const at = stratum * CLASSES + attemptClass;
  shares.troubled[at] = thresholdOf(hopeless + (1 - hopeless) * Math.min(1, sum));
  let upTo = 0;
  for (let kind = 0; kind < kindCount; kind++) {
    upTo += wanted[kind];
    shares.kinds[at * kindCount + kind] = sum > 0 ? Math.round((upTo / sum) * WORDS) : WORDS;
  }
  const failing = wanted[REJECT] + wanted[ROLL_BACK];
  shares.hopelessRejected[at] = failing > 0 ? Math.round((wanted[REJECT] / failing) * WORDS) : 0;
}

function modify(wanted: Float64Array, kind: number, modifier: ShareModifier, tick: number): void {
  wanted[kind] = held(wanted[kind] * timesAt(modifier, tick) + plusAt(modifier, tick));
}

function held(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** The kind of a troubled attempt, by a word: one of the five, or beyond them a long stall. */
export function kindAt(shares: Shares, stratum: number, attemptClass: number, hopeless: number, word: number): number {
  const at = stratum * CLASSES + attemptClass;
  const { kindCount } = shares;
  const unsigned = word >>> 0;
  if (hopeless === 1) return unsigned < shares.hopelessRejected[at] ? REJECT : ROLL_BACK;
  let kind = 0;
  while (kind < kindCount - 1 && unsigned >= shares.kinds[at * kindCount + kind]) kind++;
  return kind;
}

/** Which of the five troubles a kind is. */
export function troubleOf(kind: number): number {
  return kind < KINDS ? kind : STALL;
}

/** The law of a stall's length: the outcome's, or that of a long stall. */
export function stallLaw({ longStalls }: Shares, kind: number, usual: DurationLaw): DurationLaw {
  return kind < KINDS ? usual : longStalls[kind - KINDS].length;
}
