import { expect, test } from 'vitest';
import { tracedRaise, tracedStep } from '../../../src/report/trace/traced-raise.ts';
import { samplePlan } from '../../kit/plan.ts';

const plan = samplePlan({
  cap: [
    { fromDay: 0, volumePerDay: 50 },
    { volumePerDay: 2000, raise: {} },
  ],
  governance: [{ id: 'board', meetings: [7], approvers: [{ id: 'security' }, { id: 'users' }] }],
});
const line = (kind: Parameters<typeof tracedRaise>[0]['kind'], evidence: readonly number[]) =>
  tracedRaise({ tick: 672, kind, subject: 1, rule: -1, evidence }, plan);

test('a step is told by its volume', () => {
  expect(tracedStep(plan, 1)).toEqual({ kind: 'cap', id: '2000', label: '2,000 a day' });
});

test('places become names, and days dates', () => {
  expect(line('raise deferred', [1])).toEqual({ evidence: [], by: { id: 'board users', label: 'board users' } });
  expect(line('raise refused', [0, 1_000_000])).toMatchObject({
    by: { id: 'board security' },
    date: expect.stringMatching(/^after /),
  });
  expect(line('raise approved', [16])).toEqual({ evidence: [], date: '2020-01-22' });
  expect(line('raise lacks', [2, 3, 5])).toEqual({
    evidence: [
      { name: 'go days', value: 3 },
      { name: 'wanted', value: 5 },
    ],
  });
  expect(line('raise requested', [250, 3, 5]).evidence.map(({ name }) => name)).toEqual([
    'resolved',
    'failed',
    'go days',
  ]);
  expect(line('cap', [2000, 50]).evidence).toEqual([
    { name: 'volume', value: 2000 },
    { name: 'volume before', value: 50 },
  ]);
  expect(() => line('go', [1])).toThrow(/not about the cap/);
});
