import { parse } from 'yaml';
import { RULES } from '../control/rules/index.ts';
import type { PlannedRule } from '../control/rules/rule.ts';
import { plannedRule } from './parts/control.ts';
import { ruleWords } from './schema/rules.ts';

/** The rules of the catalogue as a plan would hold their examples, in the order of the catalogue; each is named after its kind. */
export function plannedExamples(): PlannedRule[] {
  return Object.values(RULES).map(({ example }) => {
    const [words] = parse(example) as readonly unknown[];
    return plannedRule(ruleWords.parse(words));
  });
}
