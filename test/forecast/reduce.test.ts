import { expect, test } from 'vitest';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { reduce } from '../../src/forecast/reduce.ts';
import { judgePrecision } from '../../src/forecast/stopping.ts';
import { addTally, doneDays, inOrder, newTally, WHOLE } from '../../src/forecast/tally.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

test('a tally that grew, in whatever order, says what the forecast of as many replications says', async () => {
  const plan = samplePlan({
    days: 20,
    outcomes: { plain: { first: { rollBack: { uniform: [0, 0.3] } } } },
    plan: { effort: { replications: 12, precisionDays: 0, mostReplications: 800 } },
  });
  const grown = newTally(plan);
  addTally(grown, await here.run(plan, 7, 12));
  addTally(grown, await here.run(plan, 0, 7));
  const tally = inOrder(grown);
  const stopping = judgePrecision(plan, doneDays(tally, WHOLE, 'clearance').sort(), 1);
  expect(reduce(plan, tally, stopping)).toEqual(await forecast(plan, here));
});
