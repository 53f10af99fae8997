import { RULES } from '../../control/rules/index.ts';
import type { Explanation } from './explanation.ts';
import { optionAt } from './schema-part.ts';
import { wordRows } from './word-rows.ts';

/** A page for each rule of the registry. */
export function explainedRules(): readonly Explanation[] {
  return Object.values(RULES).map(({ name, says, example, judged, watches: { figure, of, over } }) => ({
    kind: 'rule',
    name,
    also: [],
    says,
    notes: [
      "Stands in the list 'control.rules' of a scenario.",
      `It watches: ${figure}; of: ${of}; over: ${over}.`,
      `It is judged ${JUDGED[judged]}.`,
    ],
    words: wordRows(optionAt(['control', 'rules'], 'rule', name), ['rule']),
    example: example.trim(),
  }));
}

/** All rules side by side, as a table in Markdown: what each looks at, of what, over which time, and what it does by default. */
export function rulesTable(): string {
  const rows = Object.values(RULES).map(
    ({ name, judged, actions, watches: { figure, of, over } }) =>
      `| ${[`[${name}](#${name})`, figure, of, over, judged, actions[0]].join(' | ')} |`,
  );
  return ['| rule | watches | of | over | judged | does |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

const JUDGED = {
  'at the opening': "at the window's opening",
  'in the day': 'in the day, at each wave',
  'at both': "at the window's opening, and in the day at each wave",
} as const;
