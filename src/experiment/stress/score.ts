import { doneDays, sumsAt, type Tally, WHOLE } from '../../forecast/tally.ts';
import { TOTAL } from '../../simulation/run.ts';
import { type HarmEffect, harmEffect } from '../effects.ts';

/** What is counted of each future, beside its date. */
export const SCORES = [
  'exposure',
  'exposureUntilAnswer',
  'failed',
  'interruptions',
  'unrecoverable',
  'stalled',
  'quarantined',
  'halts',
  'noGoDays',
  'daysAtOrAboveLimit',
] as const satisfies readonly (keyof typeof TOTAL)[];

export type Score = (typeof SCORES)[number];

/** Figures of a cell of the matrix whose differences are judged. */
export const JUDGED = ['clearanceDays', ...SCORES] as const;

export type Judged = 'clearanceDays' | Score;

/** Each score, with the test and without, and the paired difference. */
export type Scores = Readonly<Record<Score, HarmEffect>>;

/** The scores of the same futures with a test and without. */
export function scoresOf(withIt: Tally, without: Tally): Scores {
  const effects = SCORES.map((name) => [name, harmEffect(sumsAt(withIt, TOTAL[name]), sumsAt(without, TOTAL[name]))]);
  return Object.fromEntries(effects);
}

/** Days from the first one until each future is cleared; at most the horizon's, so that the mean is bounded. */
export function clearanceDays(tally: Tally): Float64Array {
  return Float64Array.from(doneDays(tally, WHOLE, 'clearance'));
}

/** Of the days that went ahead, the share on which something was halted; null where none did. */
export function haltedOfGoDays({ halted, went }: Tally): number | null {
  const sum = (days: Uint32Array): number => days.reduce((all, each) => all + each, 0);
  const goDays = sum(went);
  return goDays === 0 ? null : sum(halted) / goDays;
}
