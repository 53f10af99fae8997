export const COMPARATORS = ['<=', '>=', '<', '>'] as const;

/** A claim on the forecast's figures, such as `clearance.p80 <= 2020-03-31`. */
export interface Expectation {
  readonly text: string;
  /** Path into the forecast's JSON. */
  readonly path: readonly string[];
  readonly comparator: (typeof COMPARATORS)[number];
  /** A number, or an ISO date. */
  readonly value: number | string;
}
