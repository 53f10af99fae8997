import type { Table } from './table.ts';

/** A table in columns of letters; all but the first are set to the right. */
export function tableLines({ columns, rows }: Table): readonly string[] {
  const cells = [columns.map(({ label }) => label), ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] + 2)))
      .join('')
      .trimEnd(),
  );
}
