import { shortHash } from '../footer.ts';
import type { Trace } from './trace.ts';

/** Which future this is, and what is needed to see it again. */
export function titleLines({ scenario, replication, seed, planHash, version }: Trace): readonly string[] {
  return [
    `One future of ${scenario}: replication ${replication}`,
    `seed '${seed}', plan ${shortHash({ planHash })}, version ${version}; one of many that may come, not a forecast`,
  ];
}
