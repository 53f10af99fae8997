import { STRATEGIES } from '../../control/strategies/index.ts';
import type { Explanation } from './explanation.ts';
import { optionAt } from './schema-part.ts';
import { wordRows } from './word-rows.ts';

/** A page for each strategy of the registry. */
export function explainedStrategies(): readonly Explanation[] {
  return Object.values(STRATEGIES).map(({ name, says, example }) => ({
    kind: 'strategy',
    name,
    also: [],
    says,
    notes: ["Stands under 'control.strategy' of a scenario."],
    words: wordRows(optionAt(['control', 'strategy'], 'kind', name), ['kind']),
    example: example.trim(),
  }));
}
