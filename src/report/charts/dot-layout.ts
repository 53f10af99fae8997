import type { Forecasted } from '../../forecast/forecast.ts';
import { isAfterHorizon, isoDateIn } from '../date-words.ts';
import { type DaySpan, dayNumberIn } from './day-axis.ts';
import { type DotStacks, stackDots } from './dot-stacks.ts';
import { PLOT_WIDTH } from './plot.ts';

/** Room for the dots beyond the horizon, with the gap that says that the axis stops. */
export const AFTER_WIDTH = 150;
/** Free days at either end of the axis, as a share of what it shows. */
const MARGIN_SHARE = 0.04;

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
    dots: stackDots(within, anchor, pixelsPerDay, height),
    span: { first, end: first + PLOT_WIDTH / pixelsPerDay },
    axisEnd,
    after,
  };
}
