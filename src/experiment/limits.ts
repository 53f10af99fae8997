import { claimFound } from '../forecast/claim.ts';
import { holdsFor } from '../forecast/expectation.ts';
import { NONE } from '../kernel/identity.ts';
import type { Expectation } from '../plan/expectation.ts';
import type { Plan } from '../plan/plan.ts';

/** A bound that a volume must keep, and who states it. */
export interface Limit {
  readonly claim: Expectation;
  /** 'alerts.limit', 'criterion 3', 'expect', 'option' …. */
  readonly from: string;
}

/** What the futures at one volume say of a limit. */
export interface LimitFound {
  readonly text: string;
  readonly from: string;
  readonly found: number | string | null;
  /** Ends of the figure's 95% interval; null where the futures are too few to tell. */
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly standing: Standing;
}

/** Undecided: the interval reaches over the limit, or has no end on the side that matters. */
export type Standing = 'holds' | 'fails' | 'undecided';

/** Heads of figures that say nothing of what a pace does, or that come without an interval. */
const NO_LIMITS: ReadonlySet<string> = new Set(['replications', 'fleet', 'raises', 'days', 'gates']);

/** Last words of counts of replications: they grow with the effort. */
const COUNTS: ReadonlySet<string> = new Set(['cleared', 'inForce']);

/** Whether a claim on a figure can be decided by more replications, and depends on the pace. */
export function canLimit({ path }: Expectation): boolean {
  return !NO_LIMITS.has(path[0]) && !COUNTS.has(path[path.length - 1]);
}

/**
 * The limits of a plan; none is invented. First those that are asked for, then what the scenario states: that in nine
 * futures of ten alerts stay below the limits of programme and DNOs, that no Live Service Criterion is worse than asked
 * for, and what it expects of figures (of dates it expects what its own pace gives, not what others must).
 *
 * @param asked claims from elsewhere  @param rating to which criteria are held; where one has no rule for it, its other rule
 */
export function limitsOf(plan: Plan, asked: readonly Expectation[], rating: 'green' | 'amber'): readonly Limit[] {
  const { alerts, liveServiceCriteria = [], expectations } = plan;
  const all: Limit[] = asked.map((claim) => ({ claim, from: 'option' }));
  if (alerts.limitPerDay !== NONE) all.push({ claim: staysBelow(['alerts']), from: 'alerts.limit' });
  for (const { id, limitPerDay } of alerts.dnos) {
    if (limitPerDay !== NONE) all.push({ claim: staysBelow(['alerts', 'dnos', id]), from: `alerts.dnos.${id}.limit` });
  }
  for (const { number, green, amber } of liveServiceCriteria) {
    const claims = rating === 'green' || amber.length === 0 ? green : amber;
    for (const claim of claims) if (canLimit(claim)) all.push({ claim, from: `criterion ${number}` });
  }
  for (const claim of expectations) {
    if (canLimit(claim) && typeof claim.value === 'number') all.push({ claim, from: 'expect' });
  }
  // Two may say the same: the first of them is told.
  const texts = all.map(({ claim }) => claim.text);
  return all.filter(({ claim }, place) => texts.indexOf(claim.text) === place);
}

/** In nine futures of ten there is no day at or above the limit. */
function staysBelow(scope: readonly string[]): Expectation {
  const path = [...scope, 'daysAtOrAboveLimit', 'p90'];
  return { text: `${path.join('.')} <= 0 days`, path, comparator: '<=', value: 0 };
}

/** Holds a limit against the figures of a forecast: it is decided where the whole interval lies on one side. */
export function limitFound({ claim, from }: Limit, figures: unknown): LimitFound {
  const { found, low, high } = claimFound(claim, figures);
  const isCeiling = claim.comparator === '<=' || claim.comparator === '<';
  const [worst, best] = isCeiling ? [high, low] : [low, high];
  const standing =
    worst !== null && holdsFor(worst, claim)
      ? 'holds'
      : best !== null && !holdsFor(best, claim)
        ? 'fails'
        : 'undecided';
  return { text: claim.text, from, found, low, high, standing };
}

/** All limits together: one that fails is enough, and one that is undecided leaves it open. */
export function standingOf(found: readonly LimitFound[]): Standing {
  if (found.some(({ standing }) => standing === 'fails')) return 'fails';
  return found.every(({ standing }) => standing === 'holds') ? 'holds' : 'undecided';
}
