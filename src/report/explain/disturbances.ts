import { DISTURBANCES } from '../../disturbance/index.ts';
import type { Explanation } from './explanation.ts';
import { optionAt } from './schema-part.ts';
import { wordRows } from './word-rows.ts';

/** A page for each disturbance of the registry. */
export function explainedDisturbances(): readonly Explanation[] {
  return Object.values(DISTURBANCES).map(({ name, says, example }) => ({
    kind: 'disturbance',
    name,
    also: [],
    says,
    notes: ["Stands in the list 'disturbances' of a scenario."],
    words: wordRows(optionAt(['disturbances'], 'kind', name), ['kind']),
    example: example.trim(),
  }));
}
