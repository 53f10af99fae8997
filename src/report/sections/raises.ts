import { shortDateWords, shortIntervalWords } from '../date-words.ts';
import { tableHtml } from '../html-table.ts';
import { html } from '../markup.ts';
import { numberWords, shareWords } from '../number-words.ts';
import type { Section } from './section.ts';

/** When the cap rises, where that has to be approved; left out elsewhere. */
export const raisesSection: Section = {
  id: 'raises',
  heading: 'When the cap rises',
  body: ({ raises, replications }) => {
    if (raises.length === 0) return null;
    return html`<p>The volume of a day may exceed the governance cap only once a higher one is approved. It is asked for when the
evidence is enough, and a meeting may refuse it or defer it.</p>
${tableHtml({
  caption: 'Day from which a higher cap holds: quantiles over futures',
  columns: [
    { label: 'Cap, installations a day', kind: 'number' },
    { label: 'By', kind: 'text' },
    { label: 'P10', kind: 'day' },
    { label: 'P50', kind: 'day' },
    { label: 'Interval of P50', kind: 'text' },
    { label: 'P90', kind: 'day' },
    { label: 'Futures in which it holds', kind: 'text' },
  ],
  rows: raises.map(({ volumePerDay, by, p10, p50, p90, interval, inForce }) => [
    numberWords(volumePerDay),
    by,
    shortDateWords(p10),
    shortDateWords(p50),
    shortIntervalWords(interval.p50),
    shortDateWords(p90),
    shareWords(inForce / replications),
  ]),
})}`;
  },
};
