import { expect, test } from 'vitest';
import { authorisationShift } from '../../src/disturbance/authorisation-shift.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

function shift(times: number, catchesUp: boolean, length = 96) {
  const quantities = { onset: 2, times };
  const plan = samplePlan({
    days: 10,
    disturbances: [
      { id: 'd', disturbance: 'supplier-crowding', settings: { minutes: 0 }, quantities, laws: { length } },
    ],
  });
  return authorisationShift(plan.disturbances[0], circumstancesOf(plan, { onset: 2 }), times, catchesUp);
}

test('it lasts from its date on, and says whether what was held back comes afterwards', () => {
  const lasting = { mechanism: 'authorisation', scope: 0, fromTick: 192, untilTick: 288 };
  expect(shift(3, false)).toEqual([{ ...lasting, times: 3, catchesUp: false }]);
  expect(shift(0.5, true)).toEqual([{ ...lasting, times: 0.5, catchesUp: true }]);
});

test('what multiplies by one, or for no time, is none', () => {
  expect([shift(1, true), shift(3, false, 0)]).toEqual([[], []]);
});
