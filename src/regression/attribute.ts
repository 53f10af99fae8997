import type { Runner } from '../forecast/runner.ts';
import { inOrder } from '../forecast/tally.ts';
import { workingDaysBefore } from '../forecast/working-days.ts';
import type { Plan } from '../plan/plan.ts';
import { planHash } from '../plan/plan-hash.ts';
import type { Place, WrittenMap } from '../scenario/written.ts';
import { pathText, placeOf } from '../scenario/written.ts';
import { changesBetween, withChange } from './changes.ts';
import { differenceOfMeans, type Measured } from './difference.ts';
import { COUNTS, type Count, type Futures, futuresOf } from './outputs.ts';

/** Most changes that are swapped one at a time; more would take longer than an answer is worth. */
export const MOST_CHANGES = 24;

/** What one change of the input does by itself: futures with it alone less the baseline's own, all else equal. */
export interface Attribution {
  /** What has changed: a path of the scenario's words. */
  readonly what: string;
  /** Where it stands now; where it stood no more, what is nearest above it. */
  readonly at: Place;
  readonly old: unknown;
  readonly new: unknown;
  /** Null where the change cannot stand alone: it makes sense only together with another. */
  readonly effect: Effects | null;
}

/** Means over futures, each with its Monte Carlo error: clearance in working days, then the counts. */
export type Effects = Readonly<Record<'clearance' | Count, Measured>>;

/** All changes of the input, and what they do together. */
export interface Attributed {
  /** The forecast now less the baseline. */
  readonly together: Effects;
  /** What the program does by itself: the baseline's words by the program as it is now, less the baseline. */
  readonly program: Effects;
  readonly changes: readonly Attribution[];
  /** Changes that were found and not swapped, because they are too many. */
  readonly more: number;
}

/** Two states of a scenario, and the means to make futures of what lies between them. */
export interface Swap {
  readonly oldWords: Readonly<Record<string, unknown>>;
  readonly newWords: Readonly<Record<string, unknown>>;
  /** The new words where they stand. */
  readonly written: WrittenMap;
  readonly oldPlan: Plan;
  /** Futures of the old words by the program as it is now. */
  readonly again: Futures;
  readonly replications: number;
  readonly runner: Runner;
  /** The plan of words; undefined where they make none. */
  planOf(words: Readonly<Record<string, unknown>>): Plan | undefined;
}

/**
 * Swaps one changed input at a time under common luck, and tells what each does by itself. What they do together may be more or less
 * than their sum.
 */
export async function attribute(swap: Swap, news: Futures, olds: Futures): Promise<Attributed> {
  const { oldWords, newWords, written, oldPlan, again, runner, replications } = swap;
  const hash = planHash(oldPlan);
  const found = changesBetween(oldWords, newWords);
  const changes: Attribution[] = [];
  let swapped = 0;
  for (const change of found) {
    const plan = swap.planOf(withChange(oldWords, change) as Readonly<Record<string, unknown>>);
    // What changes no number of the plan moves no forecast: a question put in other words.
    if (plan !== undefined && planHash(plan) === hash) continue;
    if (swapped++ >= MOST_CHANGES) continue;
    const alone = plan === undefined ? undefined : futuresOf(inOrder(await runner.run(plan, 0, replications)));
    changes.push({
      what: pathText(change.path),
      at: placeOf(written, change.path),
      old: change.old ?? null,
      new: change.new ?? null,
      effect: alone === undefined ? null : effectsOf(oldPlan, alone, again),
    });
  }
  const reach = ({ effect }: Attribution): number => Math.abs(effect?.clearance.difference ?? 0);
  return {
    together: effectsOf(oldPlan, news, olds),
    program: effectsOf(oldPlan, again, olds),
    changes: changes.sort((a, b) => reach(b) - reach(a)),
    more: Math.max(0, swapped - MOST_CHANGES),
  };
}

/** How futures differ from others on average. What is never done counts as done on the last day. */
function effectsOf(plan: Plan, news: Futures, olds: Futures): Effects {
  const before = workingDaysBefore(plan);
  const workingDays = ({ clearedOn }: Futures): Float64Array =>
    Float64Array.from(clearedOn, (day) => before[Math.min(day, plan.calendar.days - 1)]);
  const counts = Object.keys(COUNTS).map((name) => {
    const count = name as Count;
    return [count, differenceOfMeans(news.counts[count], olds.counts[count])] as const;
  });
  return {
    clearance: differenceOfMeans(workingDays(news), workingDays(olds)),
    ...Object.fromEntries(counts),
  } as Effects;
}
