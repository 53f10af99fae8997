import type { Named } from '../kernel/identity.ts';
import { exceedsShareOf, wholeShareOf } from '../units/share-of.ts';

/** A step of the governance cap: from a day on, at most so many installations a day. */
export interface CapStep {
  /** Quantity: the day from which it holds; NONE where a process brings it. */
  readonly fromDay: number;
  readonly volumePerDay: number;
  /** What has to be done for it, where a process brings it. */
  readonly raise?: Raise;
}

/** What the control centre must have before it asks for a step, and whom it asks. */
export interface Raise {
  /** Place among the processes. */
  readonly process: number;
  /** The milestone by which the tooling for it is accepted; NONE where nothing has to be. */
  readonly accepted: number;
  /** Go days on which something could be started, at the cap in force, at least. */
  readonly goDays: number;
  /** Attempts reported as resolved at the cap in force, at least. */
  readonly minimumSample: number;
  /** Of these, most that may have failed, as a share. */
  readonly mostFailedOfResolved: number;
  /** Installations reported as successful on the best day at the cap in force, at least. */
  readonly bestDay: number;
}

/** How a cap is raised: who meets when, who has to agree, and what follows an approval. */
export interface Process extends Named {
  /** Days of its meetings, ascending, within the horizon. */
  readonly meetings: readonly number[];
  /** In the order of their ids. */
  readonly approvers: readonly Approver[];
  /** Quantity: days from a refusal to the day from which it may be asked again; NONE where a refusal is the end. */
  readonly remedyDays: number;
  /** Quantity: days from the approval to its endorsement. */
  readonly endorsementDays: number;
  /** Whether these are working days. */
  readonly endorsementIsWorking: boolean;
  /** Working days from there to the day on which the new cap holds: notice to suppliers. */
  readonly noticeDays: number;
}

/** Who has to agree. Both shares are quantities, and chances at one meeting. */
export interface Approver extends Named {
  readonly refuses: number;
  readonly defers: number;
}

/** What an approver says at a meeting. */
export const APPROVES = 0;
export const DEFERS = 1;
export const REFUSES = 2;

export type Stance = typeof APPROVES | typeof DEFERS | typeof REFUSES;

/** What a request still lacks, in the order in which it is looked at. */
export const LACKS = ['nothing', 'accepted tooling', 'go days', 'sample', 'success', 'best day', 'open halts'] as const;

export const NOTHING = 0;
const TOOLING = 1;
const GO_DAYS = 2;
const SAMPLE = 3;
const FAILURES = 4;
const BEST_DAY = 5;
const OPEN_HALTS = 6;

/** What the control centre has seen at the cap in force. */
export interface SeenAtCap {
  readonly goDays: number;
  readonly resolved: number;
  readonly failed: number;
  readonly bestDay: number;
  /** Scopes that are paused, by a halt or a pause that nobody has resolved. */
  readonly paused: number;
}

/** One thing that is missing: a place in LACKS, what is there and what would be needed. */
export interface Lack {
  readonly what: number;
  readonly found: number;
  readonly wanted: number;
}

/** The first thing that a request lacks. Too little evidence is as good as none: it raises nothing. */
export function lackOf(raise: Raise, seen: SeenAtCap, isAccepted: boolean): Lack {
  const { goDays, minimumSample, mostFailedOfResolved, bestDay } = raise;
  if (!isAccepted) return { what: TOOLING, found: 0, wanted: 1 };
  if (seen.goDays < goDays) return { what: GO_DAYS, found: seen.goDays, wanted: goDays };
  if (seen.resolved < minimumSample) return { what: SAMPLE, found: seen.resolved, wanted: minimumSample };
  if (exceedsShareOf(seen.failed, seen.resolved, mostFailedOfResolved)) {
    return { what: FAILURES, found: seen.failed, wanted: wholeShareOf(seen.resolved, mostFailedOfResolved) };
  }
  if (seen.bestDay < bestDay) return { what: BEST_DAY, found: seen.bestDay, wanted: bestDay };
  if (seen.paused > 0) return { what: OPEN_HALTS, found: seen.paused, wanted: 0 };
  return { what: NOTHING, found: 0, wanted: 0 };
}
