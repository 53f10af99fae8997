import type { AnomalyThreshold } from '../../control/anomaly-threshold.ts';
import type { PlannedDisturbance } from '../../disturbance/disturbance.ts';
import { lagTicksOf } from '../../disturbance/lag.ts';
import type { Learning } from '../../fleet/learning.ts';
import { type ByTrouble, type Outcome, TROUBLES } from '../../fleet/outcome.ts';
import { NONE } from '../../kernel/identity.ts';
import { mostOf } from '../../kernel/quantity.ts';
import type { Plan } from '../../plan/plan.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { subjectWords } from '../subject-words.ts';
import { alertLines } from './alert-lines.ts';
import { durationWords, hoursWords } from './duration-words.ts';
import { quantityWords } from './quantity-words.ts';
import { scopeWords } from './scope-words.ts';
import { spreadLines } from './spread-lines.ts';
import { teamLines } from './team-lines.ts';

const WORDS = {
  stall: 'stall',
  reject: 'are rejected',
  rollBack: 'are rolled back',
  fixForward: 'are fixed forward',
  unrecoverable: 'are left unrecoverable',
} as const;

/** What may become of attempts, who repairs, what is disturbed, and the alerts that must not be reached. */
export function troubleLines(plan: Plan): readonly string[] {
  const { disturbances, anomalyThreshold } = plan;
  return [
    ...plan.outcomes.flatMap((outcome) => outcomeLines(outcome, plan)),
    ...spreadLines(plan),
    ...teamLines(plan),
    ...disturbances.map((planned) => {
      const { id, disturbance, enacted } = planned;
      const measured = enacted === false ? ' (only measured, see the risks)' : '';
      const kind = id === disturbance ? id : `${id} (${disturbance})`;
      return `${kind} in ${whereWords(planned, plan)}${strikeWords(planned, plan)}${measured}`;
    }),
    ...(anomalyThreshold === undefined ? [] : [thresholdLine(anomalyThreshold, plan)]),
    ...alertLines(plan),
  ];
}

function whereWords({ scope, dno, service }: PlannedDisturbance, plan: Plan): string {
  if (service !== undefined) return `what goes through ${plan.services[service].label}`;
  return dno === NONE ? scopeWords(scope, plan) : subjectWords({ kind: 'dno', label: plan.alerts.dnos[dno].label });
}

/** Whom an outage hits, and when it is known. */
function strikeWords({ quantities, settings }: PlannedDisturbance, plan: Plan): string {
  const hits =
    'hits' in quantities
      ? `; hits ${quantityWords(plan.quantities[quantities['hits']], shareWords)} of what is in flight`
      : '';
  const lagTicks = lagTicksOf(settings);
  return `${hits}${lagTicks > 0 ? `; known ${hoursWords(lagTicks)} later` : ''}`;
}

function thresholdLine(threshold: AnomalyThreshold, { quantities, suppliers }: Plan): string {
  const { per, volumePerDay, ofSupplier, noticeTicks, lead, raisedTo } = threshold;
  const volumeWords = (quantity: number): string => quantityWords(quantities[quantity], numberWords);
  const whose = per === 'programme' ? '' : 'by one supplier ';
  const others = Array.from(ofSupplier ?? []).flatMap((quantity, supplier) =>
    quantity === NONE ? [] : [`${volumeWords(quantity)} for ${suppliers[supplier].label}`],
  );
  const own = others.length === 0 ? '' : ` (${others.join(', ')})`;
  const change = raisedTo === NONE ? 'lifted' : `raised to ${volumeWords(raisedTo)}`;
  return (
    `what is started ${whose}above ${volumeWords(volumePerDay)} a day${own} is quarantined as stalled; ` +
    `noticed ${hoursWords(noticeTicks)} later; ${change}, and all released, ${durationWords(lead)} after that`
  );
}

function outcomeLines(
  { label, first, hopeless, turnaround, attemptsLimit, learning }: Outcome,
  plan: Plan,
): readonly string[] {
  const troubles = troubleWords(first, plan);
  const never = quantityWords(plan.quantities[hopeless], shareWords);
  return [
    `${label}: of first attempts ${troubles === '' ? 'all go straight through' : troubles}`,
    `${label}: an attempt that goes straight through takes ${durationWords(turnaround)}` +
      `${never === 'none' ? '' : `; ${never} of installations fail every attempt`}` +
      `${attemptsLimit === 0 ? '' : `; given up after ${numberWords(attemptsLimit)} failed attempts`}`,
    ...(learning === undefined ? [] : [`${label}: ${learningWords(learning, plan)}`]),
  ];
}

function learningWords({ troubles, leaves, pace, exponent }: Learning, { quantities }: Plan): string {
  const which = troubles.map((trouble) => WORDS[TROUBLES[trouble]]).join(', ');
  return (
    `with practice fewer ${which}: ${quantityWords(quantities[leaves], shareWords)} of these shares are left in the end, ` +
    `at a pace of ${numberWords(pace)} migrations of the DMC and an exponent of ${numberWords(exponent)}`
  );
}

function troubleWords(shares: ByTrouble, { quantities }: Plan): string {
  return TROUBLES.map((trouble, place) => {
    const quantity = quantities[shares[place]];
    return mostOf(quantity) === 0 ? '' : `${quantityWords(quantity, shareWords)} ${WORDS[trouble]}`;
  })
    .filter((words) => words !== '')
    .join(', ');
}
