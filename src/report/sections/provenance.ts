import type { Forecast } from '../../forecast/forecast.ts';
import { codeLines } from '../code-words.ts';
import { html, type Markup } from '../markup.ts';
import { numberWords } from '../number-words.ts';

/** Where the report comes from, and the command that makes it again. */
export function provenanceHtml(forecast: Forecast, command: string): Markup {
  const facts: readonly (readonly [string, string])[] = [
    ['Scenario', forecast.scenario],
    ['Plan (SHA-256)', forecast.planHash],
    ['Seed', forecast.seed],
    ...('cannotForecast' in forecast ? [] : [['Replications', numberWords(forecast.replications)] as const]),
    ['Version', forecast.version],
    ['Classification', forecast.classification],
    ...codeLines(forecast).map((line) => ['Code', line] as const),
    ['Standing', 'A forecast, not a commitment'],
  ];
  return html`<p>This command makes the same bytes again:</p>
<pre><code>${command}</code></pre>
<dl>${facts.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  )}</dl>`;
}
