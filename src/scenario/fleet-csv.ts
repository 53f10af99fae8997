import { nearest } from './did-you-mean.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import type { CsvCell, CsvTable } from './read-csv.ts';
import { readTable } from './read-table.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { REQUIRED_KEYS, STOCKS, STRATUM_KEYS } from './schema/stratum.ts';
import { scalarOf, valueAt, type Written, type WrittenEntry, type WrittenMap, withEntry } from './written.ts';

/** Units that a column's name may give its cells. */
const UNITS = ['installations', 'devices'] as const;

/** Columns that hold a plain number: everything else is text, amounts included. */
const NUMBERS = /^devicesPerInstallation$|_attemptsUsed$/;

/** What a column of the fleet fills: a key of the stratum, or a part of one of its stocks. */
interface Column {
  readonly key: string;
  readonly part?: 'count' | 'age' | 'attemptsUsed';
  readonly unit?: string;
  readonly isNumber: boolean;
}

/**
 * Writes the rows of `fleet.file` as strata behind those of `fleet.strata`, so that from here on it makes no difference
 * where a stratum was written. A column's name may carry the unit of its cells: `untouched_installations`.
 */
export async function includeFleetFile(
  scenario: WrittenMap,
  files: ScenarioFiles,
  problems: ProblemList,
): Promise<WrittenMap> {
  const fleet = valueAt(scenario, ['fleet']);
  const file = valueAt(scenario, ['fleet', 'file']);
  if (fleet?.kind !== 'map' || file === undefined) return scenario;
  const table = await readTable(file, ['fleet', 'file'], files, problems);
  if (table === undefined) return scenario;
  const columns = columnsOf(table, problems);
  if (columns === undefined) return scenario;
  const rows = table.rows.map((cells) => stratumOf(cells, columns));
  const inline = valueAt(fleet, ['strata']);
  const items: Written[] = [...(inline?.kind === 'list' ? inline.items : []), ...rows];
  // Strata that are no list keep their place, where the schema will say so.
  if (inline !== undefined && inline.kind !== 'list') return scenario;
  const at = inline?.at ?? file.at;
  const keyAt = fleet.entries.get('strata')?.keyAt ?? at;
  const strata: WrittenEntry = { keyAt, value: { kind: 'list', items, at } };
  return withEntry(scenario, 'fleet', withEntry(fleet, 'strata', strata.value, keyAt));
}

/** What each column fills, or `undefined` where a column is unknown, stands there twice or is missing. */
function columnsOf({ header }: CsvTable, problems: ProblemList): readonly Column[] | undefined {
  const known = new Map<string, Column>();
  for (const key of STRATUM_KEYS) known.set(key, { key, isNumber: NUMBERS.test(key) });
  for (const unit of UNITS) known.set(`untouched_${unit}`, { key: 'untouched', unit, isNumber: false });
  for (const key of STOCKS) {
    known.set(key, { key, part: 'count', isNumber: false });
    for (const unit of UNITS) known.set(`${key}_${unit}`, { key, part: 'count', unit, isNumber: false });
    known.set(`${key}_age`, { key, part: 'age', isNumber: false });
    known.set(`${key}_attemptsUsed`, { key, part: 'attemptsUsed', isNumber: true });
  }
  const taken = new Map<string, CsvCell>();
  const columns = header.map((name) => {
    const column = known.get(name.text);
    if (column === undefined) {
      const candidate = name.text.includes(';') ? undefined : nearest(name.text, known.keys());
      problems.error(name.at, ['fleet'], SAY.unknownColumn(name.text, candidate));
      return undefined;
    }
    // Two columns for the same thing contradict each other, even where they differ in their unit.
    const fills = `${column.key} ${column.part ?? ''}`;
    const first = taken.get(fills);
    if (first !== undefined) {
      problems.error(name.at, ['fleet'], SAY.columnTwice(name.text, first.text));
      return undefined;
    }
    taken.set(fills, name);
    return column;
  });
  for (const key of REQUIRED_KEYS) {
    const isThere = columns.some((column) => column?.key === key);
    if (!isThere) problems.error(header[0].at, ['fleet'], SAY.columnMissing(key));
  }
  const found = columns.filter((column) => column !== undefined);
  const isWhole = REQUIRED_KEYS.every((key) => found.some((column) => column.key === key));
  return isWhole && found.length === columns.length ? found : undefined;
}

function stratumOf(cells: readonly CsvCell[], columns: readonly Column[]): Written {
  const entries = new Map<string, WrittenEntry>();
  const stocks = new Map<string, Map<string, WrittenEntry>>();
  cells.forEach((cell, place) => {
    const column = columns[place];
    if (cell.text === '') return;
    const entry = { keyAt: cell.at, value: cellValue(cell, column) };
    if (column.part === undefined) entries.set(column.key, entry);
    else {
      const stock = stocks.get(column.key) ?? new Map<string, WrittenEntry>();
      stocks.set(column.key, stock.set(column.part, entry));
    }
  });
  for (const [key, parts] of stocks) {
    const { keyAt } = [...parts.values()][0];
    entries.set(key, { keyAt, value: { kind: 'map', entries: parts, at: keyAt } });
  }
  return { kind: 'map', entries, at: { ...cells[0].at, column: 1, width: 1 } };
}

function cellValue({ text, at }: CsvCell, { unit, isNumber }: Column): Written {
  if (isNumber && /^\d+(\.\d+)?$/.test(text)) return scalarOf(Number(text), at, text);
  return scalarOf(unit === undefined ? text : `${text} ${unit}`, at, text);
}
