import { OPEN_STATES, STATE_NAMES } from '../../fleet/installation.ts';
import { dateWords, isAfterHorizon } from '../date-words.ts';
import { numberWords } from '../number-words.ts';
import { decisionLines } from './decision-lines.ts';
import { flowWords } from './flow-words.ts';
import { oddsLines } from './odds-words.ts';
import { BINDING_LEGEND, heldBackWords } from './pace-words.ts';
import { type Stretch, stretchesOf } from './quiet.ts';
import { titleLines } from './title-lines.ts';
import type { Trace, TraceDay } from './trace.ts';
import { stretchWords, weekdayWords } from './weekday-words.ts';

/** A future in plain English, day by day; quiet stretches in one line each; how it ended. */
export function traceLines(trace: Trace): readonly string[] {
  const told = stretchesOf(trace.days).flatMap((stretch) =>
    stretch.isQuiet ? [quietLine(stretch)] : dayTold(stretch.days[0]),
  );
  return [
    ...titleLines(trace),
    ...oddsLines(trace.odds),
    BINDING_LEGEND,
    '',
    ...told,
    '',
    ...endLines(trace),
    '',
    trace.classification,
  ];
}

function dayTold(day: TraceDay): readonly string[] {
  const { date, migrationDay, reason, started, retries, migrated, open, alerts } = day;
  const retried = retries === 0 ? '' : ` (${retries === started ? 'all' : numberWords(retries)} of them again)`;
  const flows = flowWords([day]);
  const held = heldBackWords(day);
  const upgraded = upgradedOn([day]);
  const full = day.services.filter(({ atCapacity }) => atCapacity).map(({ label }) => label);
  return [
    `${weekdayWords(date)}${migrationDay ? '' : `: ${reason}`}`,
    ...decisionLines(day.decisions),
    ...(started === 0 && flows === '' ? [] : [`  Started ${numberWords(started)}${retried}${flows && `; ${flows}`}.`]),
    ...(migrationDay && held !== '' ? [`  Held back by: ${held}.`] : []),
    ...(upgraded > 0 ? [`  Brought to the target firmware: ${numberWords(upgraded)}.`] : []),
    ...(full.length > 0 ? [`  At capacity: ${full.join(', ')}.`] : []),
    `  At the close: ${numberWords(migrated)} on the network, ${numberWords(open)} open; ${numberWords(alerts)} alerts.`,
  ];
}

/** What firmware campaigns upgraded. */
function upgradedOn(days: readonly TraceDay[]): number {
  return days.reduce((sum, { firmware }) => firmware.reduce((all, { upgraded }) => all + upgraded, sum), 0);
}

/** Why nothing happened, and what came in nevertheless. */
function quietLine({ days }: Stretch): string {
  const reasons = [...new Set(days.map((day) => (day.migrationDay ? nothingToStart(day) : day.reason)))];
  const flows = flowWords(days);
  const { open } = days[days.length - 1];
  const upgraded = upgradedOn(days) === 0 ? '' : `; upgraded ${numberWords(upgradedOn(days))}`;
  const stretch = stretchWords(days[0].date, days[days.length - 1].date, days.length);
  return `${stretch}: ${reasons.join(', ')}${flows && `; ${flows}`}${upgraded}; ${numberWords(open)} open.`;
}

function nothingToStart({ open, unusedPace }: TraceDay): string {
  if (open === 0) return 'nothing is left to do';
  const [cause] = unusedPace.filter(({ installations }) => installations > 0);
  return cause === undefined || cause.constraint === 'waiting'
    ? 'nothing waits to be started'
    : `nothing may be started (${cause.constraint})`;
}

/** When it cleared, and how everything stood in the end. */
function endLines({ clearedOn, operationalOn, days, lastDay }: Trace): readonly string[] {
  const last = days[days.length - 1];
  const { migrated, states } = last;
  const stillOpen = OPEN_STATES.map((state) => STATE_NAMES[state])
    .filter((name) => states[name] > 0)
    .map((name) => `${name} ${numberWords(states[name])}`);
  const cleared = isAfterHorizon(clearedOn)
    ? `The backlog was not cleared by ${dateWords(lastDay)}: ${numberWords(last.open)} open (${stillOpen.join(', ')}).`
    : `The backlog cleared on ${dateWords(clearedOn)}.`;
  const operated = isAfterHorizon(operationalOn)
    ? `Not every migrated installation was operated by ${dateWords(lastDay)}.`
    : `Every migrated installation was operated from ${dateWords(operationalOn)} on.`;
  const { excluded, unrecoverable } = states;
  return [
    cleared,
    operated,
    `In the end: ${numberWords(migrated)} on the network, ${numberWords(excluded)} excluded, ` +
      `${numberWords(unrecoverable)} unrecoverable.`,
  ];
}
