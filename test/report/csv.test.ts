import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/report/csv.ts';

function read(csv: string): string[][] {
  return parse(csv, { record_delimiter: '\n', relax_column_count: true });
}

test('writes numbers plain, texts quoted where they must be, empty cells empty, a line feed at the end', () => {
  const rows = [[-1.5, 'a,b', 'say "hi"', null, true, 'two\nlines', Number.NaN]];
  expect(csvOf(['x', 'y'], rows)).toBe('x,y\n-1.5,"a,b","say ""hi""",,true,"two\nlines",\n');
});

test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '-', '=cmd|/C calc', '-2 days'])(
  'defuses %j',
  (text) => {
    expect(read(csvOf(['h'], [[text]]))[1][0]).toBe(`'${text}`);
  },
);

test.each(['-5', '-0.25', '12', '2019-11-18'])('leaves %j alone, which no spreadsheet runs', (text) => {
  expect(read(csvOf(['h'], [[text]]))[1][0]).toBe(text);
});

test('is read back as it was, and no cell of text begins like a formula', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;a1') }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const found = read(csvOf(['one', 'two'], rows)).slice(1);
      expect(found.length).toBe(rows.length);
      for (const [place, row] of rows.entries()) {
        for (const [column, text] of row.entries()) {
          const written = found[place][column];
          if (written === text) expect(text).not.toMatch(/^[=+@\t\r\n]|^-(?!\d+(\.\d+)?$)/);
          else expect(written).toBe(`'${text}`);
        }
      }
    }),
  );
});
