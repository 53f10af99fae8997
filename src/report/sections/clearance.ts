import type { DateQuantiles, Forecasted, PartClearance } from '../../forecast/forecast.ts';
import { QUANTILES } from '../clearance-words.ts';
import { shortDateWords, shortIntervalWords } from '../date-words.ts';
import { tableClass } from '../html-table.ts';
import { html, type Markup } from '../markup.ts';
import { numberWords } from '../number-words.ts';
import type { Section } from './section.ts';

/** When everything and every part clears, with intervals. */
export const clearanceSection: Section = {
  id: 'clearance',
  heading: 'When the backlog clears',
  body: (forecast) => {
    const { clearance, operational, fleet } = forecast;
    return html`<p>P50 is the day by which half of all futures have cleared, P90 nine in ten. Below each date: its Monte
Carlo interval.</p>
${partTable('Overall', [
  ['All of the backlog', fleet.open, clearance],
  ['All but 5% of what is in scope', fleet.open, clearance.share95],
  ['All but 1%', fleet.open, clearance.share99],
  ['All migrated ones operated by their suppliers', fleet.open, operational],
])}
${PARTS.map(([name, heading]) => partTable(heading, forecast.by[name].map(rowOf)))}`;
  },
};

const PARTS = [
  ['cohort', 'By cohort'],
  ['status', 'By status'],
  ['dmc', 'By device model combination'],
  ['supplier', 'By supplier'],
] as const satisfies readonly (readonly [keyof Forecasted['by'], string])[];

type Row = readonly [label: string, open: number, found: DateQuantiles | null];

function rowOf({ label, open, clearance }: PartClearance): Row {
  return [label, open, clearance];
}

function partTable(heading: string, rows: readonly Row[]): Markup {
  if (rows.length === 0) return html``;
  const columns = QUANTILES.map(({ label }) => html`<th scope="col" class="date">${label}</th>`);
  return html`<h3>${heading}</h3>
<div class="${tableClass(rows.length)}"><table>
<thead><tr><th scope="col">What clears</th><th scope="col" class="number">Open</th>${columns}</tr></thead>
<tbody>${rows.map(rowHtml)}</tbody>
</table></div>
`;
}

function rowHtml([label, open, found]: Row): Markup {
  const cells = QUANTILES.map(({ name }) => {
    if (found === null) return html`<td class="date">nothing open</td>`;
    return html`<td class="date">${shortDateWords(found[name])} <small>${shortIntervalWords(found.interval[name])}</small></td>`;
  });
  return html`<tr><th scope="row">${label}</th><td class="number">${numberWords(open)}</td>${cells}</tr>
`;
}
