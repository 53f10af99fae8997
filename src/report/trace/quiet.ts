import type { TraceDay } from './trace.ts';

/** Days that follow one another and are told together: a day on its own, or a stretch on which nobody did anything. */
export interface Stretch {
  readonly isQuiet: boolean;
  readonly days: readonly TraceDay[];
}

/** Folds quiet days together, and leaves every other day alone. */
export function stretchesOf(days: readonly TraceDay[]): readonly Stretch[] {
  const stretches: { isQuiet: boolean; days: TraceDay[] }[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    const quiet = isQuiet(day);
    if (quiet && last?.isQuiet) last.days.push(day);
    else stretches.push({ isQuiet: quiet, days: [day] });
  }
  return stretches;
}

/** Nothing was started, and nothing was decided but to go ahead with nothing. */
function isQuiet({ started, decisions }: TraceDay): boolean {
  return started === 0 && decisions.every(({ kind, evidence }) => kind === 'go' && evidence[0].value === 0);
}
