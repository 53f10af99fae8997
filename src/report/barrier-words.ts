import type { BlockerForecast, FirmwareForecast } from '../forecast/barrier-forecast.ts';
import type { DateQuantiles, Forecasted } from '../forecast/forecast.ts';
import { dateWords, isAfterHorizon } from './date-words.ts';
import { estimateWords, numberWords, rateWords } from './number-words.ts';

/** What stands between the untouched and the backlog: when gates open, what blockers hold, how far upgrades come. */
export function barrierLines({ gates, blockers, firmware }: Forecasted): readonly string[] {
  return [
    ...gates.map(({ label, opens }) => `${label}: ${whenWords('opens', opens)}`),
    ...blockers.map((blocker) => `${blocker.label}: ${blockerWords(blocker)}`),
    ...firmware.map((campaign) => `${campaign.label}: ${campaignWords(campaign)}`),
  ];
}

/** What a blocker holds back and lets pass: held 1,203 ± 4 back, 210 ± 2 of them needlessly … */
export function blockerWords({ lifted, held, needless, migratedBefore, harmed }: BlockerForecast): string {
  const needlessly = needless.mean > 0 ? `, ${estimateWords(needless)} of them needlessly` : '';
  const overlooked =
    harmed.mean > 0
      ? `; overlooked and harmed: ${estimateWords(harmed)} (${rateWords(harmed.mean, migratedBefore.mean, 'those migrated before')})`
      : '';
  return `${whenWords('lifted', lifted)}; ${estimateWords(held)} held back until then${needlessly}${overlooked}`;
}

/** How far a campaign comes: done by when; upgraded, given up with the reason, still to be upgraded. */
export function campaignWords({ below, done, upgraded, noConnection, failed, left }: FirmwareForecast): string {
  const remaining = left.mean > 0 ? `; ${estimateWords(left)} still below target at the end of the horizon` : '';
  return (
    `${whenWords('done', done)}; of ${numberWords(below)} below target ${estimateWords(upgraded)} upgraded, ` +
    `${estimateWords(noConnection)} given up without a connection, ${estimateWords(failed)} after their last try${remaining}`
  );
}

/** Of those migrated before a blocker was lifted, over all blockers: what share was overlooked and harmed. */
export function overlookedRate({ blockers, harm }: Forecasted): string {
  const migrated = blockers.reduce((sum, { migratedBefore }) => sum + migratedBefore.mean, 0);
  return rateWords(harm.misidentified.mean, migrated, 'those migrated before');
}

function whenWords(what: string, { p10, p50, p90 }: DateQuantiles): string {
  if (isAfterHorizon(p10)) return `not ${what} within the horizon`;
  if (p10 === p90) return `${what} on ${dateWords(p50)}`;
  return `${what} ${dateWords(p50)} (P10 to P90: ${dateWords(p10)} to ${dateWords(p90)})`;
}
