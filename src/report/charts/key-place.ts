import { type DaySpan, pixelOf } from './day-axis.ts';
import { FAN_KEY, type FanPoint } from './fan.ts';
import { PLOT_WIDTH } from './plot.ts';

/** What the key of a fan must keep clear of, in pixels from the upper left corner of the plot. */
export interface Obstacles {
  /** Heights of lines across the plot. */
  readonly levels: readonly number[];
  /** Places of upright rules. */
  readonly rules: readonly number[];
  /** Lines of the key beside those of the fan. */
  readonly beside?: number;
}

const INDENT = 12;
const AIR = 8;
/** Half a line of text, since a label may stand at a level. */
const LEVEL_AIR = 14;
const STEP = 8;

/**
 * Where the key of a fan disturbs nothing: the highest free place on the left (above a rising curve), else the lowest on
 * the right (below it), else the upper left corner. Places are the left edge and the middle of the first line.
 *
 * @param largest amount at the plot's upper edge
 * @param height of the plot, pixels
 */
export function keyPlace(
  fan: readonly FanPoint[],
  span: DaySpan,
  largest: number,
  height: number,
  obstacles: Obstacles,
): readonly [x: number, y: number] {
  const rooms = fan.map(({ x, p10, p90 }) => {
    return { x: pixelOf(span, x), top: height * (1 - p90 / largest), bottom: height * (1 - p10 / largest) };
  });
  const keyHeight = FAN_KEY.height + (obstacles.beside ?? 0) * FAN_KEY.lineHeight;
  const isFree = (left: number, top: number): boolean => {
    const right = left + FAN_KEY.width;
    const bottom = top + keyHeight;
    return (
      rooms.every((room) => room.x < left - AIR || room.x > right + AIR || room.top > bottom || room.bottom < top) &&
      obstacles.levels.every((level) => level < top - LEVEL_AIR || level > bottom + LEVEL_AIR) &&
      obstacles.rules.every((rule) => rule < left - AIR || rule > right + AIR)
    );
  };
  const tops = Array.from({ length: Math.floor((height - keyHeight - AIR) / STEP) }, (_, step) => AIR + step * STEP);
  const [leftEdge, rightEdge] = [INDENT, PLOT_WIDTH - FAN_KEY.width];
  // Left of a rule that stands in the right corner, there may still be room below the curve.
  const lefts = [rightEdge, ...obstacles.rules.map((rule) => rule - FAN_KEY.width - INDENT)].filter((left) => left > 0);
  const places = [
    ...tops.map((top) => [leftEdge, top] as const),
    ...lefts.flatMap((left) => tops.map((top) => [left, top] as const).reverse()),
  ];
  const [left, top] = places.find(([left, top]) => isFree(left, top)) ?? [leftEdge, AIR];
  return [left, top + AIR];
}
