import type { Rating } from '../plan/register.ts';
import type { DateQuantiles, Probability } from './figures.ts';

/** How one of the Live Service Criteria stands. */
export interface CriterionFound {
  readonly number: number;
  readonly title: string;
  readonly rating: Rating;
  /** Whether the scenario states the rating, or claims on the forecast decide it. */
  readonly basis: 'stated' | 'claims';
  /** False where the Monte Carlo error of a figure reaches over a threshold: more futures might rate it otherwise. */
  readonly sure: boolean;
  /** In the scenario's words; empty where it has none. */
  readonly reason: string;
  readonly owner: string;
  readonly condition: string;
  readonly claims: readonly ClaimFound[];
}

/** A claim by which a criterion is judged. */
export interface ClaimFound {
  /** The rating that it argues for. */
  readonly rating: 'green' | 'amber';
  readonly text: string;
  readonly found: number | string | null;
  /** Ends of the figure's 95% interval; null where the forecast has none. */
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly holds: boolean;
  /** Whether it would hold at one end of the interval and not at the other. */
  readonly straddles: boolean;
}

/** A residual risk, and whether the plan exceeds what it was accepted for. */
export interface RiskForecast {
  readonly id: string;
  readonly label: string;
  readonly says: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly mitigation: string;
  readonly owner: string;
  /** Ids of the disturbances that enact it together, none where nothing does; and whether they happen in these futures. */
  readonly enactedBy: readonly string[];
  readonly enacted: boolean;
  /** Installations a day; null where it is accepted whatever the volume. */
  readonly acceptedUpTo: number | null;
  /** The first day that plans more; null where nothing can reopen it. */
  readonly reopens: (DateQuantiles & { readonly probability: Probability }) | null;
}
