import { TOTAL } from '../src/simulation/run.ts';
import { simulate } from '../src/simulation/simulate.ts';
import { newWorld } from '../src/simulation/world.ts';
import { plainFuture } from '../test/kit/plain/plain.ts';
import type { Comparison } from './harness.ts';
import { shippedPlan } from './scenario-plan.ts';

/** The whole of November 2019, one replication, against the simulator that the tests trust. */
export const november: Comparison = {
  name: 'november-2019',
  says: 'One replication of scenarios/november-2019.yaml: 76,708 installations, 24 strata, a year.',
  oursIs: 'the simulator',
  rivalIs: 'the plain simulator of the tests: one object and one set of draws for every installation',
  sameResult: false,
  wantedRatio: 20,
  work: () => ({ units: 1, unit: 'replications' }),
  prepare: async (size) => {
    const plan = await shippedPlan('november-2019');
    const world = newWorld(plan);
    let replication = 0;
    return {
      ours: () => {
        const run = simulate(plan, replication++ % 100, world);
        return `${run.totals[TOTAL.attempts]} attempts`;
      },
      // The smoke size takes a smaller fleet for the plain simulator, which would take seconds.
      rival: () => `${plainFuture(size === 'full' ? plan : smaller(plan), 0).totals[TOTAL.attempts]} attempts`,
    };
  },
};

function smaller(plan: Parameters<typeof simulate>[0]): Parameters<typeof simulate>[0] {
  const untouched = plan.strata.untouched.map((count) => Math.ceil(count / 100));
  return { ...plan, strata: { ...plan.strata, untouched } };
}
