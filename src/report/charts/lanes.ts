import type { DateQuantiles, DayForecast } from '../../forecast/forecast.ts';
import { isAfterHorizon, isoDateIn, shortDateWords } from '../date-words.ts';
import { DARK_BLUE, GREY, INK_QUIET, ORANGE, PAPER } from '../palette.ts';
import { type DaySpan, dayNumberIn, pixelOf } from './day-axis.ts';
import { boxesAt, linesAt, type PlacedText, symbolsAt, textAt } from './pixel-marks.ts';
import { type Layer, MARGIN_X, PLOT_WIDTH } from './plot.ts';

const LANE_HEIGHT = 26;
/** Between days, pixels. */
const GAP = 0.6;
/** Width of a letter, roughly: charts do not measure text, and a label that may not fit is left out. */
const LETTER_WIDTH = 6.2;
const NAME_SIZE = 11.5;
/** The same for words that must not be cut: more than they take on average. */
const WIDEST_LETTER_WIDTH = 7;
const AIR = 11;
/** A weekend with its bank holidays needs no name. */
const LEAST_NAMED_DAYS = 6;

/** The name of a lane, left of it. */
export function laneName(text: string, y: number): Layer {
  return textAt({ x: MARGIN_X, y, text, colour: INK_QUIET, widthMost: -MARGIN_X - 4 });
}

/**
 * The go/no-go strip. Each migration day is a column: the share of futures in which it was go fills it from below, no-go
 * hangs from above, and a day that the calendar closes is a thin line half-way: three shapes, so that colour is not
 * needed to tell them apart.
 *
 * @param y upper edge, pixels
 */
export function goLane(days: readonly DayForecast[], span: DaySpan, y: number): Layer[] {
  const open = days.filter((day) => day.migrationDay);
  const closures = closuresOf(days);
  const columnOf = (day: DayForecast) => {
    const dayNumber = dayNumberIn(day.date);
    return { x: pixelOf(span, dayNumber), x2: pixelOf(span, dayNumber + 1) - GAP };
  };
  const goEdge = (day: DayForecast) => y + LANE_HEIGHT * (1 - day.go);
  const middle = y + LANE_HEIGHT / 2;
  return [
    laneName('Go/no-go', middle),
    boxesAt(
      open.map((day) => ({ ...columnOf(day), y: goEdge(day), y2: y + LANE_HEIGHT })),
      DARK_BLUE,
    ),
    boxesAt(
      open.map((day) => ({ ...columnOf(day), y, y2: goEdge(day) })),
      ORANGE,
    ),
    linesAt(
      closures.map(({ from, to }) => ({ x: pixelOf(span, from), x2: pixelOf(span, to + 1), y: middle, y2: middle })),
      GREY,
      1.5,
    ),
    ...closureNames(closures, span, middle),
    ...goKey(y + LANE_HEIGHT + 15),
  ];
}

/** Names a long closure (a freeze) on its line, where the name has room. */
function closureNames(closures: readonly Closure[], span: DaySpan, y: number): Layer[] {
  return closures.flatMap(({ reason, from, to }) => {
    const [left, right] = [pixelOf(span, from), pixelOf(span, to + 1)];
    const width = reason.length * LETTER_WIDTH;
    if (to - from + 1 < LEAST_NAMED_DAYS || width > right - left) return [];
    const centre = (left + right) / 2;
    return [
      boxesAt([{ x: centre - width / 2, x2: centre + width / 2, y: y - 8, y2: y + 8 }], PAPER),
      textAt({
        x: centre,
        y,
        text: reason,
        align: 'center',
        colour: INK_QUIET,
        size: NAME_SIZE,
        widthMost: right - left,
      }),
    ];
  });
}

interface Closure {
  readonly reason: string;
  /** Day numbers, both included. */
  readonly from: number;
  readonly to: number;
}

/** Runs of closed days, each with the reason that most of its days have. */
function closuresOf(days: readonly DayForecast[]): readonly Closure[] {
  const runs: DayForecast[][] = [];
  for (const [place, day] of days.entries()) {
    if (day.migrationDay) continue;
    if (place === 0 || days[place - 1].migrationDay) runs.push([]);
    runs[runs.length - 1].push(day);
  }
  return runs.map((run) => {
    const timesOf = new Map<string, number>();
    for (const { reason } of run) timesOf.set(reason, (timesOf.get(reason) ?? 0) + 1);
    const [reason] = [...timesOf].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
    return { reason, from: dayNumberIn(run[0].date), to: dayNumberIn(run[run.length - 1].date) };
  });
}

function goKey(y: number): Layer[] {
  const words = (x: number, text: string) => textAt({ x, y, text, colour: INK_QUIET });
  return [
    boxesAt([{ x: 0, x2: 12, y: y - 2, y2: y + 6 }], DARK_BLUE),
    words(18, 'share of futures that were go'),
    boxesAt([{ x: 222, x2: 234, y: y - 6, y2: y + 2 }], ORANGE),
    words(240, 'no-go'),
    linesAt([{ x: 296, x2: 314, y, y2: y }], GREY, 1.5),
    words(320, 'closed by the calendar'),
  ];
}

/**
 * When the backlog, or most of it, clears, below the days themselves: a line from P10 to P90 and a dot at P50, with
 * their dates beside.
 *
 * @param what clears: the name of the lane
 * @param y middle, pixels
 */
export function clearanceLane(what: string, found: DateQuantiles, span: DaySpan, y: number): Layer[] {
  const { p10, p50, p90 } = found;
  const name = laneName(what, y);
  if (isAfterHorizon(p10)) {
    const text = `${shortDateWords(p10)} in nine futures of ten or more`;
    return [name, textAt({ x: PLOT_WIDTH, y, text, align: 'right' })];
  }
  const place = (date: string) => (isAfterHorizon(date) ? PLOT_WIDTH : pixelOf(span, dayNumberIn(isoDateIn(date)) + 1));
  const [from, middle, to] = [place(p10), place(p50), place(p90)];
  const text = quantilesInWords(found);
  const ends = [from, ...(isAfterHorizon(p90) ? [] : [to])];
  return [
    name,
    linesAt([{ x: from, x2: to, y, y2: y }], DARK_BLUE, 2),
    linesAt(
      ends.map((x) => ({ x, x2: x, y: y - 6, y2: y + 6 })),
      DARK_BLUE,
      2,
    ),
    ...(isAfterHorizon(p50) ? [] : [symbolsAt([{ x: middle, y }], 'circle', 110, DARK_BLUE)]),
    ...(isAfterHorizon(p90) ? [symbolsAt([{ x: PLOT_WIDTH, y }], 'triangle-right', 80, DARK_BLUE)] : []),
    textAt(wordsBeside(text, from, to, y)),
  ];
}

/** 'P10 20 Apr, P50 22 May, P90 7 Jul 2020': the year once, where all share it. */
function quantilesInWords({ p10, p50, p90 }: DateQuantiles): string {
  const isOneYear = [p10, p50, p90].every((date) => date.slice(0, 4) === p90.slice(0, 4)) && !isAfterHorizon(p90);
  const words = (date: string) => (isOneYear ? shortDateWords(date).slice(0, -5) : shortDateWords(date));
  return `P10 ${words(p10)},  P50 ${words(p50)},  P90 ${shortDateWords(p90)}`;
}

/**
 * Words beside a line from one place to another: left of it where they have room, else right of it, else below.
 *
 * @param from left end of the line, pixels
 * @param to right end
 * @param y the line's height
 */
export function wordsBeside(text: string, from: number, to: number, y: number): PlacedText {
  const room = text.length * WIDEST_LETTER_WIDTH + AIR;
  if (from > room) return { text, x: from - AIR, y, align: 'right' };
  if (PLOT_WIDTH - to > room) return { text, x: to + AIR, y, align: 'left' };
  return { text, x: Math.min(from, PLOT_WIDTH - room), y: y + 17, align: 'left' };
}
