import { expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';

test('each step of a report is told on its day, after the first day', () => {
  const plan = samplePlan({
    days: 30,
    milestones: {
      a: { date: 5 },
      report: {
        date: -1,
        steps: [
          { days: 1, isWorking: false },
          { days: 4, isWorking: false },
          { days: 0, isWorking: false },
          { days: 100, isWorking: false },
        ],
      },
    },
  });
  const told = simulate(plan, 0)
    .log.lines()
    .filter(({ kind }) => kind === 'report step')
    .map(({ tick, subject, evidence }) => [tick / 96, subject, ...evidence]);
  expect(told).toEqual([
    [4, 1, 2, 4],
    [4, 1, 3, 4],
  ]);
});
