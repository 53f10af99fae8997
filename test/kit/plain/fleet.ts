import { FIRST } from '../../../src/control/view.ts';
import type { DelayedFailures } from '../../../src/disturbance/disturbance.ts';
import { IN_FLIGHT, NOT_ELIGIBLE, STATES } from '../../../src/fleet/installation.ts';
import type { Outcome } from '../../../src/fleet/outcome.ts';
import { assert } from '../../../src/kernel/assert.ts';
import type { DurationLaw } from '../../../src/kernel/duration-law.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { Plan } from '../../../src/plan/plan.ts';

/** One installation, followed from its first day to its last. */
export interface PlainInstallation {
  readonly stratum: PlainStratum;
  /** Its number within the stratum, from 0: its member in every address. */
  number: number;
  /** Ticks since it entered its state, at the start. */
  readonly ageTicks: number;
  /** Whether it is one of the initial stocks. */
  readonly isStock: boolean;
  state: number;
  /** Rejections and roll-backs so far. */
  attemptsUsed: number;
  /** Number of its current attempt, or of its last one; 0 before the first. */
  attempt: number;
  /** FIRST or LATER, of that attempt. */
  attemptClass: number;
  /** The trouble that this attempt began with, or NONE. */
  trouble: number;
  /** The length of the stall that this attempt began with, where it is not the outcome's. */
  longStall: DurationLaw | undefined;
  /** The trouble of its very first attempt, or NONE; stocks have none. */
  firstTrouble: number;
  hopeless: boolean;
  /** Attempts started in this future. */
  attemptsStarted: number;
  /** Tick at which what is in flight is due, and how many flights it began: one that was hit is due no more. */
  dueTick: number;
  flights: number;
  /** Tick at which smart service was interrupted. */
  interruptedAt: number;
  /** Tick at which it joined the queue for support or repair. */
  queuedAt: number;
  /** Of this attempt: the delayed failures that its success is followed by, if any. */
  failsOf: DelayedFailures | undefined;
  /** Whether it has failed after a migration; and whether that failure is still with support or the repair team. */
  hasFailedLater: boolean;
  /** A halt called one of its attempts back, which had no outcome. */
  wasCalledBack: boolean;
  isFailing: boolean;
  /** Whether it is migrated, and fails within the horizon. */
  isToFail: boolean;
  /** Tick at which it was migrated last, and at which it became operational last. */
  migratedAt: number;
  operationalAt: number;
  /** What has befallen it and shows only once it is operated. */
  onceOperated: (() => void) | undefined;
  /** Day on which it was migrated in this future, or NONE. */
  migratedOn: number;
}

/** One stratum and its queues. */
export interface PlainStratum {
  readonly place: number;
  readonly id: string;
  readonly hash: number;
  readonly status: number;
  readonly cohort: number;
  readonly dmc: number;
  readonly supplier: number;
  readonly entry: number;
  readonly group: number;
  readonly outcome: Outcome;
  /** Quantity. */
  readonly prepayment: number;
  /** Places of the scopes that it lies in. */
  readonly scopes: readonly number[];
  readonly installations: PlainInstallation[];
  /** Never attempted, and not eligible yet: not listed, or behind a gate, firmware or a blocker. */
  unlisted: PlainInstallation[];
  /** Never attempted, eligible, waiting: by number. */
  readonly fresh: PlainInstallation[];
  /** Waiting to be attempted again: first come, first served. */
  retries: PlainInstallation[];
  eligible: boolean;
  /** Joined since the start, by growth or from another stratum. */
  joined: number;
  /** Installations by state, kept by every move; the audit counts again. */
  readonly tally: number[];
  /** Those that are failing; the audit counts them again too. */
  failing: number;
  /** Of the fresh, how many have changed supplier unnoticed; and who was found out since the last midnight. */
  stale: number;
  found: PlainInstallation[];
  /** Today: sum of what was dealt, times what was let through; and the quotas so far. */
  letThroughToday: number;
  quotaToday: number;
  /** Today: migrations so far. */
  migratedToday: number;
  /** Today: what services have withheld so far, for a later wave. */
  withheld: number;
}

/** Section 3: the strata, and their installations by number: the initial stocks, then the untouched backlog. */
export function buildFleet(plan: Plan): PlainStratum[] {
  return Array.from({ length: plan.strata.count }, (_, place) => buildStratum(plan, place));
}

function buildStratum(plan: Plan, place: number): PlainStratum {
  const { strata } = plan;
  const placeIn = {
    programme: 0,
    cohort: strata.cohort[place],
    dmc: strata.dmc[place],
    supplier: strata.supplier[place],
  };
  const stratum: PlainStratum = {
    place,
    id: strata.ids[place],
    hash: strata.hashes[place],
    status: strata.status[place],
    cohort: strata.cohort[place],
    dmc: strata.dmc[place],
    supplier: strata.supplier[place],
    entry: strata.entry[place],
    group: strata.group[place],
    outcome: plan.outcomes[strata.outcome[place]],
    prepayment: strata.prepayment[place],
    scopes: plan.scopes.flatMap((scope, number) => (placeIn[scope.kind] === scope.index ? [number] : [])),
    installations: [],
    unlisted: [],
    fresh: [],
    retries: [],
    eligible: false,
    joined: 0,
    stale: 0,
    found: [],
    tally: Array.from({ length: STATES }, () => 0),
    failing: 0,
    letThroughToday: 0,
    quotaToday: 0,
    migratedToday: 0,
    withheld: 0,
  };
  for (const stock of plan.stocks.filter((each) => each.stratum === place)) {
    assert(stock.state !== IN_FLIGHT, 'an initial stock is in flight');
    for (let i = 0; i < stock.installations; i++) add(stratum, stock.state, stock.attemptsUsed, stock.ageTicks, true);
  }
  for (let i = 0; i < strata.untouched[place]; i++) add(stratum, NOT_ELIGIBLE);
  stratum.unlisted = stratum.installations.filter((installation) => installation.state === NOT_ELIGIBLE);
  return stratum;
}

/** Puts an installation in. */
export function add(
  stratum: PlainStratum,
  state: number,
  attemptsUsed = 0,
  ageTicks = 0,
  isStock = false,
): PlainInstallation {
  stratum.tally[state]++;
  const installation: PlainInstallation = {
    stratum,
    number: stratum.installations.length,
    ageTicks,
    isStock,
    state,
    attemptsUsed,
    attempt: 0,
    attemptClass: FIRST,
    trouble: NONE,
    longStall: undefined,
    firstTrouble: NONE,
    hopeless: false,
    attemptsStarted: 0,
    dueTick: NONE,
    flights: 0,
    interruptedAt: NONE,
    queuedAt: NONE,
    failsOf: undefined,
    hasFailedLater: false,
    wasCalledBack: false,
    isFailing: false,
    isToFail: false,
    migratedAt: NONE,
    operationalAt: NONE,
    onceOperated: undefined,
    migratedOn: NONE,
  };
  stratum.installations.push(installation);
  return installation;
}
