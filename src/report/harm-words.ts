import type { Estimate, Forecasted } from '../forecast/forecast.ts';
import type { RepairSummary } from '../forecast/team-forecast.ts';
import { backgroundWords, dnoLines, networkLines, reachedWords } from './alert-words.ts';
import { overlookedRate } from './barrier-words.ts';
import { learningLines } from './learning-words.ts';
import { estimateWords, numberWords, rateWords, shareEstimateWords, spreadWords } from './number-words.ts';

/** What the pace costs: each figure a mean over futures with its Monte Carlo error, each rate with its denominator. */
export function harmLines(forecast: Forecasted): readonly string[] {
  const { harm, alerts } = forecast;
  const background = backgroundWords(forecast);
  return [
    `Attempts: ${estimateWords(harm.attempts)}; failed: ${shareEstimateWords(harm.failedOfResolved)} of resolved attempts`,
    ...(harm.quarantined.mean > 0
      ? [`Quarantined above an anomaly threshold: ${withRate(harm.quarantined, harm.attempts)}`]
      : []),
    ...outageLine(forecast),
    `Consumers interrupted: ${withRate(harm.interruptions, harm.attempts)}, ` +
      `${estimateWords(harm.interruptionsInPrepayment)} of them in prepayment mode; ` +
      `${estimateWords(harm.interruptionHours)} hours in all, ` +
      `${estimateWords(harm.interruptionHoursInPrepayment)} of them in prepayment mode`,
    ...(harm.delayedFailures.mean > 0
      ? [`Failed after migration, and among those interrupted: ${estimateWords(harm.delayedFailures)}`]
      : []),
    `Became unrecoverable: ${withRate(harm.unrecoverable, harm.attempts)}, ` +
      `${estimateWords(harm.unrecoverableInPrepayment)} of them in prepayment mode; ` +
      `recovered by a visit: ${estimateWords(harm.recovered)}`,
    ...(harm.misidentified.mean > 0
      ? [`Harmed, because a blocker was overlooked: ${estimateWords(harm.misidentified)} (${overlookedRate(forecast)})`]
      : []),
    ...teamLine('The repair team', forecast.repair),
    ...teamLine('Early life support', forecast.support),
    ...learningLines(forecast),
    `Given up: ${estimateWords(harm.excluded)} of ${numberWords(forecast.fleet.open)} open installations`,
    `Stopped: ${estimateWords(harm.noGoDays)} no-go days until clearance, ` +
      `${harm.heldDays.mean > 0 ? `${estimateWords(harm.heldDays)} days held to the volume of before, ` : ''}` +
      `${estimateWords(harm.halts)} halts`,
    `Alerts: on the largest day ${spreadWords(alerts.peak)}${limitWords(forecast)}`,
    ...dnoLines(forecast),
    ...(background === '' ? [] : [`Alerts of everything else on the network, beside these: ${background}`]),
    ...networkLines(forecast),
  ];
}

function outageLine({ harm }: Forecasted): readonly string[] {
  if (harm.outageHours.mean + harm.hitByOutages.mean === 0) return [];
  const vain = harm.startedInVain.mean === 0 ? '' : `; started in vain: ${withRate(harm.startedInVain, harm.attempts)}`;
  return [
    `Outages: ${estimateWords(harm.outageHours)} hours until clearance; ` +
      `attempts hit in flight: ${withRate(harm.hitByOutages, harm.attempts)}${vain}`,
  ];
}

function withRate(part: Estimate, attempts: Estimate): string {
  return `${estimateWords(part)} (${rateWords(part.mean, attempts.mean, 'attempts')})`;
}

function limitWords({ alerts }: Forecasted): string {
  if (alerts.limit === null) return '; no limit is stated';
  return `, against a limit of ${spreadWords(alerts.limit)}, ${reachedWords(alerts)}`;
}

/** How busy a team is and how long it lets its work wait. */
function teamLine(name: string, team: RepairSummary | null): readonly string[] {
  if (team === null) return [];
  const busy = team.utilisation === null ? '' : `busy for ${shareEstimateWords(team.utilisation)} of staffed time; `;
  return [`${name}: ${busy}${estimateWords(team.waitingHours)} hours of waiting on average`];
}
