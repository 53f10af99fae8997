import { expect, test } from 'vitest';
import { teamDaysOf } from '../../src/forecast/team-days.ts';
import { samplePlan } from '../kit/plan.ts';

test('means over futures, and a share of what was staffed', () => {
  const plan = samplePlan({ days: 3, repair: { servers: 2, staffed: new Uint8Array(3 * 96).fill(1, 0, 96 + 48) } });
  const tally = { waiting: Float64Array.of(4, 0, 10), busyTicks: Float64Array.of(192, 96, 0) };
  expect(teamDaysOf(plan, plan.repair, tally, 4)).toMatchObject([
    { waiting: 1, utilisation: 192 / 4 / 192 },
    { waiting: 0, utilisation: 96 / 4 / 96 },
    { waiting: 2.5, utilisation: null },
  ]);
});

test('a team without a limit has no days', () => {
  const plan = samplePlan({ days: 3 });
  const tally = { waiting: new Float64Array(0), busyTicks: new Float64Array(0) };
  expect(teamDaysOf(plan, plan.repair, tally, 4)).toEqual([]);
});
