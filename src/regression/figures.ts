import { mean } from 'simple-statistics';
import { dateOrAfter, dayAt } from '../forecast/date-quantiles.ts';
import type { DateOrAfter } from '../forecast/figures.ts';
import type { Plan } from '../plan/plan.ts';
import type { Baseline } from './baseline.ts';
import { COUNTS, type Count, type Futures } from './outputs.ts';

/** The figures by which people know a forecast: quantiles of its date, and means of its counts. */
export type Figures = Readonly<Record<'p50' | 'p80' | 'p90', DateOrAfter> & Record<Count, number>>;

/** What an acceptance changes: the figures before, none where there was no baseline, and the figures now. */
export interface FiguresChanged {
  readonly old: Figures | null;
  readonly new: Figures;
}

/** The figures of a new baseline beside those of the one that it replaces. @param plan tells the dates of days */
export function changeOf(plan: Plan, baseline: Baseline, replaced: Baseline | undefined): FiguresChanged {
  return {
    old: replaced === undefined ? null : figuresOf(plan, replaced.futures),
    new: figuresOf(plan, baseline.futures),
  };
}

function figuresOf(plan: Plan, { clearedOn, counts }: Futures): Figures {
  const sorted = Int32Array.from(clearedOn).sort();
  const date = (share: number): DateOrAfter => dateOrAfter(plan, dayAt(sorted, share));
  const means = Object.keys(COUNTS).map((name) => [name, mean(Array.from(counts[name as Count]))]);
  return { p50: date(0.5), p80: date(0.8), p90: date(0.9), ...Object.fromEntries(means) } as Figures;
}
