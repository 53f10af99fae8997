import type { Constraint } from '../control/unused-pace.ts';
import type { Forecasted } from '../forecast/forecast.ts';
import type { UnusedPace } from '../forecast/pace-forecast.ts';
import { daysWords, estimateWords } from './number-words.ts';

/**
 * What held the pace back: on how many days each constraint took something, how much, and on how many days one unit more
 * of it alone would have raised the volume. In the contract's order, which is the order in which constraints are applied.
 */
export function paceLines(forecast: Forecasted): readonly string[] {
  const causes = bindingCauses(forecast);
  if (causes.length === 0) return ['nothing: the strategy started all that it aimed at'];
  return causes.map(({ constraint, days, installations, bindingDays }) => {
    const helped =
      bindingDays.mean > 0
        ? `; ${ONE_MORE[constraint] ?? 'one more'} would have helped on ${daysWords(bindingDays)}`
        : '';
    return `${constraint}: took ${estimateWords(installations)} installations on ${daysWords(days)}${helped}`;
  });
}

/** What one unit less of a constraint is. */
const ONE_MORE: Readonly<Record<string, string>> = {
  calendar: 'a migration day more',
  'go/no-go': 'a go',
  pause: 'one paused less',
  governance: 'one more under the cap',
  service: 'room for one more in the services',
  eligible: 'one more listed',
  authorised: 'one more authorised',
  mix: 'one more within the mix',
  waiting: 'one more waiting',
  rules: 'one more let through',
} satisfies Record<Constraint, string>;

/** The constraints that took anything in any future. */
export function bindingCauses(forecast: Forecasted): readonly UnusedPace[] {
  return forecast.unusedPace.filter(({ installations, days }) => installations.mean > 0 || days.mean > 0);
}
