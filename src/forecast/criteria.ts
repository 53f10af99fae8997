import type { Expectation } from '../plan/expectation.ts';
import type { Plan } from '../plan/plan.ts';
import type { Criterion, Rating } from '../plan/register.ts';
import { figureAt, holdsFor } from './expectation.ts';
import type { ClaimFound, CriterionFound } from './register-forecast.ts';

/** Half of a 95% interval of a mean, in standard errors. */
const HALF_WIDTH_OF_95_PERCENT = 1.96;

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
  return claims.map((claim) => claimFound(claim, rating, figures));
}

function claimFound(claim: Expectation, rating: ClaimFound['rating'], figures: unknown): ClaimFound {
  const found = figureAt(figures, claim.path);
  const { low, high } = intervalAt(figures, claim.path);
  const ends = [low, high].map((end) => end !== null && holdsFor(end, claim));
  // A probability of which none or all of the futures tell has no estimate, but bounds.
  const holds = found === null ? low !== null && ends[0] && ends[1] : holdsFor(found, claim);
  const straddles = low !== null && high !== null && (ends[0] !== holds || ends[1] !== holds);
  return { rating, text: claim.text, found, low, high, holds, straddles };
}

type Ends = Pick<ClaimFound, 'low' | 'high'>;

const NO_INTERVAL: Ends = { low: null, high: null };

/** The 95% interval of a figure: what stands beside it in the forecast tells it. */
function intervalAt(figures: unknown, path: readonly string[]): Ends {
  const beside = path.slice(0, -1);
  const name = path[path.length - 1];
  const numberAt = (...steps: readonly string[]): number | string | null => figureAt(figures, [...beside, ...steps]);
  if (name === 'estimate') return { low: numberAt('low'), high: numberAt('high') };
  if (name === 'mean') {
    const [mean, error] = [numberAt('mean'), numberAt('standardError')];
    if (typeof mean !== 'number' || typeof error !== 'number') return NO_INTERVAL;
    const half = HALF_WIDTH_OF_95_PERCENT * error;
    return { low: mean - half, high: mean + half };
  }
  // Of a quantile: of a figure it has ends, of a date a first and a last day.
  const low = numberAt('interval', name, 'low') ?? numberAt('interval', name, 'from');
  const high = numberAt('interval', name, 'high') ?? numberAt('interval', name, 'to');
  return { low, high };
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
