import type { DurationLaw } from '../kernel/duration-law.ts';
import type { Named } from '../kernel/identity.ts';
import type { Learning } from './learning.ts';

/** How an attempt may end other than straight through, in the order of their cumulative shares. */
export const TROUBLES = ['stall', 'reject', 'rollBack', 'fixForward', 'unrecoverable'] as const;

export type Trouble = (typeof TROUBLES)[number];

export const STALL = 0;
export const REJECT = 1;
export const ROLL_BACK = 2;
export const FIX_FORWARD = 3;
export const UNRECOVERED = 4;

/** One quantity for each trouble, in the order of {@link TROUBLES}. */
export type ByTrouble = readonly [number, number, number, number, number];

/** What may become of an attempt. Shares are quantities (denominator: attempts started); laws are in ticks. */
export interface Outcome extends Named {
  /** Shares of first attempts; the rest goes straight through. */
  readonly first: ByTrouble;
  /** Shares of later attempts. */
  readonly later: ByTrouble;
  /** Share of installations that fail every attempt. */
  readonly hopeless: number;
  /** Share of each trouble whose error code is unknown. */
  readonly unknownCode: ByTrouble;
  /** Start to resolution of attempts that go straight through. */
  readonly turnaround: DurationLaw;
  /** Start to resolution, or to the stall, of the others. */
  readonly troubledTurnaround: DurationLaw;
  readonly stallLength: DurationLaw;
  /** How a stall ends: shares that roll back, fix forward, are unrecoverable; the rest migrate. */
  readonly stallEnds: readonly [rollBack: number, fixForward: number, unrecoverable: number];
  /** From a rejection to the backlog. */
  readonly rejectDelay: DurationLaw;
  /** From a roll-back to the backlog. */
  readonly backOff: DurationLaw;
  /** How a repair ends: shares that roll back, are unrecoverable; the rest migrate. */
  readonly repairEnds: readonly [rollBack: number, unrecoverable: number];
  /** Share of the unrecoverable that a visit recovers. */
  readonly recovered: number;
  readonly recoveryLength: DurationLaw;
  /** Rejected and rolled-back attempts after which an installation is excluded; 0 for no limit. */
  readonly attemptsLimit: number;
  /** How its troubles become rarer; left out where they do not, so that other plans keep their hash. */
  readonly learning?: Learning;
}

/** The team that fixes forward: first come, first served. */
export interface RepairTeam {
  /** People or lines that work at the same time; 0 for no limit. */
  readonly servers: number;
  /** Work on one installation, in staffed ticks. */
  readonly service: DurationLaw;
  /** 1 where the team works, by tick of the horizon. */
  readonly staffed: Uint8Array;
}
