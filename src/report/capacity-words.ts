import type { Capacity } from '../experiment/capacity.ts';
import type { CapacityPoint } from '../experiment/capacity-point.ts';
import type { StopCriterion } from '../experiment/stop-criteria.ts';
import { byDateWords, isAfterHorizon } from './date-words.ts';
import { fromWords, limitFoundWords } from './limit-words.ts';
import { daysWords, numberWords } from './number-words.ts';
import { stopRateWords } from './rule-ledger-words.ts';

/** Which volume may be approved: the largest at which all limits hold, what fails above, and what stops it. */
export function approvalLines(measured: Capacity): readonly string[] {
  return [...answerLines(measured), ...brokenLines(measured), ...stopLines(measured), ...riskLines(measured)];
}

function answerLines(measured: Capacity): readonly string[] {
  const { limits, largest, next, mostReplications } = measured;
  if (limits.length === 0) {
    return [
      'Nobody can tell: neither the scenario nor the command line states a limit, and none is invented.',
      "State one, such as --limit 'alerts.peak.p90 <= 400,000 alerts a day'.",
    ];
  }
  const all = limits.length === 1 ? 'the limit holds' : `all ${numberWords(limits.length)} limits hold`;
  if (largest === null) {
    const least = pointAt(measured, measured.curve[0].volumePerDay);
    return [
      `None: at no volume that was looked at ${limits.length === 1 ? 'does' : 'do'} ${all.replace('holds', 'hold')}.`,
      ...failingLines(least),
    ];
  }
  if (next === null) return [`${numberWords(largest)} installations a day: ${all}. Nothing larger was looked at.`];
  const above = pointAt(measured, next);
  return [
    `No more than ${numberWords(largest)} installations a day: there ${all}, for sure.`,
    ...(isAfterHorizon(pointAt(measured, largest).clearance.p80)
      ? [
          'At that pace the backlog is not clear within the horizon in eight futures of ten: less harm is done because less is migrated.',
        ]
      : []),
    ...(above.standing === 'undecided'
      ? [`At ${numberWords(next)} a day it cannot be told with ${numberWords(mostReplications)} futures.`]
      : []),
    ...failingLines(above),
    ...surelyFailingLines(measured, above),
  ];
}

/** What does not hold at a volume. */
function failingLines({ volumePerDay, limits }: CapacityPoint): readonly string[] {
  return limits
    .filter(({ standing }) => standing !== 'holds')
    .map((limit) => {
      const verdict = limit.standing === 'fails' ? 'fails' : 'is undecided';
      return `At ${numberWords(volumePerDay)} a day ${limit.text} ${verdict} (${fromWords(limit.from)}): found ${limitFoundWords(limit)}.`;
    });
}

/** Where the step above is undecided: the least volume that fails for sure. */
function surelyFailingLines({ curve }: Capacity, above: CapacityPoint): readonly string[] {
  if (above.standing !== 'undecided') return [];
  const sure = curve.find(({ volumePerDay, standing }) => volumePerDay > above.volumePerDay && standing === 'fails');
  return sure === undefined ? [] : failingLines(sure).filter((line) => line.includes(' fails '));
}

function brokenLines({ brokenAt }: Capacity): readonly string[] {
  if (brokenAt.length === 0) return [];
  const volumes = brokenAt.map(numberWords).join('; ');
  return [`More is not always worse here: below it the limits do not hold at ${volumes} a day.`];
}

function stopLines({ stopCriteria, largest }: Capacity): readonly string[] {
  const pace = largest === null ? "at the scenario's own pace" : `at ${numberWords(largest)} a day`;
  if (stopCriteria.length === 0) return ['Stop criteria: the scenario has no rule that acts.'];
  return [
    `Stop criteria: the scenario's rules, with their false stops in 100 go days without a defect, ${pace}:`,
    ...stopCriteria.map((criterion) => `  ${stopCriterionWords(criterion)}`),
  ];
}

function stopCriterionWords(criterion: StopCriterion): string {
  const { id, rule, scope, action } = criterion;
  const name = id === rule ? id : `${id} (${rule})`;
  return `${name}, by ${scope}: ${action}; ${stopRateWords(criterion)}${criterion.falseStops === null ? '' : ' false stops'}`;
}

function riskLines({ reopened, largest }: Capacity): readonly string[] {
  if (reopened.length === 0 || largest === null) return [];
  return [
    `Residual risks accepted for less than ${numberWords(largest)} a day, which are open again:`,
    ...reopened.map((label) => `  ${label}`),
  ];
}

/** What the largest volume of the curve buys over the least, and from which on more buys nothing. */
export function benefitLines(measured: Capacity): readonly string[] {
  const { from, to, enough } = measured;
  const [least, most] = [pointAt(measured, from), pointAt(measured, to)];
  return [
    `In eight futures of ten the backlog is clear ${byDateWords(most.clearance.p80)}; at ${numberWords(least.volumePerDay)} a day ${byDateWords(least.clearance.p80)}${gainWords(least)}.`,
    enough === null
      ? `Whether less is as good cannot be told: the date lies beyond the horizon${isAfterHorizon(most.clearance.p80) ? '' : ', or nearly'}.`
      : enoughWords(pointAt(measured, enough), most),
    usedWords(most),
  ];
}

function gainWords({ later }: CapacityPoint): string {
  if (later === null) return '';
  const { difference, low, high } = later;
  return `, ${numberWords(difference)} working ${difference === 1 ? 'day' : 'days'} later (${numberWords(low)} to ${numberWords(high)})`;
}

function enoughWords({ volumePerDay }: CapacityPoint, most: CapacityPoint): string {
  if (volumePerDay === most.volumePerDay) return 'Every step up to it still buys working days.';
  return (
    `From ${numberWords(volumePerDay)} a day on more is not seen to bring that date forward: it is within a working day of that at ` +
    `${numberWords(most.volumePerDay)}, or no difference can be seen.`
  );
}

function usedWords({ mostStartedPerDay, binding, volumePerDay }: CapacityPoint): string {
  const used = `Of ${numberWords(volumePerDay)} a day, ${numberWords(Math.round(mostStartedPerDay))} are started on the busiest day, on average`;
  if (binding === null) return `${used}; the volume itself is what binds.`;
  return `${used}; what binds most often is '${binding.constraint}', on ${daysWords(binding.days)} (pacing explain tells what that is).`;
}

/** The point at a volume that was looked at. */
export function pointAt({ curve }: Capacity, volume: number): CapacityPoint {
  return curve.find(({ volumePerDay }) => volumePerDay === volume) as CapacityPoint;
}
