import { mean } from 'simple-statistics';
import type { Runner } from '../forecast/runner.ts';
import { inOrder } from '../forecast/tally.ts';
import { workingDaysBefore } from '../forecast/working-days.ts';
import type { Plan } from '../plan/plan.ts';
import { planHash } from '../plan/plan-hash.ts';
import { type Place, pathText, placeOf } from '../scenario/written.ts';
import type { Baseline } from './baseline.ts';
import { inCalendarOf } from './calendars.ts';
import { changesBetween, withChange } from './changes.ts';
import type { Checkable } from './checkable.ts';
import { differenceOfMeans, type Measured } from './difference.ts';
import { COUNTS, type Count, type Futures, futuresOf, marginOfMean } from './outputs.ts';
import type { Past } from './past.ts';

/** Most changes that are swapped one at a time; more would take longer than an answer is worth. */
export const MOST_CHANGES = 24;

/** What one change of the input does by itself: futures with it alone less the baseline's own, all else equal. */
export interface Attribution {
  /** What has changed: a path of the scenario's words. */
  readonly what: string;
  /** Where it stands now; where it stands no more, what is nearest above it. */
  readonly at: Place;
  readonly old: unknown;
  readonly new: unknown;
  /** Null where the change cannot stand alone: it makes sense only together with another. */
  readonly effect: Effects | null;
}

/** Differences of means over futures, each with its Monte Carlo error: clearance in working days, then the counts. */
export type Effects = Readonly<Record<'clearance' | Count, Measured>>;

/** All changes of the input, and what they do together. */
export interface Attributed {
  /** The forecast now less the baseline. */
  readonly together: Effects;
  /** What the program does by itself: the baseline's words by the program as it is now, less the baseline. */
  readonly program: Effects;
  /** What moves most comes first. */
  readonly changes: readonly Attribution[];
  /** Changes that were found and not swapped, because they are too many. */
  readonly more: number;
}

/**
 * Swaps one changed input at a time under common luck, and tells what each does by itself. What they do together may be more or less
 * than their sum.
 *
 * @param news the first futures of the scenario as it is now, as many as the baseline has
 */
export async function attribute(
  now: Pick<Checkable, 'words' | 'written' | 'planOf'>,
  past: Past,
  { words, seed, replications, futures }: Baseline,
  news: Futures,
  runner: Runner,
): Promise<Attributed> {
  const hash = planHash(past.plan);
  const changes: Attribution[] = [];
  let swapped = 0;
  for (const change of changesBetween(words, now.words)) {
    const plan = now.planOf(withChange(words, change) as Baseline['words'], seed);
    // What changes no number of the plan moves no forecast.
    if (plan !== undefined && planHash(plan) === hash) continue;
    if (swapped++ >= MOST_CHANGES) continue;
    const alone = plan === undefined ? undefined : futuresOf(plan, inOrder(await runner.run(plan, 0, replications)));
    changes.push({
      what: pathText(change.path),
      at: placeOf(now.written, change.path),
      old: change.old ?? null,
      new: change.new ?? null,
      effect: alone === undefined ? null : effectsOf(past.plan, alone, past.again),
    });
  }
  return {
    together: effectsOf(past.plan, news, futures),
    program: effectsOf(past.plan, past.again, futures),
    changes: byReach(changes, past.again),
    more: Math.max(0, swapped - MOST_CHANGES),
  };
}

/** How futures differ from others on average, in a plan's calendar. What is never done counts as done on the last day. */
function effectsOf(plan: Plan, news: Futures, olds: Futures): Effects {
  const before = workingDaysBefore(plan);
  const workingDay = (day: number): number => before[Math.max(0, Math.min(day, plan.calendar.days - 1))];
  const workingDays = (futures: Futures): Float64Array =>
    Float64Array.from(inCalendarOf(plan, futures).clearedOn, workingDay);
  const counts = Object.keys(COUNTS).map((name) => {
    const count = name as Count;
    return [count, differenceOfMeans(news.counts[count], olds.counts[count])] as const;
  });
  return {
    clearance: differenceOfMeans(workingDays(news), workingDays(olds)),
    ...Object.fromEntries(counts),
  } as Effects;
}

/** The change that moves most first. Figures in several units are told in those of what matters: a day, a count's margin. */
function byReach(changes: readonly Attribution[], { counts }: Futures): Attribution[] {
  const marginOf = (count: Count): number => marginOfMean(count, mean(Array.from(counts[count])));
  const scales: readonly (readonly [figure: keyof Effects, scale: number])[] = [
    ['clearance', 1],
    ...Object.keys(COUNTS).map((count) => [count as Count, marginOf(count as Count)] as const),
  ];
  const reach = ({ effect }: Attribution): number =>
    Math.max(...scales.map(([figure, scale]) => Math.abs(effect?.[figure].difference ?? 0) / scale));
  return [...changes].sort((a, b) => reach(b) - reach(a));
}
