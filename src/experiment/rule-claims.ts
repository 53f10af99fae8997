import { holdsFor } from '../forecast/expectation.ts';
import type { ExpectationFound } from '../forecast/forecast.ts';
import type { Watcher } from '../forecast/runner.ts';
import type { Expectation } from '../plan/expectation.ts';
import type { Plan } from '../plan/plan.ts';
import { falseStops } from './false-stops.ts';
import type { StopRate } from './stop-rate.ts';

/** Futures that tell of a rule: of a year each, some thousands of go days. */
const USUAL_REPLICATIONS = 60;

/**
 * Holds a plan's claims on its rules against what these do in clean futures. Of a rule that never spoke nobody knows how seldom it does:
 * the end of the interval that speaks against the claim is held against it.
 */
export async function ruleClaimsFound(
  plan: Plan,
  watcher: Watcher,
  replications: number = USUAL_REPLICATIONS,
): Promise<ExpectationFound[]> {
  const rates = new Map<string, StopRate | null>();
  const found: ExpectationFound[] = [];
  for (const claim of plan.ruleClaims ?? []) {
    const [, id] = claim.path;
    const rate = rates.has(id) ? rates.get(id) : await falseStops(plan, id, replications, watcher);
    rates.set(id, rate ?? null);
    const figure = rate ? figureOf(rate, claim) : null;
    found.push({ text: claim.text, found: figure, holds: figure !== null && holdsFor(figure, claim) });
  }
  return found;
}

function figureOf({ estimate, low, high }: StopRate, { comparator }: Expectation): number {
  return estimate ?? (comparator === '<' || comparator === '<=' ? high : low);
}
