import type { Plan } from '../plan/plan.ts';
import { nothingToForecast, whyNoDate } from './cannot-forecast.ts';
import type { Forecast, Stopping } from './forecast.ts';
import { provenanceOf } from './provenance.ts';
import { reduce } from './reduce.ts';
import type { Runner } from './runner.ts';
import { judgePrecision, looksOf } from './stopping.ts';
import { addTally, doneDays, inOrder, newTally, type Tally, WHOLE } from './tally.ts';

/** How far a forecast has come, for whoever shows it. */
export interface Progress {
  readonly replications: number;
  /** Replications at the next look. */
  readonly nextLook: number;
}

/**
 * What to expect of a plan, from many futures: they are simulated until the dates are known well enough, or as many as
 * the plan asks for. The same plan gives the same forecast, to the byte, whatever the runner.
 *
 * @param runner where the replications run
 * @param onProgress told before every look
 */
export async function forecast(
  plan: Plan,
  runner: Runner,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Forecast> {
  const provenance = provenanceOf(plan);
  const nothing = nothingToForecast(plan);
  if (nothing !== undefined) return { ...provenance, cannotForecast: nothing };
  const { tally, stopping } = await runUntilKnown(plan, runner, onProgress);
  const noDate = whyNoDate(plan, tally);
  if (noDate !== undefined) return { ...provenance, cannotForecast: noDate };
  return reduce(plan, tally, stopping);
}

async function runUntilKnown(
  plan: Plan,
  runner: Runner,
  onProgress: (progress: Progress) => void,
): Promise<{ tally: Tally; stopping: Stopping }> {
  const tally = newTally(plan);
  const looks = looksOf(plan);
  for (const [place, look] of looks.entries()) {
    const done = tally.replications.length;
    onProgress({ replications: done, nextLook: look });
    addTally(tally, await runner.run(plan, done, look));
    const stopping = judgePrecision(plan, doneDays(tally, WHOLE, 'clearance').sort(), place + 1);
    if (stopping.reached || place === looks.length - 1) return { tally: inOrder(tally), stopping };
  }
  throw new RangeError('a forecast takes at least one look');
}
