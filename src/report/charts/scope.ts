import type { StateName } from '../../fleet/installation.ts';
import type { DayForecast, Forecasted } from '../../forecast/forecast.ts';

/** Who is in these has left: what left is in scope no more. */
const LEFT_STATES: readonly StateName[] = ['removed', 'moved out'];

/**
 * Installations in scope: on the first morning, then at each day's end (mean over futures). Excluded and unrecoverable
 * ones count, so that the migrated need not reach this line for the backlog to be clear.
 */
export function scopeOf(forecast: Forecasted, days: readonly DayForecast[]): readonly number[] {
  const ends = days.map((day) =>
    Object.entries(day.states).reduce(
      (sum, [state, count]) => (LEFT_STATES.some((left) => left === state) ? sum : sum + count),
      0,
    ),
  );
  return [forecast.fleet.installations, ...ends];
}
