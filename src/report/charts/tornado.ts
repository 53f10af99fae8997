import type { AssumptionEffect, EffectAtEnd, Sensitivity } from '../../experiment/sensitivity.ts';
import { GRID, INK, INK_QUIET, PAPER, SERIES_COLOURS } from '../palette.ts';
import { endWords, isSeen, rankWords } from '../sensitivity.ts';
import { boxesAt, linesAt, textAt } from './pixel-marks.ts';
import { type Layer, PLOT_WIDTH } from './plot.ts';

/** Bars that are drawn: the others move the date less, and stand in the table. */
const MOST_BARS = 12;

const LANE = 46;
const BAR = 14;
/** Room at either side for what stands at the ends of a bar, pixels. */
const ENDS = 170;
const TICK_ROOM = 60;
const LETTERS = 24;

/** The assumptions that are drawn: those whose swing is told from none, the largest first; where there is none, the first few. */
export function drawnAssumptions({ assumptions }: Sensitivity): readonly AssumptionEffect[] {
  const seen = assumptions.filter(isSeen);
  return (seen.length > 0 ? seen : assumptions).slice(0, MOST_BARS);
}

/** Height of {@link tornado}, pixels. */
export function tornadoHeight(measured: Sensitivity): number {
  return Math.max(1, drawnAssumptions(measured).length) * LANE;
}

/** A bar for each assumption from P80 at the low end to P80 at the high one, about P80 as stated, in working days. */
export function tornado(measured: Sensitivity): Layer[] {
  const shown = drawnAssumptions(measured);
  const height = tornadoHeight(measured);
  const days = shown.flatMap(({ low, high }) => [daysAt(low), daysAt(high)]);
  const [least, most] = [Math.min(-1, ...days), Math.max(1, ...days)];
  const xOf = (day: number): number => ENDS + ((PLOT_WIDTH - 2 * ENDS) * (day - least)) / (most - least);
  return [
    ...ticksOf(least, most).flatMap((day) => [
      linesAt([{ x: xOf(day), x2: xOf(day), y: 0, y2: height }], GRID),
      textAt({
        x: xOf(day),
        y: height + 14,
        text: day > 0 ? `+${day}` : String(day),
        align: 'center',
        colour: INK_QUIET,
      }),
    ]),
    textAt({
      x: xOf(0),
      y: height + 32,
      text: 'working days by which P80 comes later than as stated',
      align: 'center',
      colour: INK_QUIET,
    }),
    ...shown.flatMap((assumption, lane) => laneOf(assumption, lane * LANE, xOf, measured)),
    linesAt([{ x: xOf(0), x2: xOf(0), y: 0, y2: height }], INK, 1.5),
  ];
}

function daysAt({ later }: EffectAtEnd): number {
  return later.difference;
}

function laneOf(
  assumption: AssumptionEffect,
  top: number,
  xOf: (day: number) => number,
  measured: Sensitivity,
): Layer[] {
  const y = top + LANE - BAR;
  const { id, at, low, high } = assumption;
  const line = at === null ? '' : `, line ${at.line}`;
  const ends = [low, high].map((end, place) => ({ end, day: daysAt(end), colour: SERIES_COLOURS[place] }));
  const [left, right] = [...ends].sort((one, other) => one.day - other.day);
  return [
    textAt({
      x: 0,
      y: top + 14,
      text: `${id}${line}; rank ${rankWords(assumption)}`,
      bold: true,
      widthMost: PLOT_WIDTH,
    }),
    ...ends.map(({ day, colour }) =>
      boxesAt(
        [{ x: Math.min(xOf(0), xOf(day)), x2: Math.max(xOf(0), xOf(day)), y: y - BAR / 2, y2: y + BAR / 2 }],
        colour,
        PAPER,
      ),
    ),
    ...ends.flatMap(({ end }) => whiskerOf(end, y, xOf)),
    textAt({ ...besideOf(left, xOf, -1), y, text: endText(assumption, left.end, measured), align: 'right' }),
    textAt({ ...besideOf(right, xOf, 1), y, text: endText(assumption, right.end, measured) }),
  ];
}

/** The interval of an end, drawn thin across its bar. */
function whiskerOf({ later }: EffectAtEnd, y: number, xOf: (day: number) => number): Layer[] {
  if (later.low === later.high) return [];
  const inside = (day: number): number => Math.max(ENDS / 2, Math.min(PLOT_WIDTH - ENDS / 2, xOf(day)));
  return [linesAt([{ x: inside(later.low), x2: inside(later.high), y, y2: y }], INK, 1)];
}

function besideOf(
  { day, end }: { day: number; end: EffectAtEnd },
  xOf: (day: number) => number,
  side: -1 | 1,
): { x: number } {
  const reach = side < 0 ? Math.min(day, end.later.low, 0) : Math.max(day, end.later.high, 0);
  return { x: Math.max(ENDS / 2, Math.min(PLOT_WIDTH - ENDS / 2, xOf(reach))) + side * 6 };
}

function endText(assumption: AssumptionEffect, end: EffectAtEnd, measured: Sensitivity): string {
  const words = endWords(assumption, end, measured);
  return words.length > LETTERS ? `${words.slice(0, LETTERS - 1)}…` : words;
}

/** Whole days from one end to the other, at 1, 2 or 5 times a power of ten. */
function ticksOf(least: number, most: number): readonly number[] {
  const wanted = (TICK_ROOM * (most - least)) / (PLOT_WIDTH - 2 * ENDS);
  let step = 1;
  for (let power = 1; step < wanted; power *= 10) {
    step = [1, 2, 5].map((factor) => factor * power).find((each) => each >= wanted) ?? 10 * power;
  }
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, tick) => (first + tick) * step);
}
