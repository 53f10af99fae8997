import type { Forecasted } from '../forecast/forecast.ts';
import type { PaceOfYear } from '../forecast/pace-forecast.ts';
import { estimateWords, meanWords } from './number-words.ts';

const DAYS_PER_YEAR = 366;

/**
 * What held the pace back in each calendar year, what took most first; nothing where the horizon is a year or less. The
 * calendar, which takes every weekend, is left to the table of the report.
 */
export function yearLines(forecast: Forecasted): readonly string[] {
  if (forecast.days.length <= DAYS_PER_YEAR) return [];
  return forecast.unusedPaceByYear.filter(({ started }) => started.mean > 0).map(lineOf);
}

function lineOf({ year, started, unusedPace }: PaceOfYear): string {
  const causes = unusedPace
    .filter(({ constraint, installations }) => constraint !== 'calendar' && installations.mean > 0)
    .sort((a, b) => b.installations.mean - a.installations.mean)
    .map(
      ({ constraint, installations, bindingDays }) =>
        `${constraint} ${meanWords(installations)} (bound on ${meanWords(bindingDays)} days)`,
    );
  return `${year}: ${estimateWords(started)} started; ${causes.length === 0 ? 'nothing took any' : causes.join(', ')}`;
}
