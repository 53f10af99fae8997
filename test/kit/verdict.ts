import type { Evidence, Rule, Verdict } from '../../src/control/rules/rule.ts';
import type { View } from '../../src/control/view.ts';
import type { Settings } from '../../src/units/settings.ts';

/** What a rule says of a scope of which it remembers nothing. */
export function verdictOf(rule: Rule, settings: Settings, view: View, scope: number): Verdict {
  return rule.judge(settings, view, scope, new Float64Array(rule.memory ?? 0), 0);
}

/** What such a verdict rests on. */
export function evidenceOf(rule: Rule, settings: Settings, view: View, scope: number): readonly Evidence[] {
  return rule.evidence(settings, view, scope, new Float64Array(rule.memory ?? 0), 0);
}
