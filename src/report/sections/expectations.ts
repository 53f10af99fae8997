import { foundWords } from '../expectation-lines.ts';
import { tableHtml } from '../html-table.ts';
import { html } from '../markup.ts';
import { numberWords } from '../number-words.ts';
import type { Section } from './section.ts';

/** What the scenario expects of its forecast, held against it. */
export const expectationsSection: Section = {
  id: 'expectations',
  heading: 'What the scenario expects',
  body: ({ expectations }) => {
    if (expectations.length === 0) return null;
    const failed = expectations.filter(({ holds }) => !holds).length;
    const count = numberWords(expectations.length);
    const sentence =
      failed === 0
        ? `All ${count} hold.`
        : `${numberWords(failed)} of ${count} ${failed === 1 ? 'does' : 'do'} not hold.`;
    return html`<p>${sentence}</p>
${tableHtml({
  caption: 'Claims of the scenario, and what was found',
  columns: [
    { label: 'Claim', kind: 'text' },
    { label: 'Found', kind: 'text' },
    { label: 'Holds', kind: 'text' },
  ],
  rows: expectations.map((expectation) => [
    expectation.text,
    foundWords(expectation),
    expectation.holds ? '✓ yes' : '✗ no',
  ]),
})}`;
  },
};
