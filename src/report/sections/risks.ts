import type { RiskForecast } from '../../forecast/register-forecast.ts';
import { tableHtml } from '../html-table.ts';
import { html } from '../markup.ts';
import { acceptanceWords } from '../risk-lines.ts';
import type { Section } from './section.ts';

/** Whether it happens in these futures. */
function inForecast({ enactedBy, enacted }: RiskForecast): string {
  if (enactedBy.length === 0) return 'not simulated';
  return enacted ? `yes, by ${enactedBy.join(', ')}` : 'no, only measured';
}

/** The residual risks as a table; left out where none is registered. */
export const risksSection: Section = {
  id: 'risks',
  heading: 'Residual risks',
  body: ({ risks }) => {
    if (risks.length === 0) return null;
    return html`<p>A risk reopens on the first day whose planned volume is above what it was accepted for. What a risk that a disturbance
enacts would do to the date and to harm is measured by <code>pacing risks</code>.</p>
${tableHtml({
  caption: 'Risks that were accepted',
  columns: [
    { label: 'Risk', kind: 'text' },
    { label: 'What may go wrong', kind: 'text' },
    { label: 'Likelihood', kind: 'text' },
    { label: 'Impact', kind: 'text' },
    { label: 'Mitigation', kind: 'text' },
    { label: 'Owner', kind: 'text' },
    { label: 'Accepted', kind: 'text' },
    { label: 'In this forecast', kind: 'text' },
  ],
  rows: risks.map((risk) => [
    risk.label,
    risk.says,
    risk.likelihood,
    risk.impact,
    risk.mitigation,
    risk.owner,
    acceptanceWords(risk),
    inForecast(risk),
  ]),
})}`;
  },
};
