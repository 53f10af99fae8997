import type { Comparison } from '../experiment/compare.ts';
import type { Forecast, Forecasted } from '../forecast/forecast.ts';
import { amountAxis } from './charts/amount-axis.ts';
import { dayAxis, dayNumberIn } from './charts/day-axis.ts';
import { clearanceLane } from './charts/lanes.ts';
import { linesAt, textAt } from './charts/pixel-marks.ts';
import { type Axes, type Layer, PLOT_WIDTH, plotOf } from './charts/plot.ts';
import { shownDays, spanOf } from './charts/shown-days.ts';
import { comparisonTitle } from './comparison.ts';
import { dateWords } from './date-words.ts';
import type { Figure } from './figure.ts';
import { footerOf } from './footer.ts';
import { numberWords } from './number-words.ts';
import { SERIES_COLOURS } from './palette.ts';

const HEIGHT = 360;
const HEADROOM = 1.04;
/** The axis, then a lane of clearance for each. */
const AXIS = 52;
const LANE = 44;
const DASHES = [
  [1, 0],
  [7, 3],
  [2, 2],
  [10, 3, 2, 3],
] as const;

/** The fans of all variants in one plot, and below it when each is clear. */
export function comparisonFigure(comparison: Comparison, forecasts: readonly Forecast[]): Figure {
  const drawn = forecasts.flatMap((forecast, place) =>
    'cannotForecast' in forecast ? [] : [{ forecast, place, label: comparison.variants[place].label }],
  );
  const spans = drawn.map(({ forecast }) => spanOf(shownDays(forecast)));
  const span = {
    first: Math.min(...spans.map(({ first }) => first)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const inSpan = (forecast: Forecasted) => forecast.days.filter(({ date }) => dayNumberIn(date) < span.end);
  const largest = Math.max(...drawn.flatMap(({ forecast }) => inSpan(forecast).map(({ migrated }) => migrated.p90)));
  const axes = { x: dayAxis(span), y: amountAxis(largest * HEADROOM, HEIGHT) };
  return {
    name: 'compare',
    title: comparisonTitle(comparison),
    subtitle:
      `Installations migrated, cumulative at each day's end: lines are medians, areas P10 to P90 of ` +
      `${numberWords(comparison.replications)} simulated futures of each, under common luck. Below, when all is clear.`,
    description: drawn
      .map(({ forecast: { clearance, days }, label }) => {
        const last = days[days.length - 1];
        return (
          `${label}: the median rises to ${numberWords(last.migrated.p50)} installations; clear by ${dateWords(clearance.p10)} in one ` +
          `future of ten, ${dateWords(clearance.p50)} in half, ${dateWords(clearance.p90)} in nine of ten.`
        );
      })
      .join(' '),
    classification: comparison.classification,
    footer: footerOf(comparison),
    specification: plotOf(HEIGHT, AXIS + LANE * drawn.length, [
      ...drawn.flatMap(({ forecast, place }) => areaOf(inSpan(forecast), axes, place)),
      ...drawn.flatMap(({ forecast, place }) => medianOf(inSpan(forecast), axes, place)),
      ...drawn.flatMap(({ label, place }, at) => keyOf(`${letterOf(place)}: ${label}`, place, at, drawn.length)),
      ...drawn.flatMap(({ forecast, place }, at) =>
        clearanceLane(`${letterOf(place)} clear`, forecast.clearance, span, HEIGHT + AXIS + at * LANE),
      ),
    ]),
    table: {
      caption: 'When each is clear, in one future of ten, in half, and in nine of ten',
      columns: [
        { label: 'Plan', kind: 'text' },
        ...(['P10', 'P50', 'P90'] as const).map((label) => ({ label, kind: 'day' as const })),
      ],
      rows: drawn.map(({ forecast: { clearance }, label, place }) => [
        `${letterOf(place)}: ${label}`,
        ...[clearance.p10, clearance.p50, clearance.p90].map(dateWords),
      ]),
    },
  };
}

/** A, B, C: a label may be longer than a lane has room for. */
function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

function pointsOf(days: Forecasted['days']) {
  return days.map(({ date, migrated }) => ({ x: dayNumberIn(date) + 1, ...migrated }));
}

function areaOf(days: Forecasted['days'], axes: Axes, place: number): Layer[] {
  const data = { values: pointsOf(days) };
  const color = SERIES_COLOURS[place % SERIES_COLOURS.length];
  return [
    {
      data,
      mark: { type: 'area', color, opacity: 0.18, interpolate: 'linear' },
      encoding: { x: { field: 'x', ...axes.x }, y: { field: 'p10', ...axes.y }, y2: { field: 'p90' } },
    },
  ];
}

/** Told apart by their dashes as well as by their colours. */
function medianOf(days: Forecasted['days'], axes: Axes, place: number): Layer[] {
  const data = { values: pointsOf(days) };
  const color = SERIES_COLOURS[place % SERIES_COLOURS.length];
  return [
    {
      data,
      mark: {
        type: 'line',
        color,
        strokeWidth: 2.5,
        strokeDash: [...DASHES[place % DASHES.length]],
        interpolate: 'linear',
      },
      encoding: { x: { field: 'x', ...axes.x }, y: { field: 'p50', ...axes.y } },
    },
  ];
}

function keyOf(label: string, place: number, at: number, all: number): Layer[] {
  const width = PLOT_WIDTH / all;
  const x = at * width;
  return [
    linesAt(
      [{ x, x2: x + 30, y: -18, y2: -18 }],
      SERIES_COLOURS[place % SERIES_COLOURS.length],
      2.5,
      DASHES[place % DASHES.length],
    ),
    textAt({ x: x + 36, y: -18, text: label, widthMost: width - 44 }),
  ];
}
