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
