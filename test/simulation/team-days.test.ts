import { expect, test } from 'vitest';
import { newRepair } from '../../src/simulation/repair-team.ts';
import { bookWork, clearTeams, newTeams, noteWaiting } from '../../src/simulation/team-days.ts';
import { samplePlan } from '../kit/plan.ts';

const staffed = Uint8Array.from({ length: 4 * 96 }, (_, tick) => (tick % 96 >= 32 && tick % 96 < 68 ? 1 : 0));
const plan = samplePlan({ days: 4, repair: { servers: 2, staffed } });

test('work counts on the days on which it is done, while there is staff', () => {
  const { repair, support } = newTeams(plan);
  const team = newRepair(plan.repair, 4 * 96);
  // 36 staffed ticks a day, from tick 32 on.
  bookWork(repair, team, 60, 50);
  bookWork(repair, team, 90, 10);
  expect([...repair.busyTicks]).toEqual([8, 46, 6, 0]);
  bookWork(repair, team, 3 * 96 + 60, 500);
  expect(repair.busyTicks[3]).toBe(8);
  expect(support.busyTicks).toHaveLength(0);
});

test('who waits is written down as a day closes', () => {
  const teams = newTeams(plan);
  noteWaiting(teams.repair, 2, 7);
  noteWaiting(teams.support, 2, 7);
  expect([...teams.repair.waiting]).toEqual([0, 0, 7, 0]);
  teams.repair.busyTicks.fill(5);
  clearTeams(teams);
  expect([...teams.repair.busyTicks]).toEqual([0, 0, 0, 0]);
});
