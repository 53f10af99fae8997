import { LIMITS } from '../limits.ts';
import type { Sentence } from '../problem.ts';
import { didYouMean, oneOf, quoted, receivedIn } from '../received.ts';
import type { Written } from '../written.ts';

/** What is said about tables. */
export const CSV = {
  csvSyntax: (code: string): Sentence =>
    CSV_SYNTAX[code] ?? { expected: 'a row of cells with commas between them', received: `something else (${code})` },
  noHeader: (): Sentence => ({ expected: 'column names in the first line', received: 'none' }),
  tooManyRows: (): Sentence => ({ expected: `at most ${LIMITS.csvRows} rows`, received: 'more' }),
  tooManyColumns: (): Sentence => ({ expected: `at most ${LIMITS.csvColumns} columns`, received: 'more' }),
  wrongCellCount: (expected: number, received: number): Sentence => ({
    expected: `${expected} cells, as many as there are column names`,
    received: `${received}`,
    hint: 'put a cell that holds a comma in double quotes',
  }),
  lineBreakInCell: (): Sentence => ({ expected: 'a row on one line', received: 'a line break in a cell' }),
  unknownColumn: (name: string, candidate: string | undefined): Sentence => ({
    expected:
      "a column of a fleet: a key of a stratum, such as 'cohort', or a count with its unit, such as 'untouched_installations'",
    received: quoted(name),
    hint: name.includes(';') ? 'separate the columns with commas' : didYouMean(candidate),
  }),
  unknownEntryColumn: (name: string, known: readonly string[], candidate: string | undefined): Sentence => ({
    expected: `a column of a file of entries: ${oneOf(known)}`,
    received: quoted(name),
    hint: name.includes(';') ? 'separate the columns with commas' : didYouMean(candidate),
  }),
  entryWithoutId: (): Sentence => ({ expected: 'the id of an entry', received: 'an empty cell' }),
  conditionOfBothKinds: (): Sentence => ({
    expected: "ids joined by 'and', or by 'or'",
    received: 'both',
    hint: "write this entry under 'entries', with 'all' and 'any'",
  }),
  columnMissing: (key: string): Sentence => ({ expected: `a column ${quoted(key)}`, received: 'none' }),
  columnTwice: (name: string, first: string): Sentence => ({
    expected: 'one column for each fact',
    received: first === name ? `a second ${quoted(name)}` : `${quoted(name)} beside ${quoted(first)}`,
  }),
  noSuchColumn: (written: Written, names: readonly string[], candidate: string | undefined): Sentence => ({
    expected: `a column of the file: ${oneOf(names)}`,
    received: receivedIn(written),
    hint: didYouMean(candidate),
  }),
} as const;

const CSV_SYNTAX: Readonly<Record<string, Sentence>> = {
  CSV_QUOTE_NOT_CLOSED: { expected: 'a closing quote', received: 'none up to the end of the file' },
  CSV_INVALID_CLOSING_QUOTE: {
    expected: 'a comma or the end of the line behind a closing quote',
    received: 'something else',
    hint: 'write a quote within a quoted cell twice',
  },
  INVALID_OPENING_QUOTE: { expected: 'quotes round the whole cell', received: 'a quote in the middle of one' },
  CSV_MAX_RECORD_SIZE: {
    expected: `rows of at most ${LIMITS.csvRecordCharacters} characters`,
    received: 'a longer one',
    hint: 'look for a quote that is not closed',
  },
};
