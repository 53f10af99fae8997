import { RULES } from '../../control/rules/index.ts';
import type { Explanation } from './explanation.ts';
import { optionAt } from './schema-part.ts';
import { wordRows } from './word-rows.ts';

/** A page for each rule of the registry. */
export function explainedRules(): readonly Explanation[] {
  return Object.values(RULES).map(({ name, says, example, judged }) => ({
    kind: 'rule',
    name,
    also: [],
    says,
    notes: ["Stands in the list 'control.rules' of a scenario.", `It is judged ${JUDGED[judged]}.`],
    words: wordRows(optionAt(['control', 'rules'], 'rule', name), ['rule']),
    example: example.trim(),
  }));
}

const JUDGED = {
  'at the opening': "at the window's opening",
  'in the day': 'in the day, at each wave',
  'at both': "at the window's opening, and in the day at each wave",
} as const;
