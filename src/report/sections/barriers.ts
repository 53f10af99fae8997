import type { DateQuantiles, Forecasted } from '../../forecast/forecast.ts';
import { shortDateWords } from '../date-words.ts';
import { tableHtml } from '../html-table.ts';
import { html, type Markup } from '../markup.ts';
import { estimateWords, numberWords, shareEstimateWords } from '../number-words.ts';
import type { Column } from '../table.ts';
import type { Section } from './section.ts';

/** Gates, blockers and firmware; left out where a scenario has none of them. */
export const barriersSection: Section = {
  id: 'barriers',
  heading: 'What has to happen before installations may start',
  body: (forecast) => {
    const { gates, blockers, firmware } = forecast;
    if (gates.length + blockers.length + firmware.length === 0) return null;
    return html`${gatesTable(forecast)}${blockersTable(forecast)}${firmwareTable(forecast)}`;
  },
};

const DATES: readonly Column[] = [
  { label: 'P10', kind: 'day' },
  { label: 'P50', kind: 'day' },
  { label: 'P90', kind: 'day' },
];

function gatesTable({ gates }: Forecasted): Markup {
  if (gates.length === 0) return html``;
  return tableHtml({
    caption: 'When dated gates open: conditions that hold besides the entries',
    columns: [{ label: 'Gate', kind: 'text' }, { label: 'Strata held', kind: 'number' }, ...DATES],
    rows: gates.map(({ label, strata, opens }) => [label, numberWords(strata), ...datesOf(opens)]),
  });
}

function blockersTable({ blockers }: Forecasted): Markup {
  if (blockers.length === 0) return html``;
  return tableHtml({
    caption: 'Blockers: when they are lifted, whom they hold back until then, and whom the data overlook',
    columns: [
      { label: 'Blocker', kind: 'text' },
      ...DATES,
      { label: 'Held back', kind: 'number' },
      { label: 'of these, needlessly', kind: 'number' },
      { label: 'Migrated before', kind: 'number' },
      { label: 'of these, harmed', kind: 'number' },
      { label: 'as a share', kind: 'number' },
    ],
    rows: blockers.map(({ label, lifted, held, needless, migratedBefore, harmed, harmedOfMigrated }) => [
      label,
      ...datesOf(lifted),
      ...[held, needless, migratedBefore, harmed].map(estimateWords),
      shareEstimateWords(harmedOfMigrated),
    ]),
  });
}

function firmwareTable({ firmware }: Forecasted): Markup {
  if (firmware.length === 0) return html``;
  return tableHtml({
    caption: 'Firmware campaigns: when nobody is left to be tried, and what becomes of those below target',
    columns: [
      { label: 'Campaign', kind: 'text' },
      ...DATES,
      { label: 'Below target', kind: 'number' },
      { label: 'Tries', kind: 'number' },
      { label: 'Upgraded', kind: 'number' },
      { label: 'No connection', kind: 'number' },
      { label: 'Failed the last try', kind: 'number' },
      { label: 'Left', kind: 'number' },
    ],
    rows: firmware.map(({ label, done, below, tries, upgraded, noConnection, failed, left }) => [
      label,
      ...datesOf(done),
      numberWords(below),
      ...[tries, upgraded, noConnection, failed, left].map(estimateWords),
    ]),
  });
}

function datesOf({ p10, p50, p90 }: DateQuantiles): string[] {
  return [p10, p50, p90].map((date) => shortDateWords(date));
}
