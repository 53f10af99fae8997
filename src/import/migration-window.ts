import { amountSchema, type Read } from '../units/amount.ts';
import { readTimeOfDay, timeOfDayOf } from '../units/time-of-day.ts';

/** The hours of a day in which attempts are started, in minutes since midnight. */
export interface MigrationWindow {
  readonly opens: number;
  readonly closes: number;
}

/** That of a scenario that states none: ten hourly waves from 08:00, of which the last starts at 17:00. */
export const USUAL_WINDOW: MigrationWindow = Object.freeze({ opens: 480, closes: 1080 });

/** Waves start on the ticks of the simulation. */
const QUARTER = 15;

/** From wave to wave, the longest that leaves a window two waves at least: a rule of the day is judged at the later ones. */
const SPACINGS = [60, 30, QUARTER] as const;

const EXPECTED = "a window within one day, in quarters of an hour, such as '08:00-18:00'";

function readWindow(text: string): Read<MigrationWindow> {
  const [opens, closes, ...more] = text.split('-').map((part) => readTimeOfDay(part.trim()));
  if (opens === undefined || closes === undefined || more.length > 0) return { fault: { expected: EXPECTED } };
  if ('fault' in opens || 'fault' in closes) return { fault: { expected: EXPECTED } };
  const window = { opens: opens.value, closes: closes.value };
  return spacingOf(window) === undefined ? { fault: { expected: EXPECTED } } : { value: window };
}

/** Reads a window such as '08:00-18:00'. */
export const migrationWindow = amountSchema(readWindow, {
  description: 'the hours in which attempts are started',
  examples: ['08:00-18:00'],
});

/** How long attempts are started in a day, in minutes. */
export function minutesOf({ opens, closes }: MigrationWindow): number {
  return closes - opens;
}

/** '08:00 to 18:00'. */
export function windowText({ opens, closes }: MigrationWindow): string {
  return `${timeOfDayOf(opens)} to ${timeOfDayOf(closes)}`;
}

/** Whether two windows are the same hours. */
export function isSameWindow(one: MigrationWindow, other: MigrationWindow): boolean {
  return one.opens === other.opens && one.closes === other.closes;
}

/**
 * Minutes from wave to wave: an hour where the window takes whole hours, or else the longest part of one that fits; nothing for a window that is
 * not in quarters of an hour, or too short for two waves.
 */
export function spacingOf(window: MigrationWindow): number | undefined {
  if (window.opens % QUARTER !== 0) return undefined;
  const minutes = minutesOf(window);
  return SPACINGS.find((spacing) => minutes % spacing === 0 && minutes >= 2 * spacing);
}

/** The window as it stands under `calendar.window`: the last wave starts one spacing before the window closes. */
export function windowWords(window: MigrationWindow, spacing: number): Readonly<Record<string, string | number>> {
  return {
    opens: timeOfDayOf(window.opens),
    lastWave: timeOfDayOf(window.closes - spacing),
    waves: minutesOf(window) / spacing,
  };
}
