import { expect, test } from 'vitest';
import { FRESH_FROM, scoresOf, selectBest } from '../../../src/experiment/select/select.ts';
import type { Runner } from '../../../src/forecast/runner.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { here } from '../../../src/runners/here.ts';
import { samplePlan } from '../../kit/plan.ts';
import type { SampleOptions } from '../../kit/sample-options.ts';

const TROUBLED: SampleOptions = {
  everyDay: true,
  outcomes: { plain: { first: { rollBack: { uniform: [0, 0.1] } } } },
};
const paced = (volumePerDay: number): Plan => samplePlan({ ...TROUBLED, volumePerDay });
const ASKED = { delta: 1, confidence: 0.95, first: 10, most: 200, prices: [], fresh: 20 };

test('the one that clears soonest is chosen, and its quantiles come from futures that had no part in that', async () => {
  const asked: [number, number][] = [];
  const runner: Runner = {
    run: (plan, from, to) => {
      asked.push([from, to]);
      return here.run(plan, from, to);
    },
  };
  const candidates = [100, 250, 120].map((pace) => ({ id: `pace ${pace}`, plan: paced(pace) }));
  const { left, winner, isDecided, candidates: told } = await selectBest(candidates, runner, ASKED);
  expect({ left, isDecided }).toEqual({ left: ['pace 250'], isDecided: true });
  expect(winner).toMatchObject({ id: 'pace 250', fromReplication: FRESH_FROM, replications: 20 });
  expect(asked.filter(([from]) => from >= FRESH_FROM)).toEqual([[FRESH_FROM, FRESH_FROM + 20]]);
  expect(Math.max(...asked.filter(([from]) => from < FRESH_FROM).map(([, to]) => to))).toBeLessThan(FRESH_FROM);
  expect(told[0].dropped).toEqual({ after: 10, because: 'pace 250' });
  expect(told[0].behind?.low).toBeGreaterThan(3);
  expect(told[1]).toMatchObject({ behind: null, dropped: null });
});

test('harm has its price: a pace that fails more is dearer where failures are', async () => {
  const tally = await here.run(paced(100), 0, 3);
  const [plain, priced] = [scoresOf(tally, []), scoresOf(tally, [{ harm: 'failed', days: 0.5 }])];
  for (let future = 0; future < 3; future++) expect(priced[future]).toBe(plain[future] + 0.5 * tally.sums[future][2]);
});

test('a plan and itself end with either, at once', async () => {
  const twins = ['one', 'other'].map((id) => ({ id, plan: paced(100) }));
  const { isDecided, replications, candidates } = await selectBest(twins, here, ASKED);
  expect({ isDecided, replications }).toEqual({ isDecided: true, replications: 10 });
  expect(candidates[1].behind ?? candidates[0].behind).toEqual({ mean: 0, low: 0, high: 0 });
});
