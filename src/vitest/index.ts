/** Matchers for Vitest, by which other people's suites hold their forecasts: `expect.extend(forecastMatchers)`. */

import type {} from 'vitest';
import { type CheckMatcherOptions, type LikeMatcherOptions, matchAccepted, matchLike } from './match.ts';

export type { CheckMatcherOptions, LikeMatcherOptions, Matched } from './match.ts';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: an interface is only merged with one of the very same parameters
  interface Matchers<T = any> {
    /**
     * Holds the scenario at a path against its baseline, as `pacing check` does: its forecast has not changed, its claims hold, the negative
     * control has noticed, and the baseline is not beyond its sunset. What cannot be told is neither this nor its opposite.
     */
    toForecastAsAccepted(options?: CheckMatcherOptions): Promise<void>;
    /** Holds the scenario at a path against another one, under the seed of the first: their forecasts are equivalent. */
    toForecastLike(other: string, options?: LikeMatcherOptions): Promise<void>;
  }
}

/** What a matcher is told by Vitest, as far as it is needed. */
export interface Asked {
  readonly isNot?: boolean;
}

/** The matchers, for `expect.extend`. */
export const forecastMatchers = Object.freeze({
  toForecastAsAccepted(this: Asked, scenario: unknown, options?: CheckMatcherOptions) {
    return matchAccepted(this.isNot === true, scenario, options);
  },
  toForecastLike(this: Asked, scenario: unknown, other: string, options?: LikeMatcherOptions) {
    return matchLike(this.isNot === true, scenario, other, options);
  },
});
