import { type DecisionKind, DecisionLog } from '../control/decision.ts';
import { liesIn } from '../control/desk.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { TOTAL } from './run.ts';
import { CourseBook, type ScopeCourse } from './scope-course.ts';
import { simulate } from './simulate.ts';
import { newWorld, type World } from './world.ts';

/** What rules have said and done in one future, as plain data; lists are by rule of the plan. */
export interface WatchedFuture {
  /** How often each rule spoke. */
  readonly stops: readonly number[];
  /** Go days on which something could be started. */
  readonly goDays: number;
  /** Installations that were migrated within the horizon, and on the network at midnight, summed up over all days. */
  readonly migrated: number;
  readonly installationDays: number;
  /** Attempts exposed to the defect until each rule first spoke in a scope that shares installations with it; infinite where none did. */
  readonly exposed: readonly number[];
  /** The same until the horizon. */
  readonly exposedInAll: number;
  /** Every moment at which a rule spoke in a scope, as one number; and of each rule, that at which exposure ended, or NONE. */
  readonly moments: ReadonlySet<number>;
  readonly foundAt: readonly number[];
  readonly course: ScopeCourse;
}

/** Kinds of lines that a rule's speaking leaves. */
const SPEAKS: ReadonlySet<DecisionKind> = new Set(['warn', 'throttle', 'halt', 'pause', 'no-go']);

/**
 * A world in which futures of a plan are lived through while somebody listens to its rules. What is asked stands in the world
 * at the moment at which a rule speaks, of which a tally keeps nothing.
 *
 * @param defectScope where the plan's only defect strikes, or NONE
 * @returns lives through a replication
 */
export function watchedWorld(plan: Plan, defectScope: number): (replication: number) => WatchedFuture {
  const { length } = plan.control.rules;
  const stops = new Float64Array(length);
  const exposed = new Float64Array(length);
  const foundAt = new Float64Array(length);
  const book = new CourseBook(plan);
  let moments = new Set<number>();
  let hasBegun = false;
  const world = newWorld(
    plan,
    new DecisionLog((kind, tick, subject, rule) => {
      if (kind === 'defect begins') hasBegun = true;
      if (rule === NONE || !SPEAKS.has(kind)) return;
      const moment = (tick * length + rule) * plan.scopes.length + subject;
      moments.add(moment);
      stops[rule]++;
      if (!hasBegun || exposed[rule] !== Number.POSITIVE_INFINITY || !meets[subject]) return;
      exposed[rule] = world.run.totals[TOTAL.exposure];
      foundAt[rule] = moment;
    }),
  );
  const meets = plan.scopes.map((_, scope) => defectScope !== NONE && shareStratum(world, scope, defectScope));
  return (replication) => {
    stops.fill(0);
    exposed.fill(Number.POSITIVE_INFINITY);
    foundAt.fill(NONE);
    moments = new Set();
    hasBegun = false;
    const run = simulate(plan, replication, world, (day) => book.note(world.view, day));
    return {
      stops: Array.from(stops),
      goDays: world.view.goDays,
      migrated: run.totals[TOTAL.migrated],
      installationDays: run.migrated.reduce((sum, installations) => sum + installations, 0),
      exposed: Array.from(exposed),
      exposedInAll: run.totals[TOTAL.exposure],
      moments,
      foundAt: Array.from(foundAt),
      course: book.course(world.view),
    };
  };
}

function shareStratum({ plan, desk }: World, scope: number, other: number): boolean {
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    if (liesIn(desk, stratum, scope) && liesIn(desk, stratum, other)) return true;
  }
  return false;
}
