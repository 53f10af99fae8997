import { STATES } from '../../src/fleet/installation.ts';
import { MEASURES, type Run, TOTAL, type Total } from '../../src/simulation/run.ts';

/** Day from whose close on nothing in the programme is open. */
export function clearedOn(run: Run): number {
  return run.doneOn[MEASURES.indexOf('clearance')];
}

/** One of the sums over a future. */
export function totalOf(run: Run, total: Total): number {
  return run.totals[TOTAL[total]];
}

/** Installations in a state at the close of a day. */
export function atClose(run: Run, day: number, state: number): number {
  return run.states[day * STATES + state];
}

export function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((sum, each) => sum + each, 0);
}
