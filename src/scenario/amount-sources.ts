import type { Place, Written } from './written.ts';

/** Where a scenario states an amount, and in which words; none where it is the language's own default. */
export interface AmountSource extends Pick<Place, 'file' | 'line'> {
  readonly text: string;
}

/**
 * Where amounts are written, by their ids: an id is the path of an amount, in which an item of a list goes by its id or,
 * where it has none, by its place. Names may hold dots, so that at each step the longest name that fits is taken.
 */
export function amountSources(written: Written, ids: readonly string[]): ReadonlyMap<string, AmountSource> {
  const sources = new Map<string, AmountSource>();
  for (const id of ids) {
    const found = find(written, id);
    if (found !== undefined) sources.set(id, { file: found.at.file, line: found.at.line, text: textOf(found) });
  }
  return sources;
}

function find(here: Written, path: string): Written | undefined {
  if (path === '') return here;
  const fits = namedIn(here).filter(([name]) => path === name || path.startsWith(`${name}.`));
  const [name, value] = fits.sort(([one], [other]) => other.length - one.length)[0] ?? [];
  return name === undefined || value === undefined ? undefined : find(value, path.slice(name.length + 1));
}

/** What lies below a value, by the names that an id may give it. */
function namedIn(here: Written): (readonly [name: string, value: Written])[] {
  if (here.kind === 'map') return [...here.entries].map(([key, { value }]) => [key, value] as const);
  if (here.kind === 'scalar') return [];
  return here.items.flatMap((item, place) => {
    const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
    const byPlace = [String(place), item] as const;
    return id?.kind === 'scalar' ? [[String(id.value), item] as const, byPlace] : [byPlace];
  });
}

/** A value on one line, as YAML writes it in braces. */
function textOf(written: Written): string {
  if (written.kind === 'scalar') return written.source;
  if (written.kind === 'list') return `[${written.items.map(textOf).join(', ')}]`;
  return `{ ${[...written.entries].map(([key, { value }]) => `${key}: ${textOf(value)}`).join(', ')} }`;
}
