import type { DayForecast } from '../../forecast/forecast.ts';
import { DARK_GREY, DARK_PINK, INK_QUIET, ORANGE } from '../palette.ts';
import { type DaySpan, pixelOf } from './day-axis.ts';
import { laneName } from './lanes.ts';
import { symbolsAt, textAt } from './pixel-marks.ts';
import type { Layer } from './plot.ts';

/** A day is marked when at least this share of futures had the event; by a small mark where it is below the second. */
export const RARE_SHARE = 0.01;
export const FREQUENT_SHARE = 0.1;
/** Size of a small mark, of the other's. */
const SMALL = 0.5;

const LANE_DISTANCE = 26;
const LEAST_WIDTH = 4;
const MOST_WIDTH = 8;
const CROSS = 'M-1,-1L1,1M-1,1L1,-1';

/** Each event has its lane, its shape and its name beside it; the colour only helps. */
const EVENTS = [
  { name: 'No-go', shape: CROSS, colour: DARK_PINK, filled: false, share: (day: DayForecast) => 1 - day.go },
  {
    name: 'Throttle',
    shape: 'triangle-down',
    colour: ORANGE,
    filled: true,
    share: (day: DayForecast) => day.throttled,
  },
  { name: 'Halt', shape: 'square', colour: DARK_GREY, filled: true, share: (day: DayForecast) => day.halted },
] as const;

/** What comes from outside, on any day: each has a lane where it happens at all. */
const OUTSIDE = [
  { name: 'Incident', shape: 'diamond', colour: DARK_PINK, filled: true, share: (day: DayForecast) => day.incident },
  { name: 'Outage', shape: 'triangle-up', colour: DARK_GREY, filled: true, share: (day: DayForecast) => day.outage },
] as const;

/** Height of the lanes below the columns, pixels. */
export function lanesHeight(days: readonly DayForecast[]): number {
  return (EVENTS.length + outsideOf(days).length) * LANE_DISTANCE;
}

/** What comes from outside on some of these days. */
function outsideOf(days: readonly DayForecast[]) {
  return OUTSIDE.filter(({ share }) => days.some((day) => share(day) > 0));
}

/** A column of the picture: a day, or the migration days of a week. */
export interface DrawnColumn {
  /** Day number of its first day. */
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
  readonly days: readonly DayForecast[];
  /** The same, and those between and behind them on which the calendar is closed. */
  readonly allDays: readonly DayForecast[];
}

/**
 * Lanes below the columns: a cross, a triangle or a square under each that has a migration day with the event; small where
 * the event is rare. Incidents and outages have lanes of their own where there are any, for days of any kind.
 *
 * @param y middle of the first lane, pixels
 */
export function eventLanes(columns: readonly DrawnColumn[], span: DaySpan, y: number): Layer[] {
  const outside = outsideOf(columns.flatMap(({ allDays }) => allDays));
  return [...EVENTS, ...outside].flatMap(({ name, shape, colour, filled, share }, lane) => {
    const middle = y + lane * LANE_DISTANCE;
    // A decision is one of a migration day; what comes from outside comes on any.
    const mostOf = ({ days, allDays }: DrawnColumn) =>
      Math.max(0, ...(lane < EVENTS.length ? days.filter((day) => day.migrationDay) : allDays).map(share));
    const widths = columns.map(({ from, to }) => (pixelOf(span, to) - pixelOf(span, from)) * 0.9);
    const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ...widths));
    const marks = (marked: readonly DrawnColumn[], size: number): Layer[] => {
      const points = marked.map(({ from, to }) => ({ x: pixelOf(span, (from + to) / 2), y: middle }));
      return points.length > 0 ? [symbolsAt(points, shape, size * size, colour, filled)] : [];
    };
    const frequent = columns.filter((column) => mostOf(column) >= FREQUENT_SHARE);
    const rare = columns.filter((column) => mostOf(column) >= RARE_SHARE && mostOf(column) < FREQUENT_SHARE);
    const none = columns.every((column) => mostOf(column) === 0)
      ? 'on no day'
      : 'in fewer than 1% of futures on any day';
    return [
      laneName(name, middle),
      ...marks(frequent, width),
      ...marks(rare, width * SMALL),
      ...(frequent.length + rare.length > 0 ? [] : [textAt({ x: 0, y: middle, text: none, colour: INK_QUIET })]),
    ];
  });
}
