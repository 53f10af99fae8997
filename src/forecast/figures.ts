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
  /** How well the quantiles are known: their 95% intervals. */
  readonly interval: { readonly p10: Ends; readonly p50: Ends; readonly p90: Ends };
}

/** The ends of an interval of a quantile, from order statistics; null where the futures are too few to tell one. */
export interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A probability with its 95% interval; never 0 or 1. */
export interface Probability {
  /** Share of replications; null where none or all of them did. */
  readonly estimate: number | null;
  readonly low: number;
  readonly high: number;
  /** '62% (59% to 65%)', 'below 0.3%', 'above 99.7%'. */
  readonly says: string;
}
