/** An ISO date, or 'after DATE'. */
export type DateOrAfter = string;

export interface DateInterval {
  readonly from: DateOrAfter;
  readonly to: DateOrAfter;
}

/** Pq: the least day by which at least a share q of all replications had cleared, with its Monte Carlo interval. */
export interface DateQuantiles {
  readonly p10: DateOrAfter;
  readonly p25: DateOrAfter;
  readonly p50: DateOrAfter;
  readonly p80: DateOrAfter;
  readonly p90: DateOrAfter;
  readonly interval: {
    readonly p10: DateInterval;
    readonly p25: DateInterval;
    readonly p50: DateInterval;
    readonly p80: DateInterval;
    readonly p90: DateInterval;
  };
}

/** A figure of a future, over futures: its mean with the Monte Carlo standard error, and its spread. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}
