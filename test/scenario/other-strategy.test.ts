import { expect, test } from 'vitest';
import { OURS } from '../../src/control/plug-ins/definitions.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { withStrategy } from '../../src/scenario/other-strategy.ts';
import { strategyWordsOf } from '../../src/scenario/schema/strategies.ts';
import { samplePlan } from '../kit/plan.ts';

const strategyWords = strategyWordsOf(OURS);

test('another strategy decides from the first day on, and nobody takes over', () => {
  const words = strategyWords.parse({ kind: 'fixed', volume: '250 installations a day' });
  const plan = withStrategy(samplePlan(), words) as Plan;
  expect(checkPlan(plan)).toEqual([]);
  expect(plan.control).toEqual({
    ...samplePlan().control,
    strategy: { name: 'fixed', settings: { volumePerDay: 250 } },
  });
});

test('a cohort that the plan does not have is told', () => {
  const words = strategyWords.parse({
    kind: 'dependent-groups',
    volume: '250 installations a day',
    groups: ['cohort-1', 'nobody'],
    success: '50%',
    error: '10%',
  });
  expect(withStrategy(samplePlan(), words)).toEqual({ unknownCohort: 'nobody' });
});
