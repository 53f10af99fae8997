import type { Forecasted, ServiceDay, ServiceForecast } from '../../forecast/forecast.ts';
import { shortDateWords } from '../date-words.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { DARK_BLUE, FAN_INNER, GREY, GRID, INK_QUIET } from '../palette.ts';
import { busiestWords } from '../service-words.ts';
import { defineChart } from './chart.ts';
import { dayAxis, dayNumberIn, pixelOf } from './day-axis.ts';
import { linesAt, textAt } from './pixel-marks.ts';
import { type Layer, PLOT_WIDTH, plotOf } from './plot.ts';
import { targetRule } from './rule-marks.ts';
import { periodWords, shownDays, spanOf } from './shown-days.ts';
import { weekEnds } from './weeks.ts';

/** A lane for each service: its name, then columns from empty to full. Pixels. */
const NAME_HEIGHT = 24;
const COLUMN_HEIGHT = 56;
const LANE_HEIGHT = NAME_HEIGHT + COLUMN_HEIGHT + 14;
const BELOW = 52;
/** More lanes than this would not fit on a page: the busiest are drawn, the report's own table has all. */
const MOST_LANES = 8;

/** How much of its capacity each service uses, day by day. */
export const utilisation = defineChart('utilisation', {
  isFor: (forecast) => forecast.services.length > 0,
  title: (forecast) => {
    const [busiest] = drawnServices(forecast);
    if (busiest === undefined) return 'No service has a stated capacity';
    const { label, utilisation: used, daysAtCapacity } = busiest;
    const full = daysAtCapacity.p50 > 0 ? `; at capacity on ${numberWords(daysAtCapacity.p50)} days` : '';
    return `Busiest service: ${label}, ${shareWords(used.mean)} used until clearance${full}`;
  },
  subtitle: (forecast) => {
    const { length } = drawnServices(forecast);
    const which = forecast.services.length > length ? `the ${length} busiest services` : 'each service';
    return (
      `Attempts started of what ${which} can start in the day, ${periodWords(shownDays(forecast))}; columns: mean of ` +
      `${numberWords(forecast.replications)} simulated futures, those already clear included; marks: P90 of the day; dashed line: all of it.`
    );
  },
  describe: (forecast) => {
    const told = drawnServices(forecast).map((service) => {
      const { label, utilisation: used, daysAtCapacity } = service;
      return (
        `${label} uses ${shareWords(used.mean)} until clearance, is at capacity on ` +
        `${numberWords(daysAtCapacity.mean)} days on average and ${busiestWords(service)}`
      );
    });
    return `Columns in a lane for each service: utilisation from ${periodWords(shownDays(forecast))}. ${told.join('. ')}. The table has the figures.`;
  },
  draw: (forecast) => {
    const span = spanOf(shownDays(forecast));
    const services = drawnServices(forecast);
    const height = Math.max(1, services.length) * LANE_HEIGHT;
    const columns = services.flatMap((service, lane) =>
      shownOf(forecast, service).map(({ date, utilisation: { mean, p90 } }) => {
        const from = dayNumberIn(date);
        return { from, to: from + 1, top: levelIn(lane, mean), bottom: levelIn(lane, 0), p90: levelIn(lane, p90) };
      }),
    );
    const marks = columns.filter(({ p90, bottom }) => p90 < bottom);
    return plotOf(height, BELOW, [
      ...services.flatMap((_, lane) => laneLines(lane)),
      {
        data: { values: columns },
        mark: { type: 'rect', color: FAN_INNER },
        encoding: {
          x: { field: 'from', ...dayAxis(span) },
          x2: { field: 'to' },
          y: { field: 'top', ...inPixels },
          y2: { field: 'bottom' },
        },
      },
      linesAt(
        marks.map(({ from, to, p90 }) => ({ x: pixelOf(span, from), x2: pixelOf(span, to), y: p90, y2: p90 })),
        DARK_BLUE,
        1.5,
      ),
      ...services.map(({ label, utilisation: used }, lane) =>
        textAt({ x: 0, y: lane * LANE_HEIGHT + NAME_HEIGHT / 2, text: `${label}: ${shareWords(used.mean)}` }),
      ),
      ...targetRule(forecast, span, height),
    ]);
  },
  table: (forecast) => {
    const services = drawnServices(forecast);
    return {
      caption:
        'Utilisation each week shown, in per cent: mean of its migration days, and the largest P90 of a day; every day is in daily.csv',
      columns: [
        { label: 'Week to', kind: 'day' },
        ...services.flatMap(({ label }) => [
          { label: `${label}, mean`, kind: 'number' } as const,
          { label: `${label}, P90`, kind: 'number' } as const,
        ]),
      ],
      rows: weekEnds(shownDays(forecast)).map(({ last, days: week }) => {
        const dates = new Set(week.filter((day) => day.migrationDay).map(({ date }) => date));
        return [
          shortDateWords(last.date),
          ...services.flatMap(({ days }) => percentagesOf(days.filter(({ date }) => dates.has(date)))),
        ];
      }),
    };
  },
});

const inPixels = { type: 'quantitative', scale: null, axis: null } as const;

/** The busiest first; of equals, in the order of their ids. */
function drawnServices({ services }: Forecasted): readonly ServiceForecast[] {
  return [...services].sort((a, b) => b.utilisation.mean - a.utilisation.mean).slice(0, MOST_LANES);
}

function shownOf(forecast: Forecasted, { days }: ServiceForecast): readonly ServiceDay[] {
  return days.slice(0, shownDays(forecast).length);
}

/** Where a utilisation lies in the lane of a service, pixels from above. */
function levelIn(lane: number, share: number): number {
  return lane * LANE_HEIGHT + NAME_HEIGHT + COLUMN_HEIGHT * (1 - share);
}

/** Lines at none, half and all of the capacity. */
function laneLines(lane: number): Layer[] {
  const at = (share: number) => {
    const y = levelIn(lane, share);
    return { x: 0, x2: PLOT_WIDTH, y, y2: y };
  };
  const label = (share: number) =>
    textAt({ x: -8, y: levelIn(lane, share), text: `${share * 100}%`, align: 'right', colour: INK_QUIET });
  return [linesAt([at(0), at(0.5)], GRID), linesAt([at(1)], GREY, 1, [3, 3]), label(0), label(0.5), label(1)];
}

function percentagesOf(days: readonly ServiceDay[]): readonly number[] {
  const mean = days.reduce((sum, { utilisation: { mean: used } }) => sum + used, 0) / Math.max(1, days.length);
  return [mean * 100, Math.max(0, ...days.map(({ utilisation: { p90 } }) => p90)) * 100];
}
