import { parse } from 'yaml';
import { OURS } from '../control/plug-ins/definitions.ts';
import { RULES } from '../control/rules/index.ts';
import type { PlannedRule } from '../control/rules/rule.ts';
import { plannedRule } from './parts/control.ts';
import { ruleWordsOf } from './schema/rules.ts';

const RULE_WORDS = ruleWordsOf(OURS);

/** The rules of the catalogue as a plan would hold their examples, in the order of the catalogue; each is named after its kind. */
export function plannedExamples(): PlannedRule[] {
  return Object.values(RULES).map(({ example }) => {
    const [words] = parse(example) as readonly unknown[];
    return plannedRule(RULE_WORDS.parse(words), OURS);
  });
}
