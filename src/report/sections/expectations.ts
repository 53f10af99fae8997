import { dateWords, isAfterHorizon } from '../date-words.ts';
import { tableHtml } from '../html-table.ts';
import { html } from '../markup.ts';
import { numberWords } from '../number-words.ts';
import type { Section } from './section.ts';

const ISO_DATE = /^(?:after )?\d{4}-\d{2}-\d{2}$/;

/** What the scenario expects of its forecast, held against it. */
export const expectationsSection: Section = {
  id: 'expectations',
  heading: 'What the scenario expects',
  body: ({ expectations }) => {
    if (expectations.length === 0) return null;
    const failed = expectations.filter(({ holds }) => !holds).length;
    const count = numberWords(expectations.length);
    const sentence = failed === 0 ? `All ${count} hold.` : `${numberWords(failed)} of ${count} do not hold.`;
    return html`<p>${sentence}</p>
${tableHtml({
  caption: 'Claims of the scenario, and what was found',
  columns: [
    { label: 'Claim', kind: 'text' },
    { label: 'Found', kind: 'text' },
    { label: 'Holds', kind: 'text' },
  ],
  rows: expectations.map(({ text, found, holds }) => [text, foundWords(found), holds ? '✓ yes' : '✗ no']),
})}`;
  },
};

function foundWords(found: number | string | null): string {
  if (found === null) return 'nothing';
  if (typeof found === 'number') return numberWords(found);
  return ISO_DATE.test(found) || isAfterHorizon(found) ? dateWords(found) : found;
}
