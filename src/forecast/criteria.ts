import type { Plan } from '../plan/plan.ts';
import type { Criterion, Rating } from '../plan/register.ts';
import { claimFound } from './claim.ts';
import type { ClaimFound, CriterionFound } from './register-forecast.ts';

/**
 * How the Live Service Criteria stand: by what the scenario states, or by claims on the figures of the forecast. A rating
 * is sure where no claim on which it rests changes sides within the 95% interval of its figure.
 *
 * @param figures the forecast but for its criteria and expectations
 */
export function criteriaOf({ liveServiceCriteria = [] }: Plan, figures: unknown): CriterionFound[] {
  return liveServiceCriteria.map((criterion) => {
    const { number, title, rating, reason, owner, condition } = criterion;
    const words = { reason, owner, condition };
    if (rating !== null) return { number, title, rating, basis: 'stated', sure: true, ...words, claims: [] };
    const green = claimsFound(criterion.green, 'green', figures);
    const amber = claimsFound(criterion.amber, 'amber', figures);
    return { number, title, basis: 'claims', ...ratingOf(green, amber), ...words, claims: [...green, ...amber] };
  });
}

function claimsFound(
  claims: Criterion['green'],
  rating: ClaimFound['rating'],
  figures: unknown,
): readonly ClaimFound[] {
  return claims.map((claim) => ({ rating, ...claimFound(claim, figures) }));
}

/** Green, else amber, else red; and whether the errors of the figures leave it there. */
function ratingOf(green: readonly ClaimFound[], amber: readonly ClaimFound[]): { rating: Rating; sure: boolean } {
  const isGreen = green.every(({ holds }) => holds);
  if (isGreen) return { rating: 'green', sure: !green.some(({ straddles }) => straddles) };
  // One claim that fails for sure is enough not to be green.
  const isSurelyNotGreen = green.some(({ holds, straddles }) => !holds && !straddles);
  const isAmber = amber.length > 0 && amber.every(({ holds }) => holds);
  if (isAmber) return { rating: 'amber', sure: isSurelyNotGreen && !amber.some(({ straddles }) => straddles) };
  const isSurelyNotAmber = amber.length === 0 || amber.some(({ holds, straddles }) => !holds && !straddles);
  return { rating: 'red', sure: isSurelyNotGreen && isSurelyNotAmber };
}
