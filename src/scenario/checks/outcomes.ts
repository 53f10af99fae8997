import { mostOf } from '../../kernel/quantity.ts';
import { MINUTES_PER_DAY } from '../../units/duration.ts';
import type { Law } from '../distributions/distribution.ts';
import { LIMITS } from '../limits.ts';
import { SAY } from '../problems.ts';
import { quantityOf } from '../quantify.ts';
import type { OutcomeWords } from '../schema/outcomes.ts';
import { valueAt } from '../written.ts';
import { type Check, type Examined, tellError } from './check.ts';

/** What may be lost to rounding when shares are added up. */
const ROUNDING = 1e-9;

/** Part of the attempts that may take longer than the longest turnaround, which is then what they take. */
const RARE = 0.001;

/** Shares that cannot exceed 100% together, turnarounds of at most a week, a length for every recovery. */
export const checkOutcomes: Check = (examined) => {
  for (const [id, outcome] of Object.entries(examined.words.outcomes ?? {})) checkOutcome(examined, id, outcome);
};

function checkOutcome(examined: Examined, id: string, outcome: OutcomeWords): void {
  const sums: [key: string, shares: readonly Law[]][] = [
    ['first', Object.values(outcome.first)],
    ['stallEnds', Object.values(outcome.stallEnds)],
    ['repairEnds', Object.values(outcome.repairEnds)],
  ];
  if (outcome.later !== 'same') sums.push(['later', Object.values(outcome.later)]);
  for (const [key, shares] of sums) {
    const most = shares.reduce((sum, share) => sum + mostOf(quantityOf('share', share)), 0);
    if (most > 1 + ROUNDING) tellError(examined, ['outcomes', id, key], SAY.sharesAboveOne(most));
  }
  for (const key of ['turnaround', 'troubledTurnaround'] as const) {
    const longest = outcome[key]?.quantile(1 - RARE) ?? 0;
    if (longest > LIMITS.turnaroundDays * MINUTES_PER_DAY) {
      tellError(examined, ['outcomes', id, key], SAY.turnaroundTooLong(longest / MINUTES_PER_DAY));
    }
  }
  const path = ['outcomes', id, 'recovered'];
  if (outcome.recoveryLength === undefined && valueAt(examined.written, path) !== undefined) {
    tellError(examined, path, SAY.recoveryWithoutLength());
  }
}
