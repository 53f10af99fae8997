import { groundsWords, ratingWords } from '../criteria-words.ts';
import { tableHtml } from '../html-table.ts';
import { html } from '../markup.ts';
import type { Section } from './section.ts';

/** The Live Service Criteria as a table; left out where the scenario states none. */
export const criteriaSection: Section = {
  id: 'criteria',
  heading: 'Live Service Criteria',
  body: ({ liveServiceCriteria }) => {
    if (liveServiceCriteria.length === 0) return null;
    return html`<p>Each is stated with its reason, or judged by claims on this forecast: green where all of its claims for green hold, else
amber where all of those for amber do, else red. A rating is not sure where the 95% interval of a figure, which is the error of simulating, reaches over a threshold.</p>
${tableHtml({
  caption: 'Criteria, how they stand, and why',
  columns: [
    { label: 'No.', kind: 'number' },
    { label: 'Criterion', kind: 'text' },
    { label: 'Rating', kind: 'text' },
    { label: 'Why', kind: 'text' },
    { label: 'Owner', kind: 'text' },
    { label: 'Subject to', kind: 'text' },
  ],
  rows: liveServiceCriteria.map((criterion) => [
    criterion.number,
    criterion.title,
    ratingWords(criterion),
    groundsWords(criterion),
    criterion.owner,
    criterion.condition,
  ]),
})}`;
  },
};
