import type { Forecasted, UnusedPace } from '../forecast/forecast.ts';
import { estimateWords } from './number-words.ts';

/**
 * What held the pace back: on how many days each constraint took something, how much, and on how many days one unit more
 * of it alone would have raised the volume. In the contract's order, which is the order in which constraints are applied.
 */
export function paceLines(forecast: Forecasted): readonly string[] {
  const causes = bindingCauses(forecast);
  if (causes.length === 0) return ['nothing: the strategy started all that it aimed at'];
  return causes.map(({ constraint, days, installations, bindingDays }) => {
    const binding = bindingDays.mean > 0 ? `; one more would have helped on ${estimateWords(bindingDays)} days` : '';
    return `${constraint}: on ${estimateWords(days)} days, ${estimateWords(installations)} installations${binding}`;
  });
}

/** The constraints that took anything in any future. */
export function bindingCauses(forecast: Forecasted): readonly UnusedPace[] {
  return forecast.unusedPace.filter(({ installations, days }) => installations.mean > 0 || days.mean > 0);
}
