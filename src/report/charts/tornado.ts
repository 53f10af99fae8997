import type { AssumptionEffect, EffectAtEnd, Sensitivity } from '../../experiment/sensitivity.ts';
import { GRID, INK, INK_QUIET, PAPER, SERIES_COLOURS } from '../palette.ts';
import { endWords, isSeen, rankWords } from '../sensitivity.ts';
import { boxesAt, linesAt, textAt } from './pixel-marks.ts';
import { type Layer, MARGIN_X, PLOT_WIDTH } from './plot.ts';

/** Bars that are drawn: the others move the date less, and stand in the table. */
const MOST_BARS = 12;

const LANE = 46;
const BAR = 14;
/** Height of the line with the name of an assumption. */
const NAME = 24;
/** Room for what stands at the ends of a bar, pixels: as much as '1,500 installations a day' takes. On the left it begins in the margin. */
const LABEL = 190;
const GAP = 6;
const LEFT = MARGIN_X + LABEL;
const RIGHT = PLOT_WIDTH - LABEL;
const TICK_ROOM = 60;

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
  const ends = shown.flatMap(({ low, high }) => [low.later, high.later]);
  const [least, most] = [Math.min(-1, ...ends.map(({ low }) => low)), Math.max(1, ...ends.map(({ high }) => high))];
  const xOf = (day: number): number => LEFT + ((RIGHT - LEFT) * (day - least)) / (most - least);
  // Lines are left out where the names stand.
  const upright = (day: number) =>
    shown.map((_, lane) => ({ x: xOf(day), x2: xOf(day), y: lane * LANE + NAME, y2: (lane + 1) * LANE }));
  return [
    ...ticksOf(least, most).flatMap((day) => [
      linesAt(upright(day), GRID),
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
    linesAt(upright(0), INK, 1.5),
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
  const common = { y, widthMost: LABEL - GAP };
  const [left, right] = [...ends].sort((one, other) => one.day - other.day);
  return [
    textAt({
      x: MARGIN_X,
      y: top + 14,
      text: `${id}${line}; rank ${rankWords(assumption)}`,
      bold: true,
      widthMost: PLOT_WIDTH - MARGIN_X,
    }),
    ...ends.map(({ day, colour }) =>
      boxesAt(
        [{ x: Math.min(xOf(0), xOf(day)), x2: Math.max(xOf(0), xOf(day)), y: y - BAR / 2, y2: y + BAR / 2 }],
        colour,
        PAPER,
      ),
    ),
    ...ends.flatMap(({ end }) => whiskerOf(end, y, xOf)),
    textAt({ ...besideOf(left, xOf, -1), ...common, text: endWords(assumption, left.end, measured), align: 'right' }),
    textAt({ ...besideOf(right, xOf, 1), ...common, text: endWords(assumption, right.end, measured) }),
  ];
}

/** The interval of an end, drawn thin across its bar. */
function whiskerOf({ later }: EffectAtEnd, y: number, xOf: (day: number) => number): Layer[] {
  if (later.low === later.high) return [];
  return [linesAt([{ x: xOf(later.low), x2: xOf(later.high), y, y2: y }], INK, 1)];
}

function besideOf(
  { day, end }: { day: number; end: EffectAtEnd },
  xOf: (day: number) => number,
  side: -1 | 1,
): { x: number } {
  const reach = side < 0 ? Math.min(day, end.later.low, 0) : Math.max(day, end.later.high, 0);
  return { x: xOf(reach) + side * GAP };
}

/** Whole days from one end to the other, at 1, 2 or 5 times a power of ten. */
function ticksOf(least: number, most: number): readonly number[] {
  const wanted = (TICK_ROOM * (most - least)) / (RIGHT - LEFT);
  let step = 1;
  for (let power = 1; step < wanted; power *= 10) {
    step = [1, 2, 5].map((factor) => factor * power).find((each) => each >= wanted) ?? 10 * power;
  }
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, tick) => (first + tick) * step);
}
