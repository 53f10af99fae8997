import { expect, test } from 'vitest';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { reduce } from '../../src/forecast/reduce.ts';
import { judgePrecision } from '../../src/forecast/stopping.ts';
import { doneDays, WHOLE } from '../../src/forecast/tally.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

test('whoever holds the tally gets the forecast that as many replications give', async () => {
  const plan = samplePlan({ plan: { effort: { replications: 5, precisionDays: 0, mostReplications: 5 } } });
  const tally = await here.run(plan, 0, 5);
  const stopping = judgePrecision(plan, doneDays(tally, WHOLE, 'clearance').sort(), 1);
  expect(reduce(plan, tally, stopping)).toEqual(await forecast(plan, here));
});
