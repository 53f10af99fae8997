import { claimFound } from '../../forecast/claim.ts';
import { holdsFor } from '../../forecast/expectation.ts';
import { reduce } from '../../forecast/reduce.ts';
import { judgePrecision } from '../../forecast/stopping.ts';
import { doneDays, type Tally, WHOLE } from '../../forecast/tally.ts';
import type { Expectation } from '../../plan/expectation.ts';
import type { Plan } from '../../plan/plan.ts';

/** Whether a criterion is met: undecided where the 95% interval of its figure has ends on both sides. */
export type Verdict = 'holds' | 'fails' | 'undecided';

/**
 * How criteria stand in the futures of a plan, in their order.
 *
 * @param tally in the order of the replications
 */
export function verdictsOf(plan: Plan, tally: Tally, criteria: readonly Expectation[]): readonly Verdict[] {
  const { length } = tally.replications;
  const fixed = { ...plan, effort: { replications: length, precisionDays: 0, mostReplications: length } };
  const stopping = judgePrecision(fixed, doneDays(tally, WHOLE, 'clearance').sort(), 1);
  const figures = reduce(fixed, tally, stopping);
  return criteria.map((criterion) => verdictOf(criterion, figures));
}

/** Fails where one fails, else undecided where one is; of no criteria, holds. */
export function together(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('undecided') ? 'undecided' : 'holds';
}

function verdictOf(criterion: Expectation, figures: unknown): Verdict {
  const { low, high, holds } = claimFound(criterion, figures);
  if (low === null && high === null) return holds ? 'holds' : 'fails';
  // Of a figure that is to be small, the high end is the one that may break the claim.
  const [best, worst] = criterion.comparator.startsWith('<') ? [low, high] : [high, low];
  if (worst !== null && holdsFor(worst, criterion)) return 'holds';
  return best !== null && !holdsFor(best, criterion) ? 'fails' : 'undecided';
}
