/** Who makes the true shares of trouble of strata differ, in the order in which their factors are multiplied. */
export const SPREADERS = ['cohort', 'service', 'testedParent', 'dmc'] as const;

export type Spreader = (typeof SPREADERS)[number];

/**
 * How far the true shares of trouble lie from what the outcomes say. Every cohort, service, tested parent and DMC has a
 * factor of its own on the odds of trouble, drawn once a replication, so that strata which share one share its factor. By
 * spreader: the quantity that its factors are drawn from, or NONE where it spreads nothing.
 */
export interface Spread extends Readonly<Record<Spreader, number>> {
  /** Whether the hopeless share is spread too. */
  readonly hopeless: boolean;
}

/** No factor is larger, so that the product of many is still a number. */
export const LARGEST_FACTOR = 1e6;

/**
 * A share whose odds are multiplied: the logistic of its logit plus the logarithm of the factor, without any of them. With
 * share p and factor f the odds p / (1 - p) become f p / (1 - p), which are those of the share f p / (1 + p (f - 1)). So
 * lognormal factors make the share logit-normal (Aitchison and Shen, "Logistic-normal distributions", Biometrika 67, 1980).
 *
 * @param share from 0 to 1  @param factor at least 0; 1 leaves the share as it is, to the last bit
 */
export function spreadShare(share: number, factor: number): number {
  return share >= 1 ? share : (share * factor) / (1 + share * (factor - 1));
}
