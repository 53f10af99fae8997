/** What a cell may hold; null and undefined are empty. */
export type CsvCell = string | number | boolean | null;

const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** What makes a spreadsheet take a text for a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A table as CSV by RFC 4180, with line feeds (which the RFC's readers take as well) and a final one. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers, negative ones too.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellOf).join(',')}\n`).join('');
}

function cellOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  const text = FORMULA_START.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
