import type { Forecasted } from '../../forecast/forecast.ts';
import { isAfterHorizon, isoDateIn } from '../date-words.ts';
import { type DaySpan, dayNumberIn } from './day-axis.ts';
import { type DotStacks, stackDots } from './dot-stacks.ts';
import { PLOT_WIDTH } from './plot.ts';

/** Room for the dots beyond the horizon, with the gap that says that the axis stops. */
export const AFTER_WIDTH = 150;
/** Free days at either end of the axis, as a share of what it shows. */
const MARGIN_SHARE = 0.04;
const MOST_LOOKS = 5;

/** Where everything stands: dots within the horizon in stacks, the axis, and how many dots lie beyond it. */
export interface DotLayout {
  readonly dots: DotStacks;
  /** The whole width of the plot in days; beyond `axisEnd` it only makes room for the dots after the horizon. */
  readonly span: DaySpan;
  readonly axisEnd: number;
  readonly after: number;
}

/**
 * Lays the dots of clearance out: an axis that holds them, the target and the interval of P90, or runs to the horizon
 * where a dot lies beyond it.
 *
 * @param height of the plot, pixels
 */
export function dotLayout(forecast: Forecasted, height: number): DotLayout {
  const { dots, interval } = forecast.clearance;
  const within = dots.filter((date) => !isAfterHorizon(date)).map(dayNumberIn);
  const after = dots.length - within.length;
  const target = forecast.target === null ? [] : [dayNumberIn(forecast.target.date)];
  const lastDay = dayNumberIn(forecast.lastDay);
  const shown = [
    ...within,
    ...target.filter((day) => day <= lastDay),
    ...(isAfterHorizon(interval.p50.from) ? [] : [dayNumberIn(interval.p50.from)]),
    ...(after > 0 ? [lastDay] : [dayNumberIn(isoDateIn(interval.p90.to))]),
    ...(within.length === 0 ? [dayNumberIn(forecast.firstDay)] : []),
  ];
  // A Monday where there is no target: weeks are what readers count in. Day 4 was one (5 January 1970).
  const anchor = target.length > 0 ? target[0] + 1 : 4;
  const margin = Math.max(2, Math.ceil((Math.max(...shown) - Math.min(...shown)) * MARGIN_SHARE));
  const width = PLOT_WIDTH - (after > 0 ? AFTER_WIDTH : 0);
  let first = Math.min(...shown) - margin;
  let axisEnd = Math.max(...shown) + 1 + (after > 0 ? 0 : margin);
  // A column may reach further than its dots. A wider axis may ask for wider columns, so it is looked at again.
  for (let look = 0; ; look++) {
    const pixelsPerDay = width / (axisEnd - first);
    const stacked = stackDots(within, anchor, pixelsPerDay, height);
    const from = Math.min(first, ...stacked.stacks.map((stack) => stack.from));
    const end = Math.max(axisEnd, ...stacked.stacks.map((stack) => stack.end));
    if ((from === first && end === axisEnd) || look === MOST_LOOKS) {
      return { dots: stacked, span: { first, end: first + PLOT_WIDTH / pixelsPerDay }, axisEnd, after };
    }
    first = from;
    axisEnd = end;
  }
}
