import type { DayForecast, Forecasted } from '../../forecast/forecast.ts';
import { dateWords, isAfterHorizon } from '../date-words.ts';
import { type DaySpan, dayNumberIn } from './day-axis.ts';

const LEAST_MARGIN_DAYS = 7;
const MARGIN_SHARE = 0.04;

/**
 * The days that the pictures show: from the first to a little after the P90 of clearance or the target, whichever is
 * later. A horizon of a year would leave most of a picture to days on which nothing happens.
 */
export function shownDays(forecast: Forecasted): readonly DayForecast[] {
  const { p90 } = forecast.clearance;
  const first = dayNumberIn(forecast.firstDay);
  if (isAfterHorizon(p90)) return forecast.days;
  const target = forecast.target === null ? first : dayNumberIn(forecast.target.date);
  const last = Math.max(dayNumberIn(p90), target);
  const margin = Math.max(LEAST_MARGIN_DAYS, Math.ceil((last - first) * MARGIN_SHARE));
  return forecast.days.slice(0, last - first + 1 + margin);
}

/** From the first morning of the days to the end of the last. */
export function spanOf(days: readonly DayForecast[]): DaySpan {
  return { first: dayNumberIn(days[0].date), end: dayNumberIn(days[days.length - 1].date) + 1 };
}

/** 'scenario november-2019, 18 November 2019 to 24 April 2020, 1,600 futures', for a subtitle. */
export function periodWords(days: readonly DayForecast[]): string {
  return `${dateWords(days[0].date)} to ${dateWords(days[days.length - 1].date)}`;
}
