import type { Forecast, Forecasted } from '../forecast/forecast.ts';
import { answerOf } from './answer.ts';
import { chartsFor } from './charts/index.ts';
import { pacing } from './charts/pacing.ts';
import { type Figure, figureOf } from './figure.ts';
import { figureHtml, tableIdOf } from './html-figure.ts';
import { styleOf } from './html-style.ts';
import { tableHtml } from './html-table.ts';
import { html, type Markup, trusted } from './markup.ts';
import { precisionLines } from './precision-words.ts';
import { assumptionsHtml, sourcesHtml } from './sections/grounds.ts';
import { SECTIONS } from './sections/index.ts';
import { provenanceHtml } from './sections/provenance.ts';

/**
 * The report: one HTML file without script and without anything to load, for a screen and for A4. The answer in words
 * comes first. Tables of figures stand open at the end and not in folds: a fold that is closed does not print.
 *
 * @param command the command that makes the forecast again, as its reader would type it
 */
export async function reportHtml(forecast: Forecast, command: string): Promise<string> {
  const figures = await drawn(forecast);
  const { question, headline } = answerOf(forecast);
  const { classification, scenario } = forecast;
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Migration forecast: ${scenario}</title>
<style>${trusted(styleOf(classification))}</style>
</head>
<body>
<header>
<p class="classification">${classification}</p>
<h1>Migration forecast: ${scenario}</h1>
<p class="quiet">${question}</p>
</header>
<main>
${sectionHtml(
  'answer',
  'The answer',
  html`${headline.map(
    (line) => html`<p class="headline">${line}</p>
`,
  )}`,
)}
${'cannotForecast' in forecast ? figures.markups : forecastHtml(forecast, figures, command)}
${sectionHtml('assumptions', 'Assumptions', assumptionsHtml(forecast))}
${sectionHtml('sources', 'Sources', sourcesHtml(forecast))}
${tablesHtml(figures.figures)}
${sectionHtml('provenance', 'Where this report comes from', provenanceHtml(forecast, command))}
</main>
<footer>
<p class="classification">${classification}</p>
</footer>
</body>
</html>
`;
  return page.text;
}

/** The figures of a report, and what they became, in the same order. */
interface Drawn {
  readonly figures: readonly Figure[];
  readonly markups: readonly Markup[];
}

/** Every picture; where there is no forecast, the empty frame of one says enough. */
async function drawn(forecast: Forecast): Promise<Drawn> {
  const charts = 'cannotForecast' in forecast ? [pacing] : chartsFor(forecast);
  const figures = charts.map((chart) => figureOf(chart, forecast));
  const markups: Markup[] = [];
  // One after another: drawn all at once, they would not let the thread go between them.
  for (const figure of figures) markups.push(await figureHtml(figure));
  return { figures, markups };
}

function forecastHtml(forecast: Forecasted, { figures, markups }: Drawn, command: string): Markup {
  const byName = new Map(figures.map((figure, place) => [figure.name, markups[place]]));
  const sections = SECTIONS.flatMap(({ id, heading, body }) => {
    const content = body(forecast, { figures: byName, command });
    return content === null ? [] : [sectionHtml(id, heading, content)];
  });
  const precision = precisionLines(forecast).map(
    (line) => html`<p>${line}</p>
`,
  );
  return html`${sections}${sectionHtml('precision', 'How sure', html`${precision}`)}`;
}

function tablesHtml(figures: readonly Figure[]): Markup {
  const tables = figures.flatMap(({ name, title, table }) => {
    if (table === null) return [];
    return [
      html`<div id="${tableIdOf(name)}">
<h3>${title}</h3>
${tableHtml(table)}</div>
`,
    ];
  });
  if (tables.length === 0) return html``;
  return html`<div class="appendix">${sectionHtml('tables', 'The pictures as tables', html`${tables}`)}</div>`;
}

function sectionHtml(id: string, heading: string, content: Markup): Markup {
  return html`<section id="${id}">
<h2>${heading}</h2>
${content}
</section>
`;
}
