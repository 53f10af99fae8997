import type { Expectation } from '../plan/expectation.ts';
import { figureAt, holdsFor } from './expectation.ts';
import type { ClaimFound } from './register-forecast.ts';

/** Half of a 95% interval of a mean, in standard errors. */
const HALF_WIDTH_OF_95_PERCENT = 1.96;

/** A claim on a forecast's figures, with what was found there and how well that is known. */
export function claimFound(claim: Expectation, figures: unknown): Omit<ClaimFound, 'rating'> {
  const found = figureAt(figures, claim.path);
  const { low, high } = intervalAt(figures, claim.path);
  const ends = [low, high].map((end) => end !== null && holdsFor(end, claim));
  // A probability of which none or all of the futures tell has no estimate, but bounds.
  const holds = found === null ? low !== null && ends[0] && ends[1] : holdsFor(found, claim);
  const straddles = low !== null && high !== null && (ends[0] !== holds || ends[1] !== holds);
  return { text: claim.text, found, low, high, holds, straddles };
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
