import { expect, test } from 'vitest';
import { tableLines } from '../../src/report/table-lines.ts';

test('names stand to the left, all else to the right, each column as wide as it must be', () => {
  const columns = [
    { label: 'rule', kind: 'text' },
    { label: 'stops', kind: 'number' },
  ] as const;
  expect(
    tableLines({
      caption: 'Rules',
      columns,
      rows: [
        ['a-long-name', 3],
        ['b', 12_345],
      ],
    }),
  ).toEqual(['rule         stops', 'a-long-name      3', 'b            12345']);
});
