import type { Strata } from '../fleet/stratum.ts';
import type { Named } from '../kernel/identity.ts';

export const SCOPE_KINDS = ['programme', 'cohort', 'dmc', 'supplier'] as const;

export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** The whole programme is the first scope. */
export const PROGRAMME = 0;

/**
 * Where a rule may look and act. A plan lists the programme, then every cohort, every DMC and every supplier, so that
 * the scopes of a stratum follow from its places in those lists.
 */
export interface Scope extends Named {
  readonly kind: ScopeKind;
  /** Place in the list of its kind; 0 for the programme. */
  readonly index: number;
}

/** Scopes that a stratum lies in: the programme, its cohort, its DMC, its supplier. */
export const SCOPES_PER_STRATUM = 4;

/** The scopes of every stratum, four after four. */
export function scopesOfStrata(strata: Strata, cohorts: number, dmcs: number): Int32Array {
  const scopes = new Int32Array(strata.count * SCOPES_PER_STRATUM);
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const at = stratum * SCOPES_PER_STRATUM;
    scopes[at] = PROGRAMME;
    scopes[at + 1] = PROGRAMME + 1 + strata.cohort[stratum];
    scopes[at + 2] = PROGRAMME + 1 + cohorts + strata.dmc[stratum];
    scopes[at + 3] = PROGRAMME + 1 + cohorts + dmcs + strata.supplier[stratum];
  }
  return scopes;
}
