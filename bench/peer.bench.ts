import { TOTAL } from '../src/simulation/run.ts';
import { simulate } from '../src/simulation/simulate.ts';
import { newWorld } from '../src/simulation/world.ts';
import type { Comparison } from './harness.ts';
import { hashOfRun } from './hash-of-run.ts';
import { peerEach } from './rivals/peer-each.ts';
import { shippedPlan } from './scenario-plan.ts';

/** What the benchmark must come to, in the mean, and the standard deviations of one replication. */
export const PEER_CHECK = {
  attempts: { mean: 1_075_269, deviation: 284 },
  stalls: { mean: 53_763, deviation: 238 },
  failures: { mean: 21_505, deviation: 149 },
} as const;

/** The peers' benchmark of 1,000,000 installations, single thread, tables built beforehand. */
export const peer: Comparison = {
  name: 'peer-benchmark',
  says: 'One replication of scenarios/peer-benchmark.yaml: 1,000,000 installations, 93% straight through, 5% stall, 2% fail.',
  oursIs: 'the simulator',
  rivalIs: 'one visit, one duration and one event for every attempt, on typed arrays with the same event list',
  sameResult: false,
  wantedRatio: 0,
  remark: ({ oursMilliseconds }) =>
    `${(oursMilliseconds / 1000).toFixed(3)} s a replication, single thread, tables built beforehand; aimed at: 0.010 s. ` +
    'Measured before a line was written, November 2026: SimPy 12.7 s, simmer 39.1 s, C++ 0.034 to 0.12 s.',
  work: () => ({ units: 1, unit: 'replications' }),
  prepare: async (size) => {
    const plan = await shippedPlan('peer-benchmark');
    const world = newWorld(plan);
    return {
      ours: () => {
        const run = simulate(plan, 0, world);
        const { totals } = run;
        check({ attempts: totals[TOTAL.attempts], stalls: totals[TOTAL.stalled], failures: totals[TOTAL.rejected] });
        return hashOfRun(run);
      },
      rival: () => {
        const result = peerEach(plan, size === 'full' ? 1_000_000 : 20_000);
        if (size === 'full') check(result);
        return `${result.attempts} attempts, ${result.stalls} stalls, ${result.failures} failures`;
      },
    };
  },
};

/** Six standard deviations either way: a right simulator fails this once in 500 million replications. */
function check(found: Readonly<Record<keyof typeof PEER_CHECK, number>>): void {
  for (const figure of ['attempts', 'stalls', 'failures'] as const) {
    const { mean, deviation } = PEER_CHECK[figure];
    if (Math.abs(found[figure] - mean) > 6 * deviation)
      throw new Error(`${figure}: ${found[figure]}, expected ${mean}`);
  }
}
