import { dayNumberOf, isoDateOf } from '../../units/date.ts';
import { monthAndYear } from '../date-words.ts';
import { type AxisEncoding, PLOT_WIDTH } from './plot.ts';

/** Days along the x axis, as day numbers (days since 1970): from the morning of the first to the end of the last. */
export interface DaySpan {
  readonly first: number;
  /** The day after the last. */
  readonly end: number;
}

/** Least distance between two labels, pixels. */
const LABEL_ROOM = 44;

/** Below so many days weeks are marked, not months. */
const SHORT_DAYS = 43;

/** Months between labels, tried in turn until the labels have room. */
const STEPS_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** Where a moment lies in the plot, in pixels; whole day numbers are mornings. */
export function pixelOf(span: DaySpan, dayNumber: number): number {
  return ((dayNumber - span.first) / (span.end - span.first)) * PLOT_WIDTH;
}

/** The day number of an ISO date that the contract vouches for. */
export function dayNumberIn(isoDate: string): number {
  const dayNumber = dayNumberOf(isoDate);
  if (dayNumber === undefined) throw new RangeError(`no ISO date: '${isoDate}'`);
  return dayNumber;
}

/**
 * The x axis: plain day numbers, so that no time zone can move them, with a tick at the first of each month (or of every
 * second, third …), or, in a span of a few weeks, at each Monday or day. The label stands to the right of its tick: it names
 * what begins there. The year stands below the first label and each January.
 *
 * @param tickEnd the day before which the last tick stands, where the axis stops short of the span
 */
export function dayAxis(span: DaySpan, tickEnd: number = span.end): AxisEncoding {
  const isShort = tickEnd - span.first < SHORT_DAYS;
  const ticks = (isShort ? daysOrMondays(span) : firstsOfMonths(span)).filter((tick) => tick < tickEnd);
  const labels = Object.fromEntries(
    ticks.map((dayNumber, place) => {
      // A label near the right end would run off the axis: its tick says enough.
      const hasRoom = pixelOf(span, tickEnd) - pixelOf(span, dayNumber) >= LABEL_ROOM * 0.8;
      return [dayNumber, hasRoom ? labelOf(dayNumber, place, isShort) : ['']];
    }),
  );
  return {
    type: 'quantitative',
    scale: { domain: [span.first, span.end], nice: false, zero: false },
    axis: {
      values: [...ticks],
      labelExpr: `(${JSON.stringify(labels)})[datum.value]`,
      labelAlign: 'left',
      labelOffset: 3,
      labelPadding: 2,
    },
  };
}

/** Every day where each has room for its label, else every Monday. */
function daysOrMondays(span: DaySpan): number[] {
  const days = Array.from({ length: Math.ceil(span.end - span.first) }, (_, day) => span.first + day);
  if (pixelOf(span, span.first + 1) >= LABEL_ROOM) return days;
  // Day 4 was a Monday (5 January 1970).
  return withFirst(
    span,
    days.filter((day) => (day - 4) % 7 === 0),
  );
}

function firstsOfMonths(span: DaySpan): number[] {
  const firsts: number[] = [];
  for (let day = span.first; day < span.end; day++) if (isoDateOf(day).endsWith('-01')) firsts.push(day);
  for (const step of STEPS_MONTHS) {
    const kept = firsts.filter((day) => (Number(isoDateOf(day).slice(0, 4)) * 12 + monthNumber(day)) % step === 0);
    if ((kept.length + 1) * LABEL_ROOM <= PLOT_WIDTH) return withFirst(span, kept);
  }
  return [span.first];
}

/** The first day gets a tick too, where its label has room before the next. */
function withFirst(span: DaySpan, ticks: readonly number[]): number[] {
  const next = ticks.find((tick) => tick > span.first);
  const hasRoom = next === undefined || pixelOf(span, next) >= LABEL_ROOM;
  return ticks[0] === span.first || !hasRoom ? [...ticks] : [span.first, ...ticks];
}

function labelOf(dayNumber: number, place: number, isShort: boolean): readonly string[] {
  const isoDate = isoDateOf(dayNumber);
  const { month, year } = monthAndYear(isoDate);
  const name = isShort ? `${Number(isoDate.slice(8))} ${month}` : month;
  const isYearNew = isShort ? isoDate.endsWith('-01-01') : monthNumber(dayNumber) === 0;
  return place === 0 || isYearNew ? [name, year] : [name];
}

/** Months since January, of a day number. */
function monthNumber(dayNumber: number): number {
  return Number(isoDateOf(dayNumber).slice(5, 7)) - 1;
}
