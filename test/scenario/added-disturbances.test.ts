import { expect, test } from 'vitest';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { withDisturbances } from '../../src/scenario/added-disturbances.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';

const DEFECT = {
  kind: 'defect',
  id: 'bad',
  scope: { dmc: 'dmc-1' },
  onset: '2020-01-09',
  trouble: 'rollBack',
  plus: '30%',
};

test('what is written on top of a plan does what the scenario would do with it', () => {
  const added = withDisturbances(samplePlan(), [DEFECT]);
  const written = samplePlan({
    disturbances: [
      {
        ...{ id: 'bad', disturbance: 'defect', scope: 'dmc dmc-1', quantities: { onset: 3 } },
        settings: { minutes: 0, trouble: 2, times: 1, plus: 0.3 },
      },
    ],
  });
  expect(checkPlan(added).filter((fault) => !fault.includes('is out of order'))).toEqual([]);
  expect(Array.from(simulate(added, 0).totals)).toEqual(Array.from(simulate(written, 0).totals));
});

test('it meets the luck of the plan, whose own amounts keep their places', () => {
  const plan = samplePlan({ outcomes: { plain: { first: { reject: { uniform: [0, 0.3] } } } } });
  const both = withDisturbances(plan, [DEFECT, { ...DEFECT, id: 'worse', onset: '2030-01-09' }]);
  expect(both.quantities.slice(0, plan.quantities.length)).toEqual(plan.quantities);
  const never = withDisturbances(plan, [{ ...DEFECT, onset: '2030-01-09' }]);
  expect(totalOf(simulate(never, 3), 'failed')).toBe(totalOf(simulate(plan, 3), 'failed'));
});

test('what the schema refuses is refused', () => {
  expect(() => withDisturbances(samplePlan(), [{ ...DEFECT, plus: '130%' }])).toThrow('at most 100%');
});
