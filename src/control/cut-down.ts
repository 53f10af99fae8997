import { apportion } from './apportion.ts';

/**
 * Cuts what could be started of some strata down to a total, shared out in proportion to what is wanted of each; within a
 * stratum retries come first. Strata of which nothing is wanted are left as they are.
 *
 * @param wanted by stratum: what it has of retries and fresh installations, zero where it takes no part
 * @param credit fractions carried from the last time, updated
 * @param parts receives what each stratum may start
 * @param fresh by stratum, cut
 * @param retries by stratum, cut
 * @param count how many of the strata take part, the first of them; by default all
 */
export function cutDown(
  total: number,
  strata: Int32Array,
  wanted: Float64Array,
  credit: Float64Array,
  parts: Int32Array,
  fresh: Float64Array,
  retries: Float64Array,
  count: number = strata.length,
): void {
  apportion(total, strata, wanted, credit, parts, count);
  for (let i = 0; i < count; i++) {
    const stratum = strata[i];
    if (wanted[stratum] === 0) continue;
    retries[stratum] = Math.min(retries[stratum], parts[stratum]);
    fresh[stratum] = parts[stratum] - retries[stratum];
  }
}
