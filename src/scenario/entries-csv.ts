import { nearest } from './did-you-mean.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import type { CsvCell, CsvTable } from './read-csv.ts';
import { readTable } from './read-table.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { ENTRY_KEYS } from './schema/entries.ts';
import { emptyMap, scalarOf, valueAt, type Written, type WrittenEntry, type WrittenMap, withEntry } from './written.ts';

const ID = 'id';
const COLUMNS = [ID, ...ENTRY_KEYS];

/** What a cell's condition may be joined by, and the key of the same condition in a scenario. */
const JOINTS = [
  { word: ' and ', key: 'all' },
  { word: ' or ', key: 'any' },
] as const;

/**
 * Writes the rows of `entriesFile`, in the place of that key, as entries behind those of `entries`, so that from here on it
 * makes no difference where an entry was written. Where the file could not be read the key stays, to say so. The cells of `when` may join milestones: `report-22 and issue-fixed`, `confirmed or issue-fixed`.
 */
export async function includeEntriesFile(
  scenario: WrittenMap,
  files: ScenarioFiles,
  problems: ProblemList,
): Promise<WrittenMap> {
  const file = valueAt(scenario, ['entriesFile']);
  const inline = valueAt(scenario, ['entries']);
  // Entries that are no map keep their place, where the schema will say so.
  if (file === undefined || (inline !== undefined && inline.kind !== 'map')) return scenario;
  const table = await readTable(file, ['entriesFile'], files, problems);
  if (table === undefined || !areColumnsSound(table, problems)) return scenario;
  const entries = new Map((inline ?? emptyMap(file.at)).entries);
  const names = table.header.map(({ text }) => text);
  for (const cells of table.rows) addRow(entries, names, cells, problems);
  const keys = new Map(scenario.entries);
  keys.delete('entriesFile');
  return withEntry({ ...scenario, entries: keys }, 'entries', { kind: 'map', entries, at: inline?.at ?? file.at });
}

/** Whether every column is one that an entry has, stands there once, and the id is among them. */
function areColumnsSound({ header }: CsvTable, problems: ProblemList): boolean {
  let isSound = true;
  const tell = (...[at, says]: [CsvCell['at'], Parameters<ProblemList['error']>[2]]): void => {
    problems.error(at, ['entriesFile'], says);
    isSound = false;
  };
  const seen = new Set<string>();
  for (const { text, at } of header) {
    if (!COLUMNS.includes(text)) {
      tell(at, SAY.unknownEntryColumn(text, COLUMNS, text.includes(';') ? undefined : nearest(text, COLUMNS)));
    } else if (seen.has(text)) tell(at, SAY.columnTwice(text, text));
    seen.add(text);
  }
  if (!seen.has(ID)) tell(header[0].at, SAY.columnMissing(ID));
  return isSound;
}

function addRow(
  entries: Map<string, WrittenEntry>,
  names: readonly string[],
  cells: readonly CsvCell[],
  problems: ProblemList,
): void {
  const { text: id, at } = cells[names.indexOf(ID)];
  const first = entries.get(id);
  if (id === '') {
    problems.error(at, ['entries'], SAY.entryWithoutId());
    return;
  }
  if (first !== undefined) {
    const { file, line } = first.keyAt;
    problems.error(at, ['entries', id], SAY.nameTwice('an id', id, `${file}:${line}`));
    return;
  }
  const keys = new Map<string, WrittenEntry>();
  cells.forEach((cell, place) => {
    const name = names[place];
    if (name === ID || cell.text === '') return;
    const value = name === 'when' ? conditionOf(cell, id, problems) : scalarOf(cell.text, cell.at);
    keys.set(name, { keyAt: cell.at, value });
  });
  entries.set(id, { keyAt: at, value: { kind: 'map', entries: keys, at: { ...at, column: 1, width: 1 } } });
}

/** A condition as it would be written in a scenario. */
function conditionOf({ text, at }: CsvCell, id: string, problems: ProblemList): Written {
  const [joint, other] = JOINTS.filter(({ word }) => text.includes(word));
  if (joint === undefined) return scalarOf(text, at);
  if (other !== undefined) problems.error(at, ['entries', id, 'when'], SAY.conditionOfBothKinds());
  // What is joined both ways is told of once, and its parts are not looked at.
  const parts = other === undefined ? text.split(joint.word) : [];
  const items = parts.map((part) => scalarOf(part.trim(), at));
  return withEntry(emptyMap(at), joint.key, { kind: 'list', items, at });
}
