import { simulate } from '../src/simulation/simulate.ts';
import { newWorld } from '../src/simulation/world.ts';
import { plainFuture } from '../test/kit/plain/plain.ts';
import type { Comparison } from './harness.ts';
import { hashOfRun } from './hash-of-run.ts';
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
    const shipped = await shippedPlan('november-2019');
    const plan = size === 'full' ? shipped : smaller(shipped);
    const world = newWorld(plan);
    // The first future. The ways agree in distribution only: what goes straight through they split by other draws.
    return { ours: () => hashOfRun(simulate(plan, 0, world)), rival: () => hashOfRun(plainFuture(plan, 0)) };
  },
};

/** A hundredth of the fleet: the plain simulator takes seconds for the whole of it. */
function smaller(plan: Parameters<typeof simulate>[0]): Parameters<typeof simulate>[0] {
  const untouched = plan.strata.untouched.map((count) => Math.ceil(count / 100));
  return { ...plan, strata: { ...plan.strata, untouched } };
}
