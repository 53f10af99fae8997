import type { AlertSummary } from '../../forecast/alert-forecast.ts';
import type { Estimate } from '../../forecast/forecast.ts';
import { backgroundWords, networkLines } from '../alert-words.ts';
import { tableHtml } from '../html-table.ts';
import { html, type Markup } from '../markup.ts';
import { estimateWords, shareWords, spreadWords } from '../number-words.ts';
import { figureIn } from './figure-in.ts';
import type { Section } from './section.ts';

/** Alerts against their limits, beside those of everything else. */
export const alertsSection: Section = {
  id: 'alerts',
  heading: 'Alerts',
  body: (forecast, material) => {
    const { peak, limit, daysAtOrAboveLimit, dnos } = forecast.alerts;
    const background = backgroundWords(forecast);
    const others = background === '' ? '' : ` Everything else on the network raises ${background}.`;
    const network = networkLines(forecast).map((line) => ` ${line}.`);
    return html`<p>The largest day of a future brings ${spreadWords(peak)} alerts in the median.
${againstWords(limit, daysAtOrAboveLimit)}${others}${network.join('')}</p>
${figureIn(material, 'alerts')}
${dnos.length === 0 ? html`` : dnoTable(dnos)}`;
  },
};

function againstWords(limit: AlertSummary['limit'], daysAtOrAboveLimit: Estimate): string {
  if (limit === null) return 'No limit is stated.';
  const reached =
    daysAtOrAboveLimit.mean > 0
      ? `it is reached or passed on ${estimateWords(daysAtOrAboveLimit)} days of a future, on average.`
      : 'no simulated future reaches it.';
  return `The limit is ${spreadWords(limit)} a day; ${reached}`;
}

function dnoTable(dnos: AlertSummary['dnos']): Markup {
  return tableHtml({
    caption: 'Alerts by DNO: those of its region on the largest day of a future, against its limit',
    columns: [
      { label: 'DNO', kind: 'text' },
      { label: 'Share of installations', kind: 'number' },
      { label: 'P10', kind: 'number' },
      { label: 'P50', kind: 'number' },
      { label: 'P90', kind: 'number' },
      { label: 'Limit', kind: 'number' },
      { label: 'Days at or above it', kind: 'number' },
    ],
    rows: dnos.map(({ label, share, peak, limit, daysAtOrAboveLimit }) => [
      label,
      shareWords(share),
      peak.p10,
      peak.p50,
      peak.p90,
      limit ?? 'none stated',
      limit === null ? '–' : estimateWords(daysAtOrAboveLimit),
    ]),
  });
}
