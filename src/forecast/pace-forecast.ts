import type { Estimate } from './figures.ts';

/** What a constraint took from the volume that the strategy aimed at. */
export interface UnusedPace {
  readonly constraint: string;
  /** Over the days until clearance. */
  readonly installations: Estimate;
  /** Days on which the constraint took something. */
  readonly days: Estimate;
  /** Days on which one unit more of it alone would have raised the volume. */
  readonly bindingDays: Estimate;
}

/** What was started in a calendar year until clearance, and what stood in the way of more. */
export interface PaceOfYear {
  readonly year: number;
  /** Attempts started. */
  readonly started: Estimate;
  readonly unusedPace: readonly UnusedPace[];
}
