import type { Forecasted, PaceOfYear } from '../forecast/forecast.ts';
import { daysWords, estimateWords } from './number-words.ts';

const DAYS_PER_YEAR = 366;

/**
 * What bound the pace in each calendar year, the most often first; nothing where the horizon is a year or less. The calendar,
 * which binds on every weekend, is left to the table of the report.
 */
export function yearLines(forecast: Forecasted): readonly string[] {
  if (forecast.days.length <= DAYS_PER_YEAR) return [];
  return forecast.unusedPaceByYear.filter(({ started }) => started.mean > 0).map(lineOf);
}

function lineOf({ year, started, unusedPace }: PaceOfYear): string {
  const binding = unusedPace
    .filter(({ constraint, bindingDays }) => constraint !== 'calendar' && bindingDays.mean > 0)
    .sort((a, b) => b.bindingDays.mean - a.bindingDays.mean)
    .map(({ constraint, bindingDays }) => `${constraint} on ${daysWords(bindingDays)}`);
  const bound = binding.length === 0 ? 'nothing else bound it' : `bound by ${binding.join(', ')}`;
  return `${year}: ${estimateWords(started)} started; ${bound}`;
}
