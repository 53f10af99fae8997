import { expect, test } from 'vitest';
import { teamLines } from '../../../src/report/plan/team-lines.ts';
import { samplePlan } from '../../kit/plan.ts';

test('the repair team alone, where nobody supports the first weeks', () => {
  expect(teamLines(samplePlan())).toEqual(['the repair team has no limit; 1 hour of work each, round the clock']);
});

test('both teams, with their size, their work and their hours', () => {
  const staffed = Uint8Array.from({ length: 60 * 96 }, (_, tick) => (tick % 96 < 24 ? 1 : 0));
  const plan = samplePlan({
    repair: { servers: 1, service: { least: 8, shares: [0.5, 0.5] }, staffed },
    earlyLife: { days: 28, servers: 3, questions: 0.05 },
  });
  expect(teamLines(plan)).toEqual([
    'the repair team has 1 line; 2 to 2.25 hours of work each, at work for 25% of the time',
    'early life support, for 28 days from when an installation is operational, has 3 lines; 1 hour of work each, round the clock; ' +
      'questions: 5% of installations',
  ]);
  expect(teamLines(samplePlan({ earlyLife: { days: 7 } }))[1]).not.toContain('questions');
});
