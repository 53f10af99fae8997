import { expect, test } from 'vitest';
import { drawnValues } from '../../src/experiment/drawn-values.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { samplePlan } from '../kit/plan.ts';

test('values are those that the simulated futures have', () => {
  const plan = samplePlan({
    days: 5,
    entries: { listed: { when: { all: [] }, leadDays: { uniform: [0, 3] } } },
    outcomes: { plain: { first: { rollBack: { uniform: [0, 0.5] } } } },
  });
  const drawn = drawnValues(plan, 3);
  const world = newWorld(plan);
  for (const replication of [2, 0, 1]) {
    simulate(plan, replication, world);
    expect(drawn.map((values) => values[replication])).toEqual([...world.given.values]);
  }
});
