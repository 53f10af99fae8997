import type { DateInterval } from '../../forecast/forecast.ts';
import { dateWords, isAfterHorizon, isoDateIn, shortDateWords, shortIntervalWords } from '../date-words.ts';
import { DARK_BLUE, GREY, INK_QUIET } from '../palette.ts';
import { type DaySpan, dayNumberIn, pixelOf } from './day-axis.ts';
import { laneName, wordsBeside } from './lanes.ts';
import { linesAt, symbolsAt, textAt } from './pixel-marks.ts';
import { type Layer, PLOT_WIDTH } from './plot.ts';

const LANE_DISTANCE = 26;
/** The axis and its labels lie between the plot and the lanes. */
const BELOW_PLOT = 56;

/**
 * A quantile below the dots: a dot at its day, its Monte Carlo interval as a line, its date in words, a guide upwards.
 *
 * @param lane 0 or 1, from above
 * @param height of the plot, pixels
 */
export function quantileLane(
  name: string,
  date: string,
  interval: DateInterval,
  span: DaySpan,
  lane: 0 | 1,
  height: number,
): Layer[] {
  const y = height + BELOW_PLOT + lane * LANE_DISTANCE;
  // Names on either side of their guides cannot meet, however close the guides are.
  const isFirst = lane === 0;
  if (isAfterHorizon(date)) {
    return [laneName(name, y), textAt({ x: PLOT_WIDTH, y, text: dateWords(date), align: 'right', bold: true })];
  }
  const x = pixelOf(span, dayNumberIn(date) + 0.5);
  const from = pixelOf(span, dayNumberIn(isoDateIn(interval.from)) + 0.5);
  const to = isAfterHorizon(interval.to) ? PLOT_WIDTH : pixelOf(span, dayNumberIn(interval.to) + 0.5);
  const words = `${shortDateWords(date)} (interval ${shortIntervalWords(interval)})`;
  return [
    laneName(name, y),
    // The guide skips the room between: it would strike out the words of the lane above.
    linesAt(
      [
        { x, x2: x, y: 0, y2: height },
        { x, x2: x, y: y - 13, y2: y },
      ],
      GREY,
      1,
      [3, 3],
    ),
    textAt({ x: isFirst ? x - 5 : x + 5, y: 7, text: name, align: isFirst ? 'right' : 'left', colour: INK_QUIET }),
    linesAt([{ x: from, x2: to, y, y2: y }], DARK_BLUE, 2),
    symbolsAt([{ x, y }], 'circle', 70, DARK_BLUE),
    textAt(wordsBeside(words, Math.min(from, x - 6), Math.max(to, x + 6), y)),
  ];
}
