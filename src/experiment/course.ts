import type { ScopeCourse } from '../simulation/scope-course.ts';

/** How futures go, by scope. */
export interface Course {
  /** Attempts of the scope on the day of an average attempt: the last days of a backlog, with a handful each, weigh little. */
  readonly attemptsPerDay: Float64Array;
  /** Of resolved attempts, the failed, and those that failed with an unknown error code, as shares; 0 where none is resolved. */
  readonly failed: Float64Array;
  readonly unknown: Float64Array;
  /** Day by which half of the futures have started a third of the scope's attempts; -1 where half of them start none. */
  readonly onsetDay: Int32Array;
}

/** What the courses of futures come to, one at least. */
export function courseOf(futures: readonly ScopeCourse[]): Course {
  const sumOf = (name: Exclude<keyof ScopeCourse, 'onsetDay'>): Float64Array =>
    futures.reduce(
      (sums, future) => sums.map((sum, scope) => sum + future[name][scope]),
      new Float64Array(futures[0][name].length),
    );
  const [started, resolved] = [sumOf('started'), sumOf('resolved')];
  return {
    attemptsPerDay: quotients(sumOf('squares'), started),
    failed: quotients(sumOf('failed'), resolved),
    unknown: quotients(sumOf('unknown'), resolved),
    onsetDay: futures[0].onsetDay.map((_, scope) => middleOf(futures.map(({ onsetDay }) => onsetDay[scope]))),
  };
}

function quotients(parts: Float64Array, wholes: Float64Array): Float64Array {
  return parts.map((part, place) => (wholes[place] === 0 ? 0 : part / wholes[place]));
}

/** The middle one of the values; of an even number, the lower: a day that is one. */
function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1];
}
