import type { Watch } from '../control/anomaly-threshold.ts';
import { CLASSES } from '../control/view.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';

/** A tick that never comes. */
export const NEVER_TICK = Number.POSITIVE_INFINITY;

/**
 * What an anomaly threshold holds back. A watch is what one threshold looks at: the programme, or a supplier. Attempts
 * whose fate is trouble are held as members, in a chain through their links; those that would go straight through are
 * counted, as they are in flight.
 */
export interface Quarantine {
  /** Watches; 0 where there is no threshold. */
  readonly watches: number;
  /** By stratum: the watch over it. */
  readonly watchOf: Int32Array;
  /** By watch: its place among the plan's scopes. */
  readonly scopeOf: Int32Array;
  /** By watch: attempts that may be started in a day, infinite once lifted; and how many were started today. */
  readonly limit: Float64Array;
  readonly startedToday: Float64Array;
  /** By watch: attempts in quarantine, and the first slot of its members. */
  readonly held: Float64Array;
  readonly firstMember: Int32Array;
  /** By watch: when its quarantine is noticed and its threshold changed, and how often that was so far. */
  readonly noticedTick: Float64Array;
  readonly changeTick: Float64Array;
  readonly changes: Int32Array;
  /** The first tick at which something of these is due. */
  nextTick: number;
  /** By stratum and class: those in quarantine that will go straight through. */
  readonly straight: Int32Array;
  /** By stratum, at this wave: retries and fresh installations that are started, and how many of them are held. */
  readonly retriesNow: Int32Array;
  readonly freshNow: Int32Array;
  readonly heldNow: Int32Array;
  /** Room: what each watch starts at this wave; and remainders to be put into order, with the strata behind them. */
  readonly startedNow: Float64Array;
  readonly remainders: Float64Array;
}

/** The threshold of the whole programme that is in force, in attempts a day; NONE where there is none, or one for each supplier. */
export function thresholdInForce({ limit }: Quarantine, { anomalyThreshold }: Plan): number {
  return anomalyThreshold?.per === 'programme' && Number.isFinite(limit[0]) ? limit[0] : NONE;
}

/** Nobody in quarantine, no threshold crossed. */
export function newQuarantine({ strata, suppliers, cohorts, dmcs, anomalyThreshold }: Plan): Quarantine {
  const per = anomalyThreshold?.per;
  const watches = per === undefined ? 0 : watchesOf(per, suppliers.length);
  // The scopes are the programme, then every cohort, every DMC and every supplier.
  const firstScope = per === 'supplier' ? 1 + cohorts.length + dmcs.length : 0;
  return {
    watches,
    watchOf: per === 'supplier' ? strata.supplier : new Int32Array(strata.count),
    scopeOf: Int32Array.from({ length: watches }, (_, watch) => firstScope + watch),
    limit: new Float64Array(watches),
    startedToday: new Float64Array(watches),
    held: new Float64Array(watches),
    firstMember: new Int32Array(watches),
    noticedTick: new Float64Array(watches),
    changeTick: new Float64Array(watches),
    changes: new Int32Array(watches),
    nextTick: NEVER_TICK,
    straight: new Int32Array(strata.count * CLASSES),
    retriesNow: new Int32Array(strata.count),
    freshNow: new Int32Array(strata.count),
    heldNow: new Int32Array(strata.count),
    startedNow: new Float64Array(watches),
    remainders: new Float64Array(strata.count),
  };
}

function watchesOf(per: Watch, suppliers: number): number {
  return per === 'programme' ? 1 : suppliers;
}

/** Lets nobody be in quarantine; the thresholds are put in force by whoever knows them. */
export function clearQuarantine(quarantine: Quarantine): void {
  quarantine.startedToday.fill(0);
  quarantine.held.fill(0);
  quarantine.firstMember.fill(NONE);
  quarantine.noticedTick.fill(NEVER_TICK);
  quarantine.changeTick.fill(NEVER_TICK);
  quarantine.changes.fill(0);
  quarantine.nextTick = NEVER_TICK;
  quarantine.straight.fill(0);
  quarantine.heldNow.fill(0);
}

/** Puts a member's slot into the chain of its watch. */
export function holdMember(quarantine: Quarantine, next: Int32Array, slot: number, stratum: number): void {
  const watch = quarantine.watchOf[stratum];
  next[slot] = quarantine.firstMember[watch];
  quarantine.firstMember[watch] = slot;
}

/** Finds the next tick at which a quarantine is noticed or a threshold changed. */
export function findNextChange(quarantine: Quarantine): void {
  let next = NEVER_TICK;
  for (let watch = 0; watch < quarantine.watches; watch++) {
    next = Math.min(next, quarantine.noticedTick[watch], quarantine.changeTick[watch]);
  }
  quarantine.nextTick = next;
}

/**
 * Spreads what a watch starts too much at this wave over its strata, by the largest remainder: each is held in proportion
 * to what it starts, rounded down; what is left over goes, one each, to the largest remainders, and among equal ones to
 * the first strata. Into `heldNow`.
 *
 * @param excess attempts to hold, at most `started`
 * @param started attempts that the watch starts at this wave
 */
export function spreadExcess(quarantine: Quarantine, watch: number, excess: number, started: number): void {
  const { watchOf, retriesNow, freshNow, heldNow, remainders } = quarantine;
  const strata = watchOf.length;
  let left = excess;
  let candidates = 0;
  for (let stratum = 0; stratum < strata; stratum++) {
    const own = retriesNow[stratum] + freshNow[stratum];
    if (watchOf[stratum] !== watch || own === 0) continue;
    const wanted = excess * own;
    const whole = Math.floor(wanted / started);
    heldNow[stratum] = whole;
    left -= whole;
    // Larger remainders first, then earlier strata: one ascending number holds both.
    remainders[candidates] = (started - 1 - (wanted - whole * started)) * strata + stratum;
    candidates++;
  }
  if (left === 0) return;
  const inOrder = remainders.subarray(0, candidates).sort();
  for (let place = 0; place < left; place++) {
    heldNow[inOrder[place] - Math.floor(inOrder[place] / strata) * strata]++;
  }
}
