import type { Checked } from '../../regression/check.ts';
import type { Table } from '../table.ts';
import { chanceWords, comparisonWords, furthestOf, marginWords } from './words.ts';

/** Every output with its verdict and what that rests on: a row each. */
export function checkTable({ outputs }: Pick<Checked, 'outputs'>): Table {
  return {
    caption: 'What was compared',
    columns: [
      { label: 'output', kind: 'text' },
      { label: 'verdict', kind: 'text' },
      { label: 'furthest out', kind: 'text' },
      { label: 'margin', kind: 'number' },
      { label: 'p equivalent', kind: 'number' },
      { label: 'p changed', kind: 'number' },
      { label: 'power', kind: 'number' },
    ],
    rows: outputs.map((output) => {
      const furthest = furthestOf(output);
      return [
        output.output,
        output.verdict,
        furthest === undefined ? 'nothing to compare' : comparisonWords(output, furthest),
        furthest === undefined ? '' : marginWords(output, furthest),
        chanceWords(output.pEquivalent),
        chanceWords(output.pChanged),
        chanceWords(output.power),
      ];
    }),
  };
}
