import { expect, test } from 'vitest';
import { NOT_ELIGIBLE, STATES, WAITING } from '../../src/fleet/installation.ts';
import { join, makeEligible, openGates } from '../../src/simulation/join-backlog.ts';
import { begunWorld } from '../kit/begun-world.ts';

const GATED = {
  strata: [
    { id: 'a', untouched: 50 },
    { id: 'b', entry: 'late', untouched: 70 },
  ],
  entries: { late: { when: { milestone: 1 } } },
  milestones: { fix: { date: 3 }, listed: { date: 5 } },
  barriers: { gates: { gate: { when: { milestone: 0 }, strata: ['a', 'b'] } } },
};

test('a gate lets in on its day whoever is listed, and is told of; others wait for their entry', () => {
  const world = begunWorld(GATED);
  expect([...world.view.eligible, ...world.view.freshWaiting]).toEqual([0, 0, 0, 0]);
  openGates(world, 2, 192);
  expect([...world.view.eligible]).toEqual([0, 0]);
  openGates(world, 3, 288);
  expect([...world.view.eligible]).toEqual([1, 0]);
  expect([...world.view.freshWaiting, ...world.view.notEligible]).toEqual([50, 0, 0, 70]);
  expect(world.run.log.lines()).toEqual([{ tick: 288, kind: 'gate opens', subject: 0, rule: -1, evidence: [] }]);
});

test('whoever joins a stratum with blockers has these to pass first', () => {
  const when = { milestone: 0 };
  const blockers = { load: { when, strata: ['a'], categories: [{ share: 0.5 }] } };
  const world = begunWorld({ ...GATED, barriers: { ...GATED.barriers, blockers } });
  makeEligible(world, 0);
  makeEligible(world, 1);
  expect([...world.barriers.joining, ...world.view.freshWaiting]).toEqual([50, 0, 0, 70]);
  expect(world.stocks.of[NOT_ELIGIBLE]).toBe(50);
  expect(world.stocks.of[STATES + WAITING]).toBe(70);
  join(world, 0, 3);
  expect(world.barriers.joining[0]).toBe(53);
});
