import { expect, test } from 'vitest';
import { addTeams, newTeamsTally } from '../../src/forecast/team-tally.ts';
import { samplePlan } from '../kit/plan.ts';

test('days add up, of futures and of tallies; a team without a limit has none', () => {
  const plan = samplePlan({ days: 2, repair: { servers: 1 } });
  const tally = newTeamsTally(plan);
  const none = { waiting: new Int32Array(0), busyTicks: new Float64Array(0) };
  const run = { repair: { waiting: Int32Array.of(1, 2), busyTicks: Float64Array.of(3, 4) }, support: none };
  addTeams(tally, run);
  addTeams(tally, run);
  const other = newTeamsTally(plan);
  addTeams(other, tally);
  expect([...other.repair.waiting, ...other.repair.busyTicks]).toEqual([2, 4, 6, 8]);
  expect(other.support.waiting).toHaveLength(0);
});
