import { expect, test } from 'vitest';
import { registerFaults } from '../../src/plan/check-register.ts';
import type { Criterion, Risk } from '../../src/plan/register.ts';
import { samplePlan } from '../kit/plan.ts';

const plan = samplePlan({ risks: { a: { acceptedPerDay: 10 } } });
const CRITERION: Criterion = {
  number: 3,
  title: 'Volumes',
  rating: 'green',
  green: [],
  amber: [],
  reason: 'Tested',
  owner: '',
  condition: '',
};
const CLAIM = { text: 'replications >= 1 replication', path: ['replications'], comparator: '>=', value: 1 } as const;

const faultsOf = (criteria: readonly Criterion[], risk: Partial<Risk> = {}): string =>
  registerFaults({
    ...plan,
    liveServiceCriteria: criteria,
    risks: (plan.risks ?? []).map((one) => ({ ...one, ...risk })),
  }).join('\n');

test('nothing is wrong with a register that is sound, or that is not there', () => {
  expect(registerFaults(samplePlan())).toEqual([]);
  expect(faultsOf([CRITERION, { ...CRITERION, number: 4, rating: null, green: [CLAIM] }])).toBe('');
});

test.each([
  [[CRITERION, CRITERION], {}, /out of order/],
  [[{ ...CRITERION, number: 0 }], {}, /number/],
  [[{ ...CRITERION, rating: 'purple' as 'green' }], {}, /no rating/],
  [[{ ...CRITERION, green: [CLAIM] }], {}, /one of the two/],
  [[{ ...CRITERION, rating: null }], {}, /one of the two/],
  [[], { enactedBy: [5] }, /enactedBy/],
  [[], { enactedBy: [1, 0] }, /out of order/],
  [[], { acceptedPerDay: 1.5 }, /acceptedPerDay/],
])('what is wrong is told: %#', (criteria, risk, told) => {
  expect(faultsOf(criteria, risk)).toMatch(told);
});
