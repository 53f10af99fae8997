import type { DnoAlerts } from '../forecast/alert-forecast.ts';
import type { Forecasted } from '../forecast/forecast.ts';
import { shortDateWords } from './date-words.ts';
import { daysWords, numberWords, spreadWords } from './number-words.ts';

/** What everything else on the network raises, '50,000,000 a day'; empty where nothing is stated. */
export function backgroundWords({ alerts, days }: Forecasted): string {
  if (alerts.background === 0) return '';
  const first = numberWords(alerts.background);
  const last = numberWords(days[days.length - 1].background);
  const usual = first === last ? `${first} a day` : `${first} a day at first, and ${last} on the last day`;
  const busiest = days.reduce((most, day) => (day.background > most.background ? day : most));
  const isSurge = busiest.background > Math.max(alerts.background, days[days.length - 1].background);
  return isSurge ? `${usual}, at most ${numberWords(busiest.background)} on ${shortDateWords(busiest.date)}` : usual;
}

/** All alerts on the network against their limit, where one is stated. */
export function networkLines({ alerts: { network } }: Forecasted): readonly string[] {
  if (network === null || network.limit === null) return [];
  const limit = `against a limit of ${spreadWords(network.limit)}, ${reachedWords(network)}`;
  return [`Alerts of the whole network: on the largest day ${spreadWords(network.peak)}, ${limit}`];
}

/** The alerts from a DNO's region against its limit: a line for each DNO that states one. */
export function dnoLines({ alerts }: Forecasted): readonly string[] {
  return alerts.dnos.flatMap((dno) => {
    if (dno.limit === null) return [];
    const limit = `against a limit of ${numberWords(dno.limit)}, ${reachedWords(dno)}`;
    return [`Alerts in the region of ${dno.label}: on the largest day ${spreadWords(dno.peak)}, ${limit}`];
  });
}

/** How often a limit is reached: 'reached on 2.0 ± 0.1 days'. */
export function reachedWords({ daysAtOrAboveLimit }: Pick<DnoAlerts, 'daysAtOrAboveLimit'>): string {
  return daysAtOrAboveLimit.mean > 0 ? `reached on ${daysWords(daysAtOrAboveLimit)}` : 'reached in no simulated future';
}
