import { parse } from 'csv-parse/browser/esm/sync';
import { LIMITS } from './limits.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import type { Place } from './written.ts';

export interface CsvCell {
  readonly text: string;
  readonly at: Place;
}

/** A CSV file: its column names, and its rows with as many cells. */
export interface CsvTable {
  readonly header: readonly CsvCell[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * Reads a CSV text (RFC 4180, commas, a header) into cells with their places. Blank lines are left out; a row with too
 * few or too many cells, and one with a line break in a cell, are problems.
 *
 * @returns the table, or `undefined` when the file cannot be read as one
 */
export function readCsv(file: string, text: string, problems: ProblemList): CsvTable | undefined {
  const start: Place = { file, line: 1, column: 1, width: 1 };
  if (lineBreaksIn(text) > 2 * LIMITS.csvRows) {
    problems.error(start, [], SAY.tooManyRows());
    return undefined;
  }
  const records = recordsOf(text, (line, code) => problems.error({ ...start, line }, [], SAY.csvSyntax(code)));
  if (records === undefined) return undefined;
  const lines = text.split('\n');
  const [first, ...others] = records.map(({ record, info }): readonly CsvCell[] | undefined => {
    const line = info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    if (line === info.lines) return cellsOf(record, file, line, lines[line - 1] ?? '');
    problems.error({ ...start, line }, [], SAY.lineBreakInCell());
    return undefined;
  });
  if (first === undefined) {
    problems.error(start, [], SAY.noHeader());
    return undefined;
  }
  if (others.length > LIMITS.csvRows || first.length > LIMITS.csvColumns) {
    problems.error(start, [], others.length > LIMITS.csvRows ? SAY.tooManyRows() : SAY.tooManyColumns());
    return undefined;
  }
  const rows = others.filter((row): row is readonly CsvCell[] => {
    if (row === undefined) return false;
    if (row.length === first.length) return true;
    problems.error({ ...start, line: row[0].at.line }, [], SAY.wrongCellCount(first.length, row.length));
    return false;
  });
  return { header: first, rows };
}

/** A record as the parser hands it over. */
interface CsvRecord {
  readonly record: readonly string[];
  readonly info: {
    /** The line that the record ends in. */
    readonly lines: number;
  };
}

function recordsOf(text: string, tell: (line: number, code: string) => void): CsvRecord[] | undefined {
  try {
    const records: unknown[] = parse(text, {
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: LIMITS.csvRecordCharacters,
      to: LIMITS.csvRows + 2,
    });
    return records as CsvRecord[];
  } catch (failure) {
    const { code, lines } = failure as { code?: string; lines?: number };
    if (code === undefined) throw failure;
    tell(lines ?? 1, code);
    return undefined;
  }
}

function lineBreaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

/** Gives the cells of a record their columns, by walking its line past commas that stand outside quotes. */
function cellsOf(record: readonly string[], file: string, line: number, written: string): CsvCell[] {
  let from = 0;
  return record.map((text) => {
    let end = from;
    let quoted = false;
    while (end < written.length && (quoted || written[end] !== ',')) {
      if (written[end] === '"') quoted = !quoted;
      end++;
    }
    const cell = written.slice(from, end);
    const column = from + 1 + (cell.length - cell.trimStart().length);
    from = end + 1;
    return { text, at: { file, line, column, width: Math.max(1, cell.trim().length) } };
  });
}
