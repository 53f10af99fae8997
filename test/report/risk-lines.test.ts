import { expect, test } from 'vitest';
import { acceptanceWords, riskLines } from '../../src/report/risk-lines.ts';
import { sampleRisks } from '../kit/sample-register.ts';

test('a risk says up to what it is accepted, and when the plan exceeds that', () => {
  const [risk] = sampleRisks();
  expect(riskLines([risk])).toEqual([
    'Capacity is not tested end to end: accepted up to 2,000 a day, reopens with a probability of 62% (55% to 69%), P50 17 March 2020',
  ]);
  const rare = { estimate: null, low: 0, high: 0.01, says: 'below 1%' };
  expect(acceptanceWords({ ...risk, reopens: { ...risk.reopens!, probability: rare } })).toBe(
    'accepted up to 2,000 a day, reopens with a probability of below 1%',
  );
  expect(acceptanceWords({ ...risk, acceptedUpTo: null, reopens: null })).toBe('accepted whatever the volume');
});
