import type { Forecast } from '../../forecast/forecast.ts';
import { dateWords } from '../date-words.ts';
import { tableHtml } from '../html-table.ts';
import { html, type Markup } from '../markup.ts';

/** What no document gives, stated, with its reason. The same for a forecast and for none. */
export function assumptionsHtml({ assumptions }: Forecast): Markup {
  if (assumptions.length === 0) return html`<p>The scenario states none.</p>`;
  const entries = assumptions.map(
    ({ about, says }) => html`<div><dt>${about}</dt><dd>${says}</dd></div>
`,
  );
  return html`<dl>${entries}</dl>`;
}

/** The documents, each with its own marking: a report may be passed on no further than they may. */
export function sourcesHtml({ sources }: Forecast): Markup {
  if (sources.length === 0) return html`<p>The scenario names none.</p>`;
  return tableHtml({
    caption: 'Documents that the scenario draws on; markings in their own words',
    columns: [
      { label: 'Document', kind: 'text' },
      { label: 'Date', kind: 'text' },
      { label: 'Marking', kind: 'text' },
    ],
    rows: sources.map(({ title, date, marking }) => [title, dateWords(date), marking]),
  });
}
