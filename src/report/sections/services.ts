import { shortDateWords } from '../date-words.ts';
import { tableHtml } from '../html-table.ts';
import { html } from '../markup.ts';
import { estimateWords, shareEstimateWords, shareWords } from '../number-words.ts';
import { figureIn } from './figure-in.ts';
import type { Section } from './section.ts';

/** How busy the services are; left out where the scenario states none. */
export const servicesSection: Section = {
  id: 'services',
  heading: 'How busy the services are',
  body: ({ services }, material) => {
    if (services.length === 0) return null;
    return html`<p>Utilisation is what was started of what a service can start, erosion apart. A service is at capacity on a day on
which it starts all that it can, or withholds some until midnight.</p>
${figureIn(material, 'utilisation')}
${tableHtml({
  caption: 'Until clearance: means over futures with their Monte Carlo error, and their spread',
  columns: [
    { label: 'Service', kind: 'text' },
    { label: 'Utilisation', kind: 'number' },
    { label: 'P10', kind: 'number' },
    { label: 'P90', kind: 'number' },
    { label: 'Days at capacity', kind: 'number' },
    { label: 'Busiest day', kind: 'day' },
    { label: 'Utilisation on it', kind: 'number' },
  ],
  rows: services.map(({ label, utilisation, daysAtCapacity, busiestDay }) => [
    label,
    shareEstimateWords(utilisation),
    shareWords(utilisation.p10),
    shareWords(utilisation.p90),
    estimateWords(daysAtCapacity),
    busiestDay === null ? 'none' : shortDateWords(busiestDay.date),
    busiestDay === null ? '' : shareWords(busiestDay.utilisation),
  ]),
})}`;
  },
};
