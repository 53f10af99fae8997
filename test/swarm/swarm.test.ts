import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScenario } from './any-scenario.ts';
import { whatHolds } from './what-holds.ts';

/** Smoke size; `npm run swarm -- --seed 7 --minutes 10` looks longer, at others. */
const SCENARIOS = 40;

test('any scenario that mixes the mechanisms holds what is true of all', async () => {
  let sound = 0;
  await fc.assert(
    fc.asyncProperty(anyScenario(), async (scenario) => {
      if (await whatHolds(scenario)) sound++;
    }),
    { numRuns: SCENARIOS, seed: 20_200_228 },
  );
  // A swarm that is refused at the door proves nothing.
  expect(sound).toBeGreaterThan(SCENARIOS / 3);
});
