import type { AnomalyThreshold } from '../../control/anomaly-threshold.ts';
import { type ByTrouble, type Outcome, TROUBLES } from '../../fleet/outcome.ts';
import { TICKS_PER_HOUR } from '../../kernel/clock.ts';
import { type DurationLaw, isCertain, longestOf } from '../../kernel/duration-law.ts';
import { NONE } from '../../kernel/identity.ts';
import { mostOf } from '../../kernel/quantity.ts';
import type { Plan } from '../../plan/plan.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { subjectWords } from '../subject-words.ts';
import { alertLines } from './alert-lines.ts';
import { quantityWords } from './quantity-words.ts';
import { scopeWords } from './scope-words.ts';
import { spreadLines } from './spread-lines.ts';

const WORDS = {
  stall: 'stall',
  reject: 'are rejected',
  rollBack: 'are rolled back',
  fixForward: 'are fixed forward',
  unrecoverable: 'are left unrecoverable',
} as const;

/** What may become of attempts, who repairs, what is disturbed, and the alerts that must not be reached. */
export function troubleLines(plan: Plan): readonly string[] {
  const { repair, disturbances, anomalyThreshold } = plan;
  return [
    ...plan.outcomes.flatMap((outcome) => outcomeLines(outcome, plan)),
    ...spreadLines(plan),
    repair.servers === 0 ? 'the repair team has no limit' : `the repair team has ${numberWords(repair.servers)} lines`,
    ...disturbances.map(({ id, disturbance, scope, dno }) => {
      return `${id === disturbance ? id : `${id} (${disturbance})`} in ${whereWords(scope, dno, plan)}`;
    }),
    ...(anomalyThreshold === undefined ? [] : [thresholdLine(anomalyThreshold, plan)]),
    ...alertLines(plan),
  ];
}

function whereWords(scope: number, dno: number, plan: Plan): string {
  return dno === NONE ? scopeWords(scope, plan) : subjectWords({ kind: 'dno', label: plan.alerts.dnos[dno].label });
}

function thresholdLine(threshold: AnomalyThreshold, { quantities }: Plan): string {
  const { per, volumePerDay, noticeTicks, lead, raisedTo } = threshold;
  const volumeWords = (quantity: number): string => quantityWords(quantities[quantity], numberWords);
  const whose = per === 'programme' ? '' : 'by one supplier ';
  const change = raisedTo === NONE ? 'lifted' : `raised to ${volumeWords(raisedTo)}`;
  return (
    `what is started ${whose}above ${volumeWords(volumePerDay)} a day is quarantined as stalled; ` +
    `noticed ${hoursWords(noticeTicks)} later; ${change}, and all released, ${lawWords(lead)} after that`
  );
}

function outcomeLines({ label, first, hopeless, turnaround, attemptsLimit }: Outcome, plan: Plan): readonly string[] {
  const troubles = troubleWords(first, plan);
  const never = quantityWords(plan.quantities[hopeless], shareWords);
  return [
    `${label}: of first attempts ${troubles === '' ? 'all go straight through' : troubles}`,
    `${label}: an attempt that goes straight through takes ${lawWords(turnaround)}` +
      `${never === 'none' ? '' : `; ${never} of installations fail every attempt`}` +
      `${attemptsLimit === 0 ? '' : `; given up after ${numberWords(attemptsLimit)} failed attempts`}`,
  ];
}

function troubleWords(shares: ByTrouble, { quantities }: Plan): string {
  return TROUBLES.map((trouble, place) => {
    const quantity = quantities[shares[place]];
    return mostOf(quantity) === 0 ? '' : `${quantityWords(quantity, shareWords)} ${WORDS[trouble]}`;
  })
    .filter((words) => words !== '')
    .join(', ');
}

function lawWords(law: DurationLaw): string {
  if (isCertain(law)) return hoursWords(law.least);
  return `${numberWords(law.least / TICKS_PER_HOUR)} to ${hoursWords(longestOf(law))}`;
}

function hoursWords(ticks: number): string {
  return ticks === TICKS_PER_HOUR ? '1 hour' : `${numberWords(ticks / TICKS_PER_HOUR)} hours`;
}
