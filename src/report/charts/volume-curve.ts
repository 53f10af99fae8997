import type { Capacity } from '../../experiment/capacity.ts';
import type { CapacityPoint } from '../../experiment/capacity-point.ts';
import { dayNumberOf, isoDateOf } from '../../units/date.ts';
import { isAfterHorizon, isoDateIn, shortDateWords } from '../date-words.ts';
import { numberWords } from '../number-words.ts';
import { DARK_BLUE, GREY, GRID, INK, INK_QUIET, SERIES_COLOURS } from '../palette.ts';
import { amountAxis, amountLabel } from './amount-axis.ts';
import { linesAt, type PlacedPoint, symbolsAt, textAt } from './pixel-marks.ts';
import { type Layer, MARGIN_X, PLOT_WIDTH } from './plot.ts';
import { type VolumeScale, volumeGrid, volumeScale } from './volume-axis.ts';

/** Two panels one above the other, and a lane that says where the limits hold. Pixels. */
const DATES_HEIGHT = 230;
const HARM_TOP = DATES_HEIGHT + 62;
const HARM_HEIGHT = 150;
const LANE_Y = HARM_TOP + HARM_HEIGHT + 44;

export const VOLUME_CURVE_HEIGHT = HARM_TOP + HARM_HEIGHT;
export const VOLUME_CURVE_BELOW = 80;

const QUANTILES = [
  ['p90', 'P90', 'triangle-up'],
  ['p80', 'P80', 'square'],
  ['p50', 'P50', 'circle'],
] as const;

const LABEL_HEIGHT = 15;
/** What the unit above the plot takes of its width, pixels. */
const UNIT_ROOM = 56;
const DATE_TICKS = 5;

/** Clearance above, harm below, and where the limits hold, by daily volume. */
export function volumeCurve(measured: Capacity): Layer[] {
  const { curve } = measured;
  const volumes = curve.map(({ volumePerDay }) => volumePerDay);
  const xOf = volumeScale(volumes);
  return [
    ...volumeGrid(volumes, xOf, 0, DATES_HEIGHT),
    ...volumeGrid(volumes, xOf, HARM_TOP, HARM_TOP + HARM_HEIGHT),
    ...marksOf(measured, xOf),
    ...datesOf(curve, xOf),
    ...harmOf(curve, xOf),
    ...laneOf(measured, xOf),
  ];
}

/** The largest volume at which the limits hold, and the least that is enough: upright lines through both panels. */
function marksOf({ largest, enough }: Capacity, xOf: VolumeScale): Layer[] {
  const bottom = HARM_TOP + HARM_HEIGHT;
  const mark = (volume: number | null, y: number, words: string, dash?: readonly number[]): Layer[] => {
    if (volume === null) return [];
    const x = xOf(volume);
    const align = x > PLOT_WIDTH / 2 ? 'right' : 'left';
    return [
      linesAt([{ x, x2: x, y: y + 8, y2: bottom }], INK, 1.5, dash),
      textAt({
        x: align === 'left' ? Math.max(x, UNIT_ROOM) : x,
        y,
        text: `${numberWords(volume)}: ${words}`,
        align,
        bold: true,
      }),
    ];
  };
  return [
    ...mark(largest, -26, 'the largest at which all limits hold'),
    ...mark(enough, -8, 'from here on P80 is not seen to come earlier', [6, 4]),
  ];
}

function datesOf(curve: readonly CapacityPoint[], xOf: VolumeScale): Layer[] {
  const dates = curve.flatMap(({ clearance }) => QUANTILES.map(([name]) => clearance[name]));
  const days = dates.map((date) => dayNumberOf(isoDateIn(date)) as number);
  const [first, last] = [Math.min(...days) - 3, Math.max(...days) + 3];
  const yOf = (day: number): number => DATES_HEIGHT - ((day - first) / (last - first)) * DATES_HEIGHT;
  const yOfDate = (date: string): number => yOf(dayNumberOf(isoDateIn(date)) as number);
  const ends = apart(QUANTILES.map(([name]) => yOfDate(curve[curve.length - 1].clearance[name])));
  return [
    textAt({ x: MARGIN_X, y: -26, text: 'Backlog clear by', colour: INK_QUIET }),
    ...dateTicks(first, last).flatMap((day) => [
      linesAt([{ x: 0, x2: xOf(curve[curve.length - 1].volumePerDay), y: yOf(day), y2: yOf(day) }], GRID),
      textAt({ x: -8, y: yOf(day), text: shortDateWords(isoDateOf(day)), align: 'right', colour: INK_QUIET, size: 12 }),
    ]),
    ...QUANTILES.flatMap(([name, label, shape], place) => {
      const colour = SERIES_COLOURS[place];
      const points = curve.map(({ volumePerDay, clearance }) => ({
        x: xOf(volumePerDay),
        y: yOfDate(clearance[name]),
        isBeyond: isAfterHorizon(clearance[name]),
      }));
      return [
        path(points, colour),
        // Hollow: not before the end of the horizon.
        symbolsAt(
          points.filter(({ isBeyond }) => !isBeyond),
          shape,
          36,
          colour,
        ),
        symbolsAt(
          points.filter(({ isBeyond }) => isBeyond),
          shape,
          36,
          colour,
          false,
        ),
        textAt({ x: points[points.length - 1].x + 12, y: ends[place], text: label, colour, bold: true }),
      ];
    }),
  ];
}

/** Days at an even distance, as many as the panel takes. */
function dateTicks(first: number, last: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first) / DATE_TICKS));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, tick) => Math.ceil(first) + tick * step);
}

/** Labels that would lie on one another are moved up; they come from the top, and stay within the panel. */
function apart(ys: readonly number[]): readonly number[] {
  const placed: number[] = [];
  for (const y of [...ys].reverse()) {
    placed.unshift(Math.min(y, (placed[0] ?? DATES_HEIGHT) - (placed.length === 0 ? 0 : LABEL_HEIGHT)));
  }
  return placed;
}

/** Median of the consumers interrupted, with the range of four futures in five. */
function harmOf(curve: readonly CapacityPoint[], xOf: VolumeScale): Layer[] {
  const largest = Math.max(1, ...curve.map(({ harm }) => harm.interruptions.p90));
  const { values } = amountAxis(largest, HARM_HEIGHT).axis;
  const yOf = (amount: number): number => HARM_TOP + HARM_HEIGHT - (amount / largest) * HARM_HEIGHT;
  const medians = curve.map(({ volumePerDay, harm }) => ({ x: xOf(volumePerDay), y: yOf(harm.interruptions.p50) }));
  const end = medians[medians.length - 1];
  return [
    textAt({ x: MARGIN_X, y: HARM_TOP - 18, text: 'Consumers interrupted', colour: INK_QUIET }),
    ...values.flatMap((amount) => [
      linesAt([{ x: 0, x2: end.x, y: yOf(amount), y2: yOf(amount) }], GRID),
      textAt({ x: -8, y: yOf(amount), text: amountLabel(amount), align: 'right', colour: INK_QUIET }),
    ]),
    linesAt(
      curve.map(({ volumePerDay, harm }) => ({
        x: xOf(volumePerDay),
        x2: xOf(volumePerDay),
        y: yOf(harm.interruptions.p10),
        y2: yOf(harm.interruptions.p90),
      })),
      GREY,
      2,
    ),
    path(medians, DARK_BLUE),
    symbolsAt(medians, 'circle', 36, DARK_BLUE),
    textAt({ x: end.x + 12, y: end.y - 8, text: 'P50', colour: DARK_BLUE, bold: true }),
    textAt({ x: end.x + 12, y: end.y + 8, text: 'P10 to P90', colour: INK_QUIET }),
  ];
}

function path(points: readonly PlacedPoint[], colour: string): Layer {
  const pieces = points.slice(1).map(({ x, y }, place) => ({ x: points[place].x, y: points[place].y, x2: x, y2: y }));
  return linesAt(pieces, colour, 2);
}

const KEY_WIDTH = 90;

const STANDINGS = [
  ['holds', 'hold', 'circle', true],
  ['fails', 'fail', 'M-1,-1L1,1M-1,1L1,-1', true],
  ['undecided', 'undecided', 'circle', false],
] as const;

/** Below: where all limits hold, where one fails, and where it is undecided. Shapes tell, not colours. */
function laneOf({ curve, limits }: Capacity, xOf: VolumeScale): Layer[] {
  if (limits.length === 0) return [];
  const at = (standing: CapacityPoint['standing']): PlacedPoint[] =>
    curve
      .filter((point) => point.standing === standing)
      .map(({ volumePerDay }) => ({ x: xOf(volumePerDay), y: LANE_Y }));
  return [
    textAt({ x: -14, y: LANE_Y, text: 'limits', align: 'right', colour: INK_QUIET }),
    ...STANDINGS.flatMap(([standing, words, shape, filled], place) => {
      const key = { x: 6 + place * KEY_WIDTH, y: LANE_Y + 20 };
      return [
        symbolsAt([...at(standing), key], shape, 50, INK, filled),
        textAt({ x: key.x + 10, y: key.y, text: words, colour: INK_QUIET, size: 12 }),
      ];
    }),
  ];
}
