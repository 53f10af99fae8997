import type { WordRow } from './explanation.ts';
import type { SchemaPart } from './schema-part.ts';
import { writtenAs } from './written-as.ts';

/**
 * What may be written below a part: a row a word, maps within it word by word.
 *
 * @param left words that are told elsewhere
 */
export function wordRows(part: SchemaPart, left: readonly string[] = [], path = ''): readonly WordRow[] {
  const { properties = {}, required = [] } = part;
  return Object.entries(properties).flatMap(([word, value]): readonly WordRow[] => {
    if (left.includes(word)) return [];
    const here = path + word;
    const row: WordRow = {
      word: here,
      says: value.description ?? '',
      written: value.properties === undefined ? writtenAs(value) : 'a map',
      isRequired: required.includes(word),
      default: defaultOf(value),
    };
    return [row, ...wordRows(value, [], `${here}.`)];
  });
}

/** An empty map is the default of a map whose words have defaults of their own. */
function defaultOf({ default: stated }: SchemaPart): string | null {
  if (stated === undefined) return null;
  if (typeof stated !== 'object' || stated === null) return String(stated);
  return Object.keys(stated).length === 0 ? null : JSON.stringify(stated);
}
