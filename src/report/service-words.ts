import type { Forecasted, ServiceForecast } from '../forecast/forecast.ts';
import { dateWords } from './date-words.ts';
import { daysWords, shareEstimateWords, shareWords } from './number-words.ts';

/** How busy each service is: its mean utilisation, on how many days it is at capacity, and which day is the busiest. */
export function serviceLines(forecast: Forecasted): readonly string[] {
  return forecast.services.map((service) => {
    const { label, utilisation, daysAtCapacity } = service;
    const full = daysAtCapacity.mean > 0 ? `at capacity on ${daysWords(daysAtCapacity)}` : 'never at capacity';
    return `${label}: ${shareEstimateWords(utilisation)} of its capacity; ${full}; ${busiestWords(service)}`;
  });
}

/** 'busiest on 12 January 2026 (98% used)'. */
export function busiestWords({ busiestDay }: ServiceForecast): string {
  if (busiestDay === null) return 'never used';
  return `busiest on ${dateWords(busiestDay.date)} (${shareWords(busiestDay.utilisation)} used)`;
}
