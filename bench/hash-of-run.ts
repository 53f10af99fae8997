import { sha256Of } from '../src/kernel/identity.ts';
import { type Run, TOTAL } from '../src/simulation/run.ts';
import { figuresOf } from '../test/kit/figures-of.ts';

/** What a future came to: how much was done, and a hash of every figure that it left; to be reckoned later. */
export function hashOfRun(run: Run): () => string {
  return () => `${run.totals[TOTAL.attempts]} attempts, ${sha256Of(JSON.stringify(figuresOf(run))).slice(0, 12)}`;
}
