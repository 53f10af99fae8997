import type { PlannedRule } from '../../src/control/rules/rule.ts';
import { named } from '../../src/kernel/identity.ts';

/** A rule as a plan holds it: it halts the programme until a diagnosis, unless said otherwise. */
export function plannedRule(
  rule: string,
  settings: PlannedRule['settings'],
  changes: Partial<PlannedRule> & { readonly id?: string } = {},
): PlannedRule {
  return {
    rule,
    scopeKind: 'programme',
    action: 'halt',
    throttleShare: 0.5,
    resumption: 'after diagnosis',
    resumeAfterDays: 1,
    dryRun: false,
    settings,
    ...changes,
    ...named(changes.id ?? rule),
  };
}
