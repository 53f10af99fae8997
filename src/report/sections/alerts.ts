import type { AlertSummary, Estimate } from '../../forecast/forecast.ts';
import { spreadWords } from '../harm-words.ts';
import { html } from '../markup.ts';
import { estimateWords, numberWords } from '../number-words.ts';
import { figureIn } from './figure-in.ts';
import type { Section } from './section.ts';

/** Alerts against their limit. */
export const alertsSection: Section = {
  id: 'alerts',
  heading: 'Alerts',
  body: ({ alerts: { peak, limit, daysAtOrAboveLimit, background } }, material) => {
    const others = background > 0 ? ` Everything else on the network raises ${numberWords(background)} a day.` : '';
    return html`<p>The largest day of a future brings ${spreadWords(peak)} alerts in the median.
${againstWords(limit, daysAtOrAboveLimit)}${others}</p>
${figureIn(material, 'alerts')}`;
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
