import { expect, test } from 'vitest';
import { passingModifier } from '../../src/disturbance/passing-modifier.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

const OF = { kind: 'troubles', troubles: [1] } as const;

function passing(times: number, plus: number, length = 8) {
  const settings = { minutes: 600, trouble: 1, times, plus };
  const plan = samplePlan({
    days: 10,
    disturbances: [{ id: 'd', disturbance: 'retry-storm', settings, quantities: { onset: 2 }, laws: { length } }],
  });
  const size = { times, plus, mendedByDiagnosis: false };
  return passingModifier(plan.disturbances[0], circumstancesOf(plan, { onset: 2 }), OF, size);
}

test('it has its whole size from its onset on, for its length', () => {
  const lasting = { mechanism: 'shares', scope: 0, fromTick: 232, untilTick: 240, of: OF, shape: { kind: 'step' } };
  const told = { ...lasting, isDefect: true, mendedByDiagnosis: false };
  expect(passing(2, 0)).toEqual([{ ...told, times: 2, plus: 0 }]);
  expect(passing(1, 0.3)).toEqual([{ ...told, times: 1, plus: 0.3 }]);
});

test('without size or length there is none', () => {
  expect([passing(1, 0), passing(2, 0.3, 0)]).toEqual([[], []]);
});
