import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProblemList } from '../../src/scenario/problem.ts';
import { readCsv } from '../../src/scenario/read-csv.ts';

function read(text: string) {
  const problems = new ProblemList();
  problems.keep('a.csv', text);
  return { table: readCsv('a.csv', text, problems), told: problems.list() };
}

test('every cell knows its line and column, quotes and spaces apart', () => {
  const { table, told } = read('a,b ,c\n1, "x, y" ,3\n\n,,\n"say ""hi""",,z\n');
  expect(told).toEqual([]);
  expect(table?.header.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  const cells = table?.rows.map((row) => row.map(({ text, at }) => [text, at.line, at.column, at.width]));
  expect(cells).toEqual([
    [
      ['1', 2, 1, 1],
      ['x, y', 2, 4, 6],
      ['3', 2, 12, 1],
    ],
    [
      ['say "hi"', 5, 1, 12],
      ['', 5, 14, 1],
      ['z', 5, 15, 1],
    ],
  ]);
});

test('a header alone is a table without rows', () => {
  expect(read('a,b\n').table?.rows).toEqual([]);
});

test('rows of the wrong length are told, the others read', () => {
  const { table, told } = read('a,b\n1\n1,2,3\n1,2\n');
  expect(table?.rows.length).toBe(1);
  expect(told.map(({ line }) => line)).toEqual([2, 3]);
});

test('what a spreadsheet would write is read back, cell by cell', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ' ', ';', "'", 'é', '0'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 }), (rows) => {
      const filled = rows.map((row) => ['x', ...row]);
      const quoted = filled.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      const { table, told } = read(['a,b,c,d', ...quoted].join('\n'));
      expect(told).toEqual([]);
      expect(table?.rows.map((row) => row.map(({ text }) => text.trim()))).toEqual(
        filled.map((row) => row.map((text) => text.trim())),
      );
    }),
  );
});
