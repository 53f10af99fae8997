import { failedIn, resolvedIn, startedIn } from '../control/so-far.ts';
import type { View } from '../control/view.ts';
import type { Plan } from '../plan/plan.ts';

/** A defect begins when a part of its scope's attempts has been started: enough is known of it, and enough is left. */
const STARTED_BEFORE_ONSET = 1 / 3;

/** How one future went, by scope of the plan: whole numbers, which add up over futures. */
export interface ScopeCourse {
  /** Attempts started, and the sum of the squares of each day's. */
  readonly started: Float64Array;
  readonly squares: Float64Array;
  readonly resolved: Float64Array;
  readonly failed: Float64Array;
  /** Of the failed, those with an unknown error code. */
  readonly unknown: Float64Array;
  /** Day by which a third of the scope's attempts were started; -1 where none is. */
  readonly onsetDay: Int32Array;
}

/** Takes the course of one future after another down. */
export class CourseBook {
  readonly #scopes: number;
  /** Attempts started by the close of a day (`day * scopes + scope`), and squares so far: of the future that is on. */
  readonly #startedBy: Float64Array;
  readonly #squares: Float64Array;

  constructor({ scopes, calendar }: Plan) {
    this.#scopes = scopes.length;
    this.#startedBy = new Float64Array(scopes.length * calendar.days);
    this.#squares = new Float64Array(scopes.length);
  }

  /** A day is closed. */
  note(view: View, day: number): void {
    const scopes = this.#scopes;
    if (day === 0) this.#squares.fill(0);
    for (let scope = 0; scope < scopes; scope++) {
      const before = day === 0 ? 0 : this.#startedBy[(day - 1) * scopes + scope];
      const sum = startedIn(view, scope);
      this.#startedBy[day * scopes + scope] = sum;
      this.#squares[scope] += (sum - before) * (sum - before);
    }
  }

  /** The course of the future whose last day is closed. */
  course(view: View): ScopeCourse {
    const scopes = this.#scopes;
    const course = {
      started: new Float64Array(scopes),
      squares: this.#squares.slice(),
      resolved: new Float64Array(scopes),
      failed: new Float64Array(scopes),
      unknown: Float64Array.from(view.unknownSoFar),
      onsetDay: new Int32Array(scopes),
    };
    for (let scope = 0; scope < scopes; scope++) {
      const sum = startedIn(view, scope);
      course.started[scope] = sum;
      course.resolved[scope] = resolvedIn(view, scope);
      course.failed[scope] = failedIn(view, scope);
      let day = 0;
      while (sum > 0 && this.#startedBy[day * scopes + scope] < sum * STARTED_BEFORE_ONSET) day++;
      course.onsetDay[scope] = sum > 0 ? day : -1;
    }
    return course;
  }
}
