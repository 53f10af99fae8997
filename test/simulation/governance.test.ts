import { expect, test } from 'vitest';
import { drawAt, PURPOSE, purposeKey, replicationKey, thresholdOf } from '../../src/kernel/chance.ts';
import { hashOfId } from '../../src/kernel/identity.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { samplePlan } from '../kit/plan.ts';

test('an approver speaks at the address of its own id, the step and the day of the meeting', () => {
  const plan = samplePlan({
    cap: [
      { fromDay: 0, volumePerDay: 50 },
      { volumePerDay: 100, raise: {} },
    ],
    governance: [{ id: 'board', meetings: [3, 4, 5], approvers: [{ id: 'users', refuses: 0.2, defers: 0.5 }] }],
  });
  const world = newWorld(plan);
  const spoken = new Set<string>();
  for (let replication = 0; replication < 20; replication++) {
    const key = new Int32Array(2);
    const words = new Int32Array(2);
    replicationKey(plan.seed.key, replication, key);
    purposeKey(key.slice(), hashOfId('board users'), PURPOSE.approval, key, 0);
    const expected: string[] = [];
    for (const day of [3, 4, 5]) {
      drawAt(key, 0, 1, day, words);
      const word = words[0] >>> 0;
      const said = word < thresholdOf(0.2) ? 'refused' : word < thresholdOf(0.7) ? 'deferred' : 'approved';
      expected.push(`raise ${said} ${day}`);
      spoken.add(said);
      if (said !== 'deferred') break;
    }
    const run = simulate(plan, replication, world);
    const told = run.log.lines().filter(({ kind }) => /raise (?:refused|deferred|approved)/.test(kind));
    expect(told.map(({ kind, tick }) => `${kind} ${tick / 96}`)).toEqual(expected);
  }
  expect(spoken.size).toBe(3);
});

test('a replication forgets what the one before was allowed', () => {
  const plan = samplePlan({
    cap: [
      { fromDay: 0, volumePerDay: 50 },
      { volumePerDay: 100, raise: {} },
    ],
    governance: [{ id: 'board', meetings: [3, 10, 17, 24], approvers: [{ id: 'users', defers: 0.5 }] }],
  });
  const world = newWorld(plan);
  const after = [0, 1, 2, 3, 4, 5].map((replication) => [...simulate(plan, replication, world).capFrom]);
  const alone = [0, 1, 2, 3, 4, 5].map((replication) => [...simulate(plan, replication).capFrom]);
  expect(after).toEqual(alone);
  expect(new Set(alone.map(([, from]) => from)).size).toBeGreaterThan(1);
});
