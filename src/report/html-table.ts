import { html, type Markup } from './markup.ts';
import { numberWords } from './number-words.ts';
import type { Cell, Column, Table } from './table.ts';

const MOST_ROWS_UNSPLIT = 10;

/** A table as HTML. The first cell of a row names it; numbers stand to the right. */
export function tableHtml({ caption, columns, rows }: Table): Markup {
  return html`<div class="${tableClass(rows.length)}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col"${classOf(column)}>${column.label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => rowHtml(row, columns))}</tbody>
</table></div>
`;
}

/** A short table is not split over pages; a long one must be. */
export function tableClass(rows: number): string {
  return rows <= MOST_ROWS_UNSPLIT ? 'wide short' : 'wide';
}

function rowHtml(row: readonly Cell[], columns: readonly Column[]): Markup {
  const cells = row.map((cell, place) => {
    const text = typeof cell === 'number' ? numberWords(cell) : cell;
    if (place === 0) return html`<th scope="row"${classOf(columns[place])}>${text}</th>`;
    return html`<td${classOf(columns[place])}>${text}</td>`;
  });
  return html`<tr>${cells}</tr>
`;
}

const CLASSES = { text: html``, number: html` class="number"`, day: html` class="day"` } as const;

function classOf(column: Column): Markup {
  return CLASSES[column.kind];
}
