/**
 * The p' chart of daily shares of failures. Each day's share is scored by plain chance, z = (p - mean) / sqrt(mean (1 -
 * mean) / resolved); how far scores of neighbouring days lie apart says how much more than by chance days differ:
 *
 *     sigma Z = mean |z(i) - z(i - 1)| / 1.128,   limits = mean -+ 3 sqrt(mean (1 - mean) / resolved) sigma Z.
 *
 * A chart without sigma Z calls ordinary days of many attempts out of control, because chance alone leaves them no room.
 * Days before the window are forgotten; a day without a resolved attempt has no share and is left out.
 *
 * Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002).
 */

/** Mean distance of two standard normal figures, as control charts round it (d2 of subgroups of two). */
const MEAN_DISTANCE = 1.128;

const DAYS = 0;
const NEXT = 1;
/** Failed and resolved attempts over all days: whole numbers, which add up and take off exactly. */
const FAILED = 2;
const RESOLVED = 3;
const FIRST_DAY = 4;
/** Of each day: failed attempts, resolved ones, and the root of these, which every later day would want again. */
const PER_DAY = 3;

/** Cells of the memory that a chart over so many days takes; all zero before the first day. */
export function laneyCells(windowDays: number): number {
  return FIRST_DAY + PER_DAY * windowDays;
}

/**
 * Takes a day in; the oldest leaves once the window is full.
 *
 * @param memory the chart lies at `at` and in the cells after it @param windowDays at least 1
 * @param failed attempts of the day @param resolved attempts of the day, failed ones among them
 */
export function recordLaneyDay(
  memory: Float64Array,
  at: number,
  windowDays: number,
  failed: number,
  resolved: number,
): void {
  if (resolved <= 0) return;
  const next = memory[at + NEXT];
  const cell = at + FIRST_DAY + PER_DAY * next;
  // What has not been written yet is 0 and takes nothing off.
  memory[at + FAILED] += failed - memory[cell];
  memory[at + RESOLVED] += resolved - memory[cell + 1];
  memory[cell] = failed;
  memory[cell + 1] = resolved;
  memory[cell + 2] = Math.sqrt(resolved);
  memory[at + NEXT] = next + 1 === windowDays ? 0 : next + 1;
  if (memory[at + DAYS] < windowDays) memory[at + DAYS]++;
}

/** Days that the chart remembers: by custom it should be listened to from 20 days on. */
export function laneyDays(memory: Float64Array, at: number): number {
  return memory[at + DAYS];
}

/** Failed of resolved attempts over all days of the chart, as a share; what is expected before, where it has fewer than `leastDays`. */
export function laneyMean(memory: Float64Array, at: number, leastDays: number, expectedBefore: number): number {
  const days = memory[at + DAYS];
  return days < leastDays || days === 0 ? expectedBefore : memory[at + FAILED] / memory[at + RESOLVED];
}

/**
 * Sigma Z: 1 is plain chance, above it days differ by more. What is expected before, where the chart has fewer than
 * `leastDays` or fewer than two, or where nothing or everything failed so that shares have no spread.
 *
 * @param expectedBefore such as {@link dayInflation} of a day
 */
export function laneySigma(
  memory: Float64Array,
  at: number,
  windowDays: number,
  leastDays: number,
  expectedBefore: number,
): number {
  const days = memory[at + DAYS];
  if (days < leastDays || days < 2) return expectedBefore;
  const mean = laneyMean(memory, at, leastDays, 0);
  if (mean <= 0 || mean >= 1) return expectedBefore;
  let place = days < windowDays ? 0 : memory[at + NEXT];
  let previous = deviationOfDay(memory, at, place, mean);
  let distances = 0;
  for (let day = 1; day < days; day++) {
    place = place + 1 === windowDays ? 0 : place + 1;
    const deviation = deviationOfDay(memory, at, place, mean);
    distances += Math.abs(deviation - previous);
    previous = deviation;
  }
  // The mean's own spread is the same for all days, so that it scales the sum once.
  return distances / (days - 1) / Math.sqrt(mean * (1 - mean)) / MEAN_DISTANCE;
}

/** A day's z, but for the mean's own spread sqrt(mean (1 - mean)). */
function deviationOfDay(memory: Float64Array, at: number, place: number, mean: number): number {
  const cell = at + FIRST_DAY + PER_DAY * place;
  return (memory[cell] / memory[cell + 1] - mean) * memory[cell + 2];
}

/**
 * How far a day's share lies from the mean, in the p' chart's sigmas: above 3 it is out of control. A day is best scored
 * before it is taken in, lest it widen the limits that it is held against. 0 where nothing was resolved, or where mean or
 * sigma Z leave a share no spread and it has none; infinite where it has some all the same.
 *
 * @param mean of {@link laneyMean} @param sigma of {@link laneySigma}; 1 for a plain p chart
 */
export function laneyScore(failed: number, resolved: number, mean: number, sigma: number): number {
  if (resolved <= 0) return 0;
  const distance = failed / resolved - mean;
  return distance === 0 ? 0 : distance / laneyDeviation(resolved, mean, sigma);
}

/** One sigma of the p' chart for a day of so many resolved attempts, as a share: limits lie three of them off the mean. */
export function laneyDeviation(resolved: number, mean: number, sigma: number): number {
  return Math.sqrt((mean * (1 - mean)) / resolved) * sigma;
}
