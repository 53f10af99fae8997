import type { Estimate } from '../../forecast/forecast.ts';
import { tableHtml } from '../html-table.ts';
import { html } from '../markup.ts';
import { estimateWords, numberWords } from '../number-words.ts';
import type { Section } from './section.ts';

/** How the fleet changes by itself; left out where it stays as it is. */
export const churnSection: Section = {
  id: 'churn',
  heading: 'How the fleet changes by itself',
  body: ({ churn }) => {
    if (churn === null) return null;
    const rows: readonly (readonly [what: string, figure: Estimate])[] = [
      ['Removed before they were started', churn.removed],
      ['Removed once they were migrated', churn.removedMigrated],
      ['Gone dormant by a change of supplier', churn.changedSupplier],
      ...(churn.staleAuthorisations.mean > 0
        ? [['Authorised, and found to have another supplier', churn.staleAuthorisations] as const]
        : []),
      ['Joined', churn.joined],
    ];
    return html`<p>Not all of the backlog needs to be migrated: some of it leaves. And not all of it was there on the first day.</p>
${tableHtml({
  caption: 'Installations, over the whole horizon: means over futures with their Monte Carlo error, and their spread',
  columns: [
    { label: 'What', kind: 'text' },
    { label: 'Mean', kind: 'number' },
    { label: 'P10', kind: 'number' },
    { label: 'P50', kind: 'number' },
    { label: 'P90', kind: 'number' },
  ],
  rows: rows.map(([what, figure]) => [
    what,
    estimateWords(figure),
    numberWords(figure.p10),
    numberWords(figure.p50),
    numberWords(figure.p90),
  ]),
})}`;
  },
};
