import type { Estimate } from './figures.ts';

/** What a DMC has learnt by the end of the horizon. */
export interface LearningForecast {
  /** That of the DMC, with that of the outcome behind it (`dmc/outcome`) where several outcomes of the DMC learn. */
  readonly id: string;
  readonly dmc: string;
  readonly label: string;
  /** Id of the outcome of its strata that learns. */
  readonly outcome: string;
  /** Migrations that it has behind it, less what was forgotten. */
  readonly behind: Estimate;
  /** What the stated shares of the troubles that become rarer are multiplied by. */
  readonly times: Estimate;
}

/** A team on one day. */
export interface TeamDay {
  readonly date: string;
  /** Mean installations or cases that wait for it at the day's end. */
  readonly waiting: number;
  /** Mean share of its staffed time that it works; null on a day without staff. */
  readonly utilisation: number | null;
}

export interface RepairSummary {
  /**
   * Busy ticks of staffed ticks of all servers, until clearance and until nobody is left who failed after migration; null
   * without a limit on servers.
   */
  readonly utilisation: Estimate | null;
  /** Hours in the queue for repair: from failure, or from when support handed over, to the start of the repair. */
  readonly waitingHours: Estimate;
  /** Every day of the horizon; none without a limit on servers. */
  readonly days: readonly TeamDay[];
}

export interface SupportSummary {
  /** Busy ticks of staffed ticks of all servers, to the end of the last day with a case; null without a limit on servers. */
  readonly utilisation: Estimate | null;
  /** Hours from a case to its being taken up. */
  readonly waitingHours: Estimate;
  /** Every day of the horizon; none without a limit on servers. */
  readonly days: readonly TeamDay[];
  /** Failures after migration within the days of support, and questions; and the latter alone. */
  readonly cases: Estimate;
  readonly questions: Estimate;
}
