import type { RepairTeam } from './outcome.ts';

/** Early life support: who looks after installations in the first weeks in which their supplier operates them. */
export interface EarlyLife {
  /** Whole days of support, from the tick at which an installation becomes operational. */
  readonly days: number;
  /** Who takes up cases, first come first served. */
  readonly team: RepairTeam;
  /** Quantity: questions that an installation raises in all of these days, on average. */
  readonly questionsPerInstallation: number;
}
