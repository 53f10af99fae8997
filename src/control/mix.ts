import { DORMANT } from '../fleet/installation.ts';
import type { Strata } from '../fleet/stratum.ts';
import { wholeShareOf } from '../units/share-of.ts';
import { cutDown } from './cut-down.ts';
import type { Live } from './live.ts';

/** How much of a day may be of which kind: of active strata (mixed ones among them, which are authorised like these), or of dormant ones. */
export interface Mix {
  /** Share of the day that is kept for active ones, whether or not there are so many. */
  readonly leastActive: number;
  /** Share of the day that active ones may take at most. */
  readonly mostActive: number;
}

/** The two kinds, as places in what follows. */
const OF_ACTIVE = 0;
const OF_DORMANT = 1;

/** What the bounds of the mix are held with; all that is carried from day to day are fractions. */
export interface MixHold {
  /** By kind: 1 where the bounds would let one more be started. */
  readonly toSpare: Uint8Array;
  /** By kind, then stratum. */
  readonly credits: readonly [Float64Array, Float64Array];
  /** Room to work in, by stratum. */
  readonly wanted: Float64Array;
  readonly parts: Int32Array;
}

/** Nothing held yet, of so many strata. */
export function newMixHold(strata: number): MixHold {
  return {
    toSpare: new Uint8Array(2).fill(1),
    credits: [new Float64Array(strata), new Float64Array(strata)],
    wanted: new Float64Array(strata),
    parts: new Int32Array(strata),
  };
}

/** Whether the bounds would let one more of a status be started today. */
export function hasRoomInMix({ toSpare }: MixHold, status: number): boolean {
  return toSpare[status === DORMANT ? OF_DORMANT : OF_ACTIVE] === 1;
}

/** Whether they would let one more of active ones be started; and of any kind. */
export function hasRoomForActive({ toSpare }: MixHold): boolean {
  return toSpare[OF_ACTIVE] === 1;
}

/** Whether they would let one more of some kind be started. */
export function hasRoomForAny({ toSpare }: MixHold): boolean {
  return toSpare[OF_ACTIVE] === 1 || toSpare[OF_DORMANT] === 1;
}

/**
 * Holds what could be started of each kind to its bound: active ones to the most, dormant ones to what the least for active ones
 * leaves, each in proportion to what could be started; within a stratum retries come first.
 *
 * @param limit what the day could take at most, in installations: the bounds are shares of it
 * @param fresh by stratum, cut
 * @param retries by stratum, cut
 * @returns whether anything was cut
 */
export function holdToMix(
  hold: MixHold,
  mix: Mix,
  limit: number,
  live: Live,
  strata: Strata,
  fresh: Float64Array,
  retries: Float64Array,
): boolean {
  const isActiveCut = cutKind(hold, OF_ACTIVE, wholeShareOf(limit, mix.mostActive), live, strata, fresh, retries);
  const forDormant = limit - wholeShareOf(limit, mix.leastActive);
  const isDormantCut = cutKind(hold, OF_DORMANT, forDormant, live, strata, fresh, retries);
  return isActiveCut || isDormantCut;
}

/** Cuts one kind down to a total; notes whether it has room for one more. */
function cutKind(
  { toSpare, credits, wanted, parts }: MixHold,
  kind: number,
  most: number,
  live: Live,
  strata: Strata,
  fresh: Float64Array,
  retries: Float64Array,
): boolean {
  let asked = 0;
  for (let i = 0; i < live.count; i++) {
    const stratum = live.strata[i];
    const isOfKind = (strata.status[stratum] === DORMANT) === (kind === OF_DORMANT);
    wanted[stratum] = isOfKind ? fresh[stratum] + retries[stratum] : 0;
    asked += wanted[stratum];
  }
  toSpare[kind] = asked < most ? 1 : 0;
  if (asked <= most) return false;
  cutDown(most, live.strata, wanted, credits[kind], parts, fresh, retries, live.count);
  return true;
}
