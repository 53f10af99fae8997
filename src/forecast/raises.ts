import type { Plan } from '../plan/plan.ts';
import { dateQuantilesOf } from './date-quantiles.ts';
import type { RaiseForecast } from './governance-forecast.ts';
import type { Tally } from './tally.ts';

/**
 * When each step of the governance cap that has to be approved comes into force. Futures in which it never does rank last.
 *
 * @param level of the intervals
 */
export function raisesOf(plan: Plan, tally: Tally, level: number): RaiseForecast[] {
  const { cap, governance = [] } = plan.control;
  return cap.flatMap(({ volumePerDay, raise }, step) => {
    if (raise === undefined) return [];
    const sorted = Int32Array.from(tally.capFrom, (row) => row[step]).sort();
    return [
      {
        id: String(volumePerDay),
        volumePerDay,
        by: governance[raise.process].label,
        inForce: sorted.filter((day) => day < plan.calendar.days).length,
        ...dateQuantilesOf(plan, sorted, level),
      },
    ];
  });
}
