import type { Forecasted } from '../../forecast/forecast.ts';
import { tableHtml } from '../html-table.ts';
import { html, type Markup } from '../markup.ts';
import { errorWords, estimateWords, meanWords, numberWords } from '../number-words.ts';
import { bindingCauses } from '../pace-words.ts';
import { yearLines } from '../year-words.ts';
import type { Section } from './section.ts';

/** What held the pace back, cause by cause. */
export const paceSection: Section = {
  id: 'pace',
  heading: 'What held the pace back',
  body: (forecast) => {
    const causes = bindingCauses(forecast);
    if (causes.length === 0) return html`<p>Nothing: the strategy started all that it aimed at.</p>`;
    return html`<p>Each constraint takes what the ones above it have left, so the installations add up to what the strategy
aimed at and did not start, until clearance. The last column is another question: on how many days would one more of
that constraint alone have raised the volume?</p>
${tableHtml({
  caption: 'Installations that were aimed at and not started, means over futures with their Monte Carlo error',
  columns: [
    { label: 'Constraint', kind: 'text' },
    { label: 'Days', kind: 'number' },
    { label: 'Installations', kind: 'number' },
    { label: '±', kind: 'number' },
    { label: 'P10', kind: 'number' },
    { label: 'P90', kind: 'number' },
    { label: 'Days on which one more would help', kind: 'number' },
  ],
  rows: causes.map(({ constraint, days, installations, bindingDays }) => [
    constraint,
    estimateWords(days),
    meanWords(installations),
    errorWords(installations),
    numberWords(installations.p10),
    numberWords(installations.p90),
    estimateWords(bindingDays),
  ]),
})}${byYear(forecast)}`;
  },
};

/** The years one after another, where there are several to tell apart. */
function byYear(forecast: Forecasted): Markup {
  if (yearLines(forecast).length === 0) return html``;
  return tableHtml({
    caption: 'The same by calendar year: means over futures, until clearance',
    columns: [
      { label: 'Year', kind: 'text' },
      { label: 'Started', kind: 'number' },
      { label: 'Constraint', kind: 'text' },
      { label: 'Installations', kind: 'number' },
      { label: 'Days on which one more would help', kind: 'number' },
    ],
    rows: forecast.unusedPaceByYear.flatMap(({ year, started, unusedPace }) =>
      unusedPace
        .filter(({ installations }) => installations.mean > 0)
        .map(({ constraint, installations, bindingDays }) => [
          String(year),
          meanWords(started),
          constraint,
          meanWords(installations),
          estimateWords(bindingDays),
        ]),
    ),
  });
}
