import { expect, test } from 'vitest';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { teamFaults } from '../../src/plan/check-teams.ts';
import { altered } from '../kit/altered.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();
const quantities = plan.quantities.length;

test.each([
  ['repair.servers', -1, 'repair.servers is -1, no whole number from 0 on'],
  ['repair.service.least', 0.5, 'repair.service starts at no whole number of ticks'],
  ['repair.staffed', new Uint8Array(3), 'repair.staffed is not as long as the horizon'],
  ['repair.staffed.0', 2, 'repair.staffed has a tick that is neither 0 nor 1'],
  ['earlyLife.days', 0, 'earlyLife.days is 0, no whole number from 1 on'],
  ['earlyLife.team.servers', 1.5, 'earlyLife.team.servers is 1.5, no whole number from 0 on'],
  ['earlyLife.team.staffed', new Uint8Array(3), 'earlyLife.team.staffed is not as long as the horizon'],
  [
    'earlyLife.questionsPerInstallation',
    quantities,
    `earlyLife.questionsPerInstallation is ${quantities}, no place among ${quantities}`,
  ],
])('%s = %j', (path, value, fault) => {
  const wrong = altered(plan, path, value);
  expect(teamFaults(wrong)).toContain(fault);
  expect(checkPlan(wrong)).toContain(fault);
});

test('a plan without support is sound', () => {
  const { earlyLife: _, ...without } = plan;
  expect(teamFaults(without)).toEqual([]);
});
