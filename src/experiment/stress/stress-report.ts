import type { Probability } from '../../forecast/figures.ts';
import type { Origin } from '../../plan/origin.ts';
import type { DisturbanceItem } from '../../scenario/added-disturbances.ts';
import type { DateEffects, HarmEffect } from '../effects.ts';
import type { Difference } from '../paired.ts';
import type { BreakingPoint } from './breaking-point.ts';
import type { Contender } from './contender.ts';
import type { Magnitude } from './magnitude.ts';
import type { Judged, Scores } from './score.ts';
import type { Verdict } from './verdict.ts';

/** Version of the contract below: what `pacing stress --json` prints. */
export const STRESS_SCHEMA_VERSION = 1;

/** What the tests of the catalogue do to strategies: plain JSON. */
export interface StressReport extends Origin {
  readonly schemaVersion: typeof STRESS_SCHEMA_VERSION;
  readonly replications: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** What has to hold, and where it was written. */
  readonly criteria: readonly string[];
  readonly criteriaFrom: 'scenario' | 'command line';
  readonly strategies: readonly StrategyTold[];
  readonly tests: readonly TestTold[];
  /** Every two of the tests that were played together, on the first strategy; null where that was not asked. */
  readonly pairs: readonly PairTold[] | null;
}

/** A strategy, and its futures without any test. */
export interface StrategyTold {
  readonly id: string;
  readonly from: Contender['from'];
  /** By criterion: how it stands. Only those that hold can be broken by a test. */
  readonly verdicts: readonly Verdict[];
  readonly inTime: Probability | null;
  /** Of the days that went ahead, the share on which something was halted; null where none did. */
  readonly haltedOfGoDays: number | null;
}

/** A test, and what it did to each strategy. */
export interface TestTold {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly fails: string;
  /** Null where it was played; else why it was not. */
  readonly notPlayed: string | null;
  readonly played: {
    readonly says: string;
    /** What a scenario would write in `disturbances:`; empty where another part of the plan was changed. */
    readonly items: readonly DisturbanceItem[];
    readonly magnitude: Magnitude | null;
  } | null;
  /** In the order of the strategies; empty where it was not played. */
  readonly cells: readonly Cell[];
}

/** What two tests do together to the scenario's own strategy. */
export interface PairTold {
  /** Their numbers. */
  readonly tests: readonly [one: string, other: string];
  /** Calendar days until clearance: with both and with neither, and the paired difference. */
  readonly clearanceDays: HarmEffect;
  /** What they do beyond the sum of what each does by itself, future by future; below none where one covers the other. */
  readonly beyond: { readonly days: Difference; readonly interruptions: Difference };
  /** Whether the days beyond the sum stand when all pairs are judged together. */
  readonly isSeen: boolean;
  /** Of the criteria that hold without any test. */
  readonly verdict: Verdict;
  readonly broken: readonly string[];
}

/** What a test does to a strategy: futures with it less the same futures without it. */
export interface Cell {
  readonly strategy: string;
  readonly clearance: DateEffects;
  /** Calendar days until clearance, at most the horizon's: means and their paired difference. */
  readonly clearanceDays: HarmEffect;
  readonly inTime: Probability | null;
  readonly scores: Scores;
  readonly haltedOfGoDays: number | null;
  /** Calendar days by which it clears later than the oracle under the same test, and what it harms more. Null for the oracle itself. */
  readonly regret: { readonly days: Difference; readonly interruptions: Difference } | null;
  /** Of the criteria that hold without the test. */
  /** Figures whose difference stands when the whole matrix is judged together: see `judged`. */
  readonly seen: readonly Judged[];
  readonly verdict: Verdict;
  readonly broken: readonly string[];
  /** Null where the test has no size, no criterion holds without it, or it was not looked for. */
  readonly breaksAt: { readonly point: BreakingPoint | null } | null;
}
