import { doneDays, sumsAt, type Tally, WHOLE } from '../forecast/tally.ts';
import type { Plan } from '../plan/plan.ts';
import { TOTAL } from '../simulation/run.ts';

/**
 * What a baseline keeps of every future and a check compares, beside the day of clearance: its unit, and the part of its mean that does
 * not matter. Attempts are mostly the fleet itself, so that what failures add to them is a small part.
 */
export const COUNTS = {
  interruptions: { unit: 'installations', margin: 0.05 },
  unrecoverable: { unit: 'installations', margin: 0.05 },
  attempts: { unit: 'attempts', margin: 0.0025 },
  peakAlerts: { unit: 'alerts a day', margin: 0.05 },
} as const;

export type Count = keyof typeof COUNTS;

/** The figures of every future, by replication from the first: whole numbers all. */
export interface Futures {
  /** The horizon: its first day as a day number, and its days. */
  readonly firstDayNumber: number;
  readonly days: number;
  /** Day from whose close on nothing is open; the number of days of the horizon where that is never. */
  readonly clearedOn: ArrayLike<number>;
  readonly counts: Readonly<Record<Count, ArrayLike<number>>>;
  /** By calendar month of the horizon: attempts started in it. */
  readonly startedByMonth: readonly ArrayLike<number>[];
}

/** The figures of a tally, whose futures stand in the order of their replications. */
export function futuresOf({ calendar }: Plan, tally: Tally): Futures {
  const counts = Object.keys(COUNTS).map((name) => [name, sumsAt(tally, TOTAL[name as Count])] as const);
  const months = tally.startedOfMonth[0].length;
  return {
    firstDayNumber: calendar.firstDayNumber,
    days: calendar.days,
    clearedOn: doneDays(tally, WHOLE, 'clearance'),
    counts: Object.fromEntries(counts) as Record<Count, Float64Array>,
    startedByMonth: Array.from({ length: months }, (_, month) =>
      Float64Array.from(tally.startedOfMonth, (row) => row[month]),
    ),
  };
}

/** By how much the mean of a count may differ: a part of what it was, and at least one of whatever is counted. */
export function marginOfMean(count: Count, old: number): number {
  return Math.max(1, COUNTS[count].margin * old);
}
