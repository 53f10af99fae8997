import { STATE_NAMES } from '../../fleet/installation.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { decisionLines } from './decision-lines.ts';
import { titleLines } from './title-lines.ts';
import type { Trace, TraceDay, TraceTeam } from './trace.ts';
import { weekdayWords } from './weekday-words.ts';

/**
 * One day of a future in detail: every decision with its time, every move, the account of the unused pace, and how many
 * installations stand in which state at the close.
 *
 * @param date a day of the trace
 */
export function dayLines(trace: Trace, date: string): readonly string[] {
  const place = trace.days.findIndex((day) => day.date === date);
  const day = trace.days[place];
  const decisions = decisionLines(day.decisions);
  return [
    ...titleLines(trace),
    '',
    `${weekdayWords(date)}: ${day.migrationDay ? (day.go ? 'a migration day, go' : 'a migration day, no-go') : day.reason}`,
    ...part('What was decided and what happened', decisions.length === 0 ? ['  nothing'] : decisions),
    ...part('The pace, in installations', paceLines(day)),
    ...(day.services.length === 0 ? [] : part('The services, in installations', serviceLines(day))),
    ...(day.firmware.length === 0 ? [] : part('Brought to the target firmware', firmwareLines(day))),
    ...part('Moves of the day', moveLines(day)),
    ...part('At the close', stateLines(day, trace.days[place - 1])),
    '',
    trace.classification,
  ];
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return ['', title, ...lines];
}

/** From what was aimed at down to what was started; the constraints between add up. */
function paceLines({ target, started, retries, unusedPace }: TraceDay): readonly string[] {
  const held = unusedPace.map(({ constraint, installations, binding }): readonly [string, string] => [
    `held back by ${constraint}`,
    `${installations > 0 ? '-' : ''}${numberWords(installations)}${binding ? '  one more would have helped' : ''}`,
  ]);
  return columns([
    ['aimed at', numberWords(target)],
    ...held,
    ['started', `${numberWords(started)}${retries === 0 ? '' : `  of which ${numberWords(retries)} again`}`],
  ]);
}

/** What each service started of what it could. */
function serviceLines({ services }: TraceDay): readonly string[] {
  return columns(
    services.map(({ label, capacity, started, atCapacity }) => {
      const used = capacity === 0 ? '' : ` (${shareWords(started / capacity)})`;
      return [label, `${numberWords(started)}  of ${numberWords(capacity)}${used}${atCapacity ? ', at capacity' : ''}`];
    }),
  );
}

function firmwareLines({ firmware }: TraceDay): readonly string[] {
  return columns(firmware.map(({ label, upgraded }) => [label, numberWords(upgraded)]));
}

function moveLines({ moves, joined }: TraceDay): readonly string[] {
  const rows = [
    ...(joined > 0 ? [['joined the scope', numberWords(joined)] as const] : []),
    ...moves.map(({ from, to, installations }) => [`${from} → ${to}`, numberWords(installations)] as const),
  ];
  return rows.length === 0 ? ['  none'] : columns(rows);
}

/** The states that are not empty, with what the day changed. */
function stateLines(day: TraceDay, before: TraceDay | undefined): readonly string[] {
  const shown = STATE_NAMES.filter((name) => day.states[name] > 0 || (before?.states[name] ?? 0) > 0);
  const change = (name: (typeof STATE_NAMES)[number]): string => {
    const difference = before === undefined ? 0 : day.states[name] - before.states[name];
    if (difference === 0) return '';
    return `  (${difference > 0 ? '+' : ''}${numberWords(difference)})`;
  };
  return columns([
    ...shown.map((name): readonly [string, string] => [name, `${numberWords(day.states[name])}${change(name)}`]),
    ['on the network', numberWords(day.migrated)],
    ['open', numberWords(day.open)],
    ['alerts of the day', numberWords(day.alerts)],
    ...Object.entries(day.alertsOfDno).map(([dno, alerts]): readonly [string, string] => {
      return [`of which DNO ${dno}`, numberWords(alerts)];
    }),
    ...teamRows(day),
  ]);
}

/** Who waits for a team, where it has work; and the interruptions that its work has ended. */
function teamRows(day: TraceDay): readonly (readonly [string, string])[] {
  const { repair, support, interruptionHours, interruptionHoursInPrepayment } = day;
  const prepayment =
    interruptionHoursInPrepayment === 0
      ? ''
      : `  of which ${numberWords(interruptionHoursInPrepayment)} in prepayment mode`;
  return [
    ...teamRow('the repair team', repair),
    ...(support === null ? [] : teamRow('early life support', support)),
    ...(interruptionHours === 0
      ? []
      : [['hours of interruptions that ended', `${numberWords(interruptionHours)}${prepayment}`] as const]),
  ];
}

function teamRow(name: string, { waiting, busy }: TraceTeam): readonly (readonly [string, string])[] {
  if (waiting + busy === 0) return [];
  return [
    [`waiting for ${name}`, numberWords(waiting)],
    [`${name} works on`, numberWords(busy)],
  ];
}

/** Names to the left; amounts with their last digits under one another. */
function columns(rows: readonly (readonly [name: string, amount: string])[]): readonly string[] {
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  const digitsOf = (amount: string): string => amount.split('  ')[0];
  const amountWidth = Math.max(...rows.map(([, amount]) => digitsOf(amount).length));
  return rows.map(([name, amount]) => {
    const digits = digitsOf(amount);
    return `  ${name.padEnd(nameWidth)}  ${digits.padStart(amountWidth)}${amount.slice(digits.length)}`;
  });
}
