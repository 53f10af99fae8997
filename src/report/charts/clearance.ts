import type { DateInterval, Forecasted } from '../../forecast/forecast.ts';
import { isoDateOf } from '../../units/date.ts';
import { dateWords, intervalWords, isAfterHorizon, isoDateIn, shortDateWords } from '../date-words.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { DARK_BLUE, GREY, INK_QUIET, PAPER } from '../palette.ts';
import { defineChart } from './chart.ts';
import { type DaySpan, dayAxis, dayNumberIn, pixelOf } from './day-axis.ts';
import { type DotStacks, stackDots } from './dot-stacks.ts';
import { laneName } from './lanes.ts';
import { boxesAt, linesAt, symbolsAt, textAt } from './pixel-marks.ts';
import { type Layer, PLOT_WIDTH, plotOf } from './plot.ts';
import { targetRule, unitLabel } from './rule-marks.ts';

const HEIGHT = 270;
/** The axis and two lanes. */
const BELOW = 110;
const LANE_DISTANCE = 26;
/** Room for the dots beyond the horizon, with the gap that says that the axis stops. */
const AFTER_WIDTH = 150;
const AFTER_COLUMNS = 5;
const DOTS = 50;
/** Free days at either end of the axis, as a share of what it shows. */
const MARGIN_SHARE = 0.04;

/** When the backlog clears, as fifty dots: each is one chance in fifty, and a reader can count them. */
export const clearance = defineChart('clearance', {
  title: (forecast) => {
    const { target, clearance: found } = forecast;
    if (target !== null)
      return `${capital(target.probability.says)} of futures clear by the target, ${dateWords(target.date)}`;
    if (isAfterHorizon(found.p90)) return `Fewer than nine in ten futures clear by ${dateWords(forecast.lastDay)}`;
    return `Nine in ten futures clear by ${dateWords(found.p90)}`;
  },
  subtitle: (forecast) => {
    const { binDays } = layoutOf(forecast).dots;
    const columns = binDays === 1 ? 'day' : binDays === 7 ? 'week' : `${binDays / 7} weeks`;
    const target = forecast.target === null ? '' : '; filled dots clear by the target, hollow ones after it';
    return (
      `Day on which the whole backlog is clear, of ${numberWords(forecast.fleet.open)} open installations; ` +
      `${numberWords(forecast.replications)} simulated futures from ${dateWords(forecast.firstDay)}. ` +
      `Each dot is 2% of futures, stacked by ${columns}${target}.`
    );
  },
  describe: (forecast) => {
    const { p10, p50, p80, p90, dots, interval } = forecast.clearance;
    const after = dots.filter(isAfterHorizon).length;
    const target =
      forecast.target === null
        ? ''
        : `${dotsByTarget(forecast)} of the ${DOTS} dots lie by the target, ${dateWords(forecast.target.date)}: ` +
          `the probability is ${forecast.target.probability.says}. `;
    return (
      `Quantile dotplot of the clearance date: ${DOTS} dots, each 2% of futures. ` +
      `P10 ${dateWords(p10)}, P50 ${dateWords(p50)} (interval ${intervalWords(interval.p50)}), ` +
      `P80 ${dateWords(p80)}, P90 ${dateWords(p90)} (interval ${intervalWords(interval.p90)}). ${target}` +
      `${after === 0 ? '' : `${after} dots lie after ${dateWords(forecast.lastDay)}. `}The table has the figures.`
    );
  },
  draw: (forecast) => {
    const { dots, span, axisEnd, after } = layoutOf(forecast);
    const { p50, p90, interval } = forecast.clearance;
    const by = forecast.target === null ? Number.POSITIVE_INFINITY : dayNumberIn(forecast.target.date);
    const placed = dots.stacks.flatMap((stack) =>
      stack.days.map((day, place) => ({
        x:
          pixelOf(span, (stack.from + stack.end) / 2) + ((place % dots.across) - (dots.across - 1) / 2) * dots.diameter,
        y: HEIGHT - (Math.floor(place / dots.across) + 0.5) * dots.diameter,
        isByTarget: day <= by,
      })),
    );
    const area = dotArea(dots.diameter);
    return plotOf(HEIGHT, BELOW, [
      baseline(span, axisEnd),
      ...quantileLane('P50', p50, interval.p50, span, 0),
      ...quantileLane('P90', p90, interval.p90, span, 1),
      symbolsAt(
        placed.filter((dot) => dot.isByTarget),
        'circle',
        area,
        DARK_BLUE,
      ),
      symbolsAt(
        placed.filter((dot) => !dot.isByTarget),
        'circle',
        area,
        DARK_BLUE,
        false,
      ),
      ...afterBox(after, forecast),
      ...targetRule(forecast, span, HEIGHT),
      unitLabel('Each dot: 2% of futures'),
    ]);
  },
  table: (forecast) => {
    const { dots, after } = layoutOf(forecast);
    let sum = 0;
    const rows = dots.stacks.map((stack) => {
      sum += stack.days.length;
      return [
        dateWords(isoDateOf(stack.end - 1)),
        stack.days.length,
        shareWords(stack.days.length / DOTS),
        shareWords(sum / DOTS),
      ];
    });
    const beyond = [`after ${dateWords(forecast.lastDay)}`, after, shareWords(after / DOTS), shareWords(1)];
    return {
      caption: 'Dots of the clearance date by column of the picture; a dot is 2% of futures',
      columns: [
        { label: 'Up to and including', kind: 'day' },
        { label: 'Dots', kind: 'number' },
        { label: 'Share of futures', kind: 'number' },
        { label: 'Share so far', kind: 'number' },
      ],
      rows: after > 0 ? [...rows, beyond] : rows,
    };
  },
});

/** Where everything stands: dots within the horizon in stacks, the axis, and how many dots lie beyond it. */
interface Layout {
  readonly dots: DotStacks;
  /** The whole width of the plot in days; beyond `axisEnd` it only makes room for the dots after the horizon. */
  readonly span: DaySpan;
  readonly axisEnd: number;
  readonly after: number;
}

function layoutOf(forecast: Forecasted): Layout {
  const { dots, interval } = forecast.clearance;
  const within = dots.filter((date) => !isAfterHorizon(date)).map(dayNumberIn);
  const after = dots.length - within.length;
  const target = forecast.target === null ? [] : [dayNumberIn(forecast.target.date)];
  const lastDay = dayNumberIn(forecast.lastDay);
  const shown = [
    ...within,
    ...target.filter((day) => day <= lastDay),
    ...(after > 0 ? [lastDay] : [dayNumberIn(isoDateIn(interval.p90.to))]),
    ...(within.length === 0 ? [dayNumberIn(forecast.firstDay)] : []),
  ];
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const margin = Math.max(2, Math.ceil((most - least) * MARGIN_SHARE));
  const first = least - margin;
  const axisEnd = most + 1 + (after > 0 ? 0 : margin);
  const pixelsPerDay = (PLOT_WIDTH - (after > 0 ? AFTER_WIDTH : 0)) / (axisEnd - first);
  // A Monday where there is no target: weeks are what readers count in. Day 4 was one (5 January 1970).
  const anchor = target.length > 0 ? target[0] + 1 : 4;
  return {
    dots: stackDots(within, anchor, pixelsPerDay, HEIGHT - 10),
    span: { first, end: first + PLOT_WIDTH / pixelsPerDay },
    axisEnd,
    after,
  };
}

/** The axis and its line, which stops where the horizon does. */
function baseline(span: DaySpan, axisEnd: number): Layer {
  const axis = dayAxis(span, axisEnd);
  return {
    data: { values: [{ from: span.first, to: axisEnd, y: HEIGHT }] },
    mark: { type: 'rule', color: GREY, strokeWidth: 1 },
    encoding: {
      x: { field: 'from', ...axis, axis: { ...axis.axis, domain: false } },
      x2: { field: 'to' },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
    },
  };
}

/** A quantile below the dots: a dot at its day, its Monte Carlo interval as a line, its date in words, a guide upwards. */
function quantileLane(name: string, date: string, interval: DateInterval, span: DaySpan, lane: number): Layer[] {
  const y = HEIGHT + 56 + lane * LANE_DISTANCE;
  // Names on either side of their guides cannot meet, however close the guides are.
  const isFirst = lane === 0;
  if (isAfterHorizon(date)) {
    return [laneName(name, y), textAt({ x: PLOT_WIDTH, y, text: dateWords(date), align: 'right', bold: true })];
  }
  const x = pixelOf(span, dayNumberIn(date) + 0.5);
  const from = pixelOf(span, dayNumberIn(isoDateIn(interval.from)) + 0.5);
  const to = isAfterHorizon(interval.to) ? PLOT_WIDTH : pixelOf(span, dayNumberIn(interval.to) + 0.5);
  const isRoomRight = to < PLOT_WIDTH * 0.55;
  return [
    laneName(name, y),
    // The guide skips the room between: it would strike out the words of the lane above.
    linesAt(
      [
        { x, x2: x, y: 0, y2: HEIGHT },
        { x, x2: x, y: y - 13, y2: y },
      ],
      GREY,
      1,
      [3, 3],
    ),
    textAt({ x: isFirst ? x - 5 : x + 5, y: 7, text: name, align: isFirst ? 'right' : 'left', colour: INK_QUIET }),
    linesAt([{ x: from, x2: to, y, y2: y }], DARK_BLUE, 2),
    symbolsAt([{ x, y }], 'circle', 70, DARK_BLUE),
    textAt({
      x: isRoomRight ? Math.max(to, x + 6) + 10 : Math.min(from, x - 6) - 10,
      y,
      text: `${dateWords(date)} (interval ${intervalWords(interval)})`,
      align: isRoomRight ? 'left' : 'right',
    }),
  ];
}

/** Futures that do not clear within the horizon: their dots in a box of their own, since they have no date. */
function afterBox(after: number, forecast: Forecasted): Layer[] {
  if (after === 0) return [];
  const left = PLOT_WIDTH - AFTER_WIDTH + 30;
  const centre = (left + PLOT_WIDTH) / 2;
  const diameter = Math.min(20, (PLOT_WIDTH - left) / (AFTER_COLUMNS + 1));
  const dots = Array.from({ length: after }, (_, dot) => ({
    x: centre + ((dot % AFTER_COLUMNS) - (AFTER_COLUMNS - 1) / 2) * diameter,
    y: HEIGHT - (Math.floor(dot / AFTER_COLUMNS) + 0.5) * diameter - 4,
  }));
  const words = (y: number, text: string) => textAt({ x: centre, y, text, align: 'center', colour: INK_QUIET });
  return [
    boxesAt(
      [{ x: left, x2: PLOT_WIDTH, y: HEIGHT - Math.ceil(after / AFTER_COLUMNS) * diameter - 12, y2: HEIGHT }],
      PAPER,
      GREY,
    ),
    symbolsAt(dots, 'circle', dotArea(diameter), DARK_BLUE, false),
    words(HEIGHT + 14, 'not clear by'),
    words(HEIGHT + 30, shortDateWords(forecast.lastDay)),
  ];
}

/** Area of a circle that leaves a little air round itself, as Vega wants it: square pixels of a box of its diameter. */
function dotArea(diameter: number): number {
  const drawn = Math.max(2, diameter - 3);
  return (drawn * drawn * Math.PI) / 4;
}

function dotsByTarget(forecast: Forecasted): number {
  const target = forecast.target?.date ?? '';
  return forecast.clearance.dots.filter((date) => !isAfterHorizon(date) && date <= target).length;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
