import { SAY } from '../problems.ts';
import type { ConditionWords } from '../schema/entries.ts';
import type { Path } from '../written.ts';
import { type Check, type Examined, lineOf, tellError } from './check.ts';

/** What a milestone or a report says, as far as another may wait for it. */
interface Waiting {
  readonly path: Path;
  readonly after?: ConditionWords | undefined;
  readonly failedUntil?: ConditionWords | undefined;
}

/**
 * What makes good for a failed review is said once, and only of what may fail; a report begins on a day or after something;
 * milestones and reports have ids of their own, and none waits for itself.
 */
export const checkMilestones: Check = (examined) => {
  const { milestones = {}, reports = {} } = examined.words;
  const waiting = new Map<string, Waiting>();
  for (const [kind, map] of Object.entries({ milestones, reports })) {
    for (const [id, words] of Object.entries(map)) {
      const path = [kind, id];
      const { passes, remedy, failedUntil } = words;
      for (const [key, stated] of Object.entries({ remedy, failedUntil })) {
        if (stated !== undefined && passes === undefined) {
          tellError(examined, [...path, key], SAY.remedyWithoutReview(key));
        }
      }
      if (remedy !== undefined && failedUntil !== undefined) {
        tellError(examined, [...path, 'failedUntil'], SAY.twoRemedies());
      }
      const first = waiting.get(id);
      if (first !== undefined) tellError(examined, path, SAY.nameTwice('an id', id, lineOf(examined, first.path)));
      waiting.set(id, { path, after: 'steps' in words ? words.after : undefined, failedUntil });
    }
  }
  for (const [id, { begins, after }] of Object.entries(reports)) {
    const path = ['reports', id];
    if (begins === undefined && after === undefined) tellError(examined, path, SAY.reportWithoutBeginning());
    if (begins !== undefined && after !== undefined) tellError(examined, [...path, 'after'], SAY.twoBeginnings());
  }
  tellCircles(examined, waiting);
};

/** Tells of each circle once: where it is first closed. */
function tellCircles(examined: Examined, waiting: ReadonlyMap<string, Waiting>): void {
  const finished = new Set<string>();
  const visit = (id: string, waitingHere: readonly string[]): void => {
    const words = waiting.get(id);
    if (words === undefined || finished.has(id)) return;
    for (const key of ['after', 'failedUntil'] as const) {
      for (const other of namesIn(words[key])) {
        const begins = [...waitingHere, id].indexOf(other);
        if (begins < 0) visit(other, [...waitingHere, id]);
        else tellError(examined, [...words.path, key], SAY.waitsInCircle([...waitingHere, id].slice(begins)));
      }
    }
    finished.add(id);
  };
  for (const id of waiting.keys()) visit(id, []);
}

function namesIn(condition: ConditionWords | undefined): readonly string[] {
  if (condition === undefined) return [];
  if (typeof condition === 'string') return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(namesIn);
}
