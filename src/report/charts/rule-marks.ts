import type { Forecasted } from '../../forecast/forecast.ts';
import { dateWords } from '../date-words.ts';
import { INK, INK_QUIET, PAPER } from '../palette.ts';
import { type DaySpan, dayNumberIn, pixelOf } from './day-axis.ts';
import { linesAt, textAt } from './pixel-marks.ts';
import { type Layer, MARGIN_X, PLOT_WIDTH } from './plot.ts';

/** Room that a label beside a rule takes, at most, pixels. */
const LABEL_ROOM = 190;
const ABOVE_PLOT = -14;
/** Further left the unit of the axis has its place. */
const LEAST_X = 24;

/**
 * The target date as an upright rule with its label above the plot; nothing where there is no target in the span. The
 * rule stands at the end of the day, since 'by 31 March' includes the day.
 */
export function targetRule(forecast: Forecasted, span: DaySpan, height: number): Layer[] {
  const [x] = targetPixels(forecast, span);
  if (forecast.target === null || x === undefined) return [];
  const text = `Target ${dateWords(forecast.target.date)}`;
  const isNearRight = x > PLOT_WIDTH - LABEL_ROOM / 2;
  const isNearLeft = x < LABEL_ROOM;
  const align = isNearRight ? 'right' : isNearLeft ? 'left' : 'center';
  return [
    // The white line beneath parts the rule from whatever it crosses.
    linesAt([{ x, x2: x, y: -4, y2: height }], PAPER, 5),
    linesAt([{ x, x2: x, y: -4, y2: height }], INK, 2, [7, 3]),
    textAt({
      x: isNearRight ? Math.min(x + 4, PLOT_WIDTH) : Math.max(x, LEAST_X),
      y: ABOVE_PLOT,
      text,
      align,
      bold: true,
    }),
  ];
}

/** Where the target's rule stands, pixels; empty where there is none in the span. */
export function targetPixels(forecast: Forecasted, span: DaySpan): readonly number[] {
  if (forecast.target === null) return [];
  const x = pixelOf(span, dayNumberIn(forecast.target.date) + 1);
  return x > PLOT_WIDTH ? [] : [x];
}

/** The unit of the y axis, above it and horizontal: nobody turns a head to read it. */
export function unitLabel(text: string): Layer {
  return textAt({ x: MARGIN_X, y: ABOVE_PLOT, text, colour: INK_QUIET });
}
