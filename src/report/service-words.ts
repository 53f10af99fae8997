import type { Estimate, Forecasted, ServiceForecast } from '../forecast/forecast.ts';
import { dateWords } from './date-words.ts';
import { errorWords, estimateWords, numberWords } from './number-words.ts';

/** How busy each service is: its mean utilisation, on how many days it is at capacity, and which day is the busiest. */
export function serviceLines(forecast: Forecasted): readonly string[] {
  return forecast.services.map((service) => {
    const { label, utilisation, daysAtCapacity } = service;
    const full = daysAtCapacity.mean > 0 ? `at capacity on ${estimateWords(daysAtCapacity)} days` : 'never at capacity';
    return `${label}: ${utilisationEstimateWords(utilisation)} of its capacity; ${full}; ${busiestWords(service)}`;
  });
}

/** A utilisation as a percentage: unlike a probability, it may be 0% or 100%. */
export function utilisationWords(share: number): string {
  return `${numberWords(share * 100)}%`;
}

/** A mean utilisation with its Monte Carlo error, in percentage points. */
export function utilisationEstimateWords(utilisation: Estimate): string {
  const { mean, standardError } = utilisation;
  const error = errorWords({ ...utilisation, mean: mean * 100, standardError: standardError * 100 });
  return `${utilisationWords(mean)}${error === '' ? '' : ` ± ${error} points`}`;
}

/** 'busiest on 12 January 2026 (98.2%)'. */
export function busiestWords({ busiestDay }: ServiceForecast): string {
  if (busiestDay === null) return 'never used';
  return `busiest on ${dateWords(busiestDay.date)} (${utilisationWords(busiestDay.utilisation)})`;
}
