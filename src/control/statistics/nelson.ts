/**
 * Three of Nelson's tests for special causes, over scores of days (p' scores: distance from the mean, in sigmas). Runs of
 * days show a small shift or a drift that no single day shows. They are made for scores without memory: not for shares
 * scored by plain chance, which zones call out of control too often, and not for sums or averages such as a CUSUM or EWMA.
 *
 * Source: L. S. Nelson, "The Shewhart control chart: tests for special causes", Journal of Quality Technology 16 (1984), tests
 * 2, 3 and 5.
 */

/** Cells of the memory that one series takes; all zero before the first day. */
export const NELSON_CELLS = 7;

const DAYS = 0;
const SCORE = 1;
/** Days in a row on one side, and steps in a row in one direction: above 0 upwards, below 0 downwards. */
const SIDE = 2;
const TREND = 3;
/** Whether each of the last three days lies beyond two sigmas: 1 above, -1 below, 0 neither. */
const BEYOND = 4;
const BEYOND_BEFORE = 5;
const BEYOND_FIRST = 6;

const DAYS_ON_ONE_SIDE = 9;
/** Six days in a row, between which there are five steps. */
const STEPS_OF_TREND = 5;
const ZONE = 2;

/** Which way a test signals: 1 too high, -1 too low, 0 not at all. */
export type Side = -1 | 0 | 1;

/** Takes a day's score in. A score of 0 ends a run on one side, and one that equals the day before a trend. */
export function recordNelson(memory: Float64Array, at: number, score: number): void {
  const step = memory[at + DAYS] === 0 ? 0 : Math.sign(score - memory[at + SCORE]);
  memory[at + TREND] = prolonged(memory[at + TREND], step);
  memory[at + SIDE] = prolonged(memory[at + SIDE], Math.sign(score));
  memory[at + BEYOND_FIRST] = memory[at + BEYOND_BEFORE];
  memory[at + BEYOND_BEFORE] = memory[at + BEYOND];
  memory[at + BEYOND] = Math.abs(score) > ZONE ? Math.sign(score) : 0;
  memory[at + SCORE] = score;
  memory[at + DAYS]++;
}

/** A run after one more of the same direction; another direction begins a run, and none ends it. */
function prolonged(run: number, direction: number): number {
  return run * direction > 0 ? run + direction : direction;
}

/** Test 2: the last nine days all lie on one side of the mean. */
export function nineOnOneSide(memory: Float64Array, at: number): Side {
  return sideOf(memory[at + SIDE], DAYS_ON_ONE_SIDE);
}

/** Test 3: the last six days all rise, or all fall. */
export function sixInATrend(memory: Float64Array, at: number): Side {
  return sideOf(memory[at + TREND], STEPS_OF_TREND);
}

/** Test 5: the last day and one of the two before it lie beyond two sigmas on the same side. */
export function twoOfThreeBeyond(memory: Float64Array, at: number): Side {
  const beyond = memory[at + BEYOND];
  if (beyond !== memory[at + BEYOND_BEFORE] && beyond !== memory[at + BEYOND_FIRST]) return 0;
  return sideOf(beyond, 1);
}

function sideOf(run: number, length: number): Side {
  if (run >= length) return 1;
  return run <= -length ? -1 : 0;
}
