import { expect, test } from 'vitest';
import { governanceLines } from '../../../src/report/plan/governance-lines.ts';
import { samplePlan } from '../../kit/plan.ts';

test('the cap without steps, with steps that are dated, and with one that is asked for', () => {
  expect(governanceLines(samplePlan())).toEqual(['no governance cap']);
  const plan = samplePlan({
    milestones: { tooling: { date: 9 } },
    cap: [
      { fromDay: 0, volumePerDay: 500 },
      { fromDay: 10, volumePerDay: 700 },
      {
        volumePerDay: 2000,
        raise: { accepted: 0, goDays: 10, minimumSample: 3000, mostFailedOfResolved: 0.05, bestDay: 450 },
      },
    ],
    governance: [
      {
        id: 'board',
        meetings: [7, 14],
        approvers: [{ id: 'security' }, { id: 'users', refuses: 0.05, defers: 0.2 }],
        remedyDays: 42,
        endorsementDays: { uniform: [1, 5] },
        endorsementIsWorking: true,
        noticeDays: 5,
      },
    ],
  });
  expect(governanceLines(plan)).toEqual([
    'governance cap: 500 a day from the first day; 700 a day from 16 Jan 2020',
    'governance cap of 2,000 a day: asked for of board after tooling; 10 go days; at most 5% failed of 3,000 resolved attempts or more; 450 succeeded on one day; no scope paused',
    'board meets 2 times: board security agrees; board users refuses with 5% and defers with 20%; endorsed 3 (P10 to P90: 1.4 to 4.6) working days later; 5 working days of notice; asked again 42 days after a refusal',
  ]);
});
