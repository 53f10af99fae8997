import type { DayForecast } from '../../forecast/forecast.ts';
import { SERIES_COLOURS } from '../palette.ts';

/** One colour of the stack: a reporting group, or all that have no colour of their own. */
export interface GroupSeries {
  readonly label: string;
  readonly colour: string;
  /** Mean starts over the days shown. */
  readonly total: number;
  /** Mean starts of a day. */
  of(day: DayForecast): number;
}

const OTHERS = 'All others';

/**
 * The reporting groups, at most as many as there are colours: the largest, in the contract's order, and the rest as one.
 * Groups that start nothing in the days shown are left out.
 */
export function groupsOf(days: readonly DayForecast[]): readonly GroupSeries[] {
  const totals = new Map<string, number>();
  for (const day of days) {
    for (const [label, starts] of Object.entries(day.startedByGroup)) {
      totals.set(label, (totals.get(label) ?? 0) + starts);
    }
  }
  const present = [...totals].filter(([, total]) => total > 0);
  const places = SERIES_COLOURS.length;
  const ranked = [...present].sort(([, one], [, other]) => other - one).map(([label]) => label);
  const own = new Set(ranked.slice(0, present.length > places ? places - 1 : places));
  const series = present
    .filter(([label]) => own.has(label))
    .map(([label, total], place): GroupSeries => {
      return { label, total, colour: SERIES_COLOURS[place], of: (day) => day.startedByGroup[label] ?? 0 };
    });
  if (present.length <= places) return series;
  const rest = present.filter(([label]) => !own.has(label));
  return [
    ...series,
    {
      label: OTHERS,
      colour: SERIES_COLOURS[places - 1],
      total: rest.reduce((sum, [, total]) => sum + total, 0),
      of: (day) => rest.reduce((sum, [label]) => sum + (day.startedByGroup[label] ?? 0), 0),
    },
  ];
}
