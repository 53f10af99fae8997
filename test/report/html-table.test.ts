import { expect, test } from 'vitest';
import { tableClass, tableHtml } from '../../src/report/html-table.ts';
import { tokensOf } from '../kit/markup-tags.ts';

test('sets numbers to the right and rounded, and names each row by its first cell', () => {
  const { text } = tableHtml({
    caption: 'A & B',
    columns: [
      { label: 'Day', kind: 'day' },
      { label: 'Count', kind: 'number' },
      { label: '<b>', kind: 'text' },
    ],
    rows: [['24 Nov 2019', 1234.5, '"x"']],
  });
  tokensOf(text);
  expect(text).toContain('<caption>A &amp; B</caption>');
  expect(text).toContain(
    '<th scope="row" class="day">24 Nov 2019</th><td class="number">1,235</td><td>&quot;x&quot;</td>',
  );
  expect(text).toContain('<th scope="col">&lt;b&gt;</th>');
});

test('holds a short table together and lets a long one run over pages', () => {
  expect(tableClass(10)).toContain('short');
  expect(tableClass(11)).not.toContain('short');
});
