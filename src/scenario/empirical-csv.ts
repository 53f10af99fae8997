import { nearest } from './did-you-mean.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { readTable } from './read-table.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { type Path, scalarOf, textAt, valueAt, type Written, type WrittenEntry, type WrittenMap } from './written.ts';

/**
 * Writes the cells of every `empirical: { file, column, unit }` in the place of those words, as its `values`, so that
 * a value of a file is read, and refused, like any other.
 */
export async function includeEmpiricalFiles(
  scenario: WrittenMap,
  files: ScenarioFiles,
  problems: ProblemList,
): Promise<WrittenMap> {
  return (await included(scenario, [], files, problems)) as WrittenMap;
}

async function included(written: Written, path: Path, files: ScenarioFiles, problems: ProblemList): Promise<Written> {
  if (written.kind === 'scalar') return written;
  if (written.kind === 'list') {
    const items: Written[] = [];
    for (const [place, item] of written.items.entries()) {
      items.push(item.kind === 'scalar' ? item : await included(item, [...path, place], files, problems));
    }
    return { ...written, items };
  }
  const entries = new Map<string, WrittenEntry>();
  for (const [key, { keyAt, value }] of written.entries) {
    const here = [...path, key];
    const isInFile = key === 'empirical' && valueAt(value, ['file']) !== undefined && textAt(value, ['column']);
    const read = isInFile ? await valuesOf(value, here, files, problems) : undefined;
    entries.set(key, { keyAt, value: read ?? (await included(value, here, files, problems)) });
  }
  return { ...written, entries };
}

/** The words with `values` in the place of `file`, `column` and `unit`; `undefined` when the file cannot be read. */
async function valuesOf(
  words: Written,
  path: Path,
  files: ScenarioFiles,
  problems: ProblemList,
): Promise<Written | undefined> {
  const file = valueAt(words, ['file']);
  const column = valueAt(words, ['column']);
  if (words.kind !== 'map' || file === undefined || column?.kind !== 'scalar') return undefined;
  const table = await readTable(file, [...path, 'file'], files, problems);
  if (table === undefined) return undefined;
  const names = table.header.map(({ text }) => text);
  const place = names.indexOf(String(column.value));
  if (place < 0) {
    problems.error(
      column.at,
      [...path, 'column'],
      SAY.noSuchColumn(column, names, nearest(String(column.value), names)),
    );
    return undefined;
  }
  const unit = textAt(words, ['unit']);
  const items = table.rows.map((row) => {
    const { text, at } = row[place];
    return scalarOf(unit === undefined ? text : `${text} ${unit}`, at, text);
  });
  const entries = new Map(words.entries);
  for (const key of ['file', 'column', 'unit']) entries.delete(key);
  entries.set('values', { keyAt: file.at, value: { kind: 'list', items, at: file.at } });
  return { ...words, entries };
}
