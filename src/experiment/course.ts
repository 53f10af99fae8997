import { failedIn, resolvedIn, startedIn } from '../control/so-far.ts';
import type { Plan } from '../plan/plan.ts';
import type { World } from '../simulation/world.ts';
import type { Onlooker } from './watched-futures.ts';

/** A defect begins when a part of its scope's attempts has been started: enough is known of it, and enough is left. */
const STARTED_BEFORE_ONSET = 1 / 3;

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

/** Takes the course of futures down; `reckon` says what came of it. */
interface CourseBook extends Onlooker {
  reckon(): Course;
}

/** An empty book for a plan. */
export function newCourseBook({ scopes, calendar }: Plan): CourseBook {
  const { length } = scopes;
  const startedBy = new Float64Array(length * calendar.days);
  const [started, squares, resolved, failed, unknown] = Array.from({ length: 5 }, () => new Float64Array(length));
  const onsets: number[][] = scopes.map(() => []);
  return {
    atMidnight: ({ view }: World, day: number) => {
      for (let scope = 0; scope < length; scope++) {
        const before = day === 0 ? 0 : startedBy[(day - 1) * length + scope];
        const sum = startedIn(view, scope);
        startedBy[day * length + scope] = sum;
        squares[scope] += (sum - before) * (sum - before);
      }
    },
    onFuture: ({ view }: World) => {
      for (let scope = 0; scope < length; scope++) {
        const sum = startedIn(view, scope);
        started[scope] += sum;
        resolved[scope] += resolvedIn(view, scope);
        failed[scope] += failedIn(view, scope);
        unknown[scope] += view.unknownSoFar[scope];
        let day = 0;
        while (sum > 0 && startedBy[day * length + scope] < sum * STARTED_BEFORE_ONSET) day++;
        onsets[scope].push(sum > 0 ? day : -1);
      }
    },
    reckon: () => ({
      attemptsPerDay: quotients(squares, started),
      failed: quotients(failed, resolved),
      unknown: quotients(unknown, resolved),
      onsetDay: Int32Array.from(onsets, (days) => middleOf(days)),
    }),
  };
}

function quotients(parts: Float64Array, wholes: Float64Array): Float64Array {
  return parts.map((part, place) => (wholes[place] === 0 ? 0 : part / wholes[place]));
}

/** The middle one of the values; of an even number, the lower: a day that is one. */
function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1];
}
