import type { Estimate, Forecasted } from '../forecast/forecast.ts';
import { estimateWords, numberWords, rateWords, shareEstimateWords } from './number-words.ts';

/** What the pace costs: each figure a mean over futures with its Monte Carlo error, each rate with its denominator. */
export function harmLines(forecast: Forecasted): readonly string[] {
  const { harm, alerts } = forecast;
  return [
    `Attempts: ${estimateWords(harm.attempts)}; failed: ${shareEstimateWords(harm.failedOfResolved)} of resolved attempts`,
    ...(harm.quarantined.mean > 0
      ? [`Quarantined above an anomaly threshold: ${withRate(harm.quarantined, harm.attempts)}`]
      : []),
    `Consumers interrupted: ${withRate(harm.interruptions, harm.attempts)}, ` +
      `${estimateWords(harm.interruptionsInPrepayment)} of them in prepayment mode; ` +
      `${estimateWords(harm.interruptionHours)} hours in all`,
    `Left unrecoverable: ${withRate(harm.unrecoverable, harm.attempts)}, ` +
      `${estimateWords(harm.unrecoverableInPrepayment)} of them in prepayment mode`,
    `Given up: ${estimateWords(harm.excluded)} of ${numberWords(forecast.fleet.open)} open installations`,
    `Stopped: ${estimateWords(harm.noGoDays)} no-go days, ${estimateWords(harm.halts)} halts`,
    `Alerts: on the largest day ${spreadWords(alerts.peak)}${limitWords(forecast)}`,
  ];
}

/** The middle of an estimate's futures, and four in five of them: '186,506 (P10 to P90: 185,311 to 187,402)'. */
export function spreadWords(estimate: Estimate): string {
  const { p10, p50, p90 } = estimate;
  return p10 === p90
    ? numberWords(p50)
    : `${numberWords(p50)} (P10 to P90: ${numberWords(p10)} to ${numberWords(p90)})`;
}

function withRate(part: Estimate, attempts: Estimate): string {
  return `${estimateWords(part)} (${rateWords(part.mean, attempts.mean, 'attempts')})`;
}

function limitWords({ alerts }: Forecasted): string {
  if (alerts.limit === null) return '; no limit is stated';
  const { mean } = alerts.daysAtOrAboveLimit;
  const reached =
    mean > 0 ? `reached on ${estimateWords(alerts.daysAtOrAboveLimit)} days` : 'reached in no simulated future';
  return `, against a limit of ${spreadWords(alerts.limit)}, ${reached}`;
}
