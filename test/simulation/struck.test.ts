import { describe, expect, test } from 'vitest';
import { IN_FLIGHT, STALLED } from '../../src/fleet/installation.ts';
import { REJECT, ROLL_BACK, STALL } from '../../src/fleet/outcome.ts';
import { NONE } from '../../src/kernel/identity.ts';
import { resolveDue } from '../../src/simulation/resolve.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { awaitsHits, fateOfStraight, firstHit, IN_VAIN, SENT, strike } from '../../src/simulation/struck.ts';
import type { SampleLaw } from '../kit/amounts.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { dueTickOf, memberWorld, standing } from '../kit/member-world.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';
import { binomialSurprise, LARGEST_SURPRISE } from '../kit/surprise.ts';

function outage(id: string, tick: number, hits: number, fate = ROLL_BACK, scope = 'programme'): SampleDisturbance {
  return {
    id,
    disturbance: 'outage',
    scope,
    settings: { minutes: tick * 15, fate },
    quantities: { onset: 0, hits },
    laws: { length: 6 },
  };
}

function worldWith(disturbances: readonly SampleDisturbance[], turnaround: SampleLaw = 16) {
  return begunWorld({ days: 2, outcomes: { plain: { turnaround } }, disturbances });
}

/** How many of the first 4,000 numbers each place of an outage hits, that are under way from tick 10 to tick 40. */
function hitBy(disturbances: readonly SampleDisturbance[]): Map<number, number> {
  const world = worldWith(disturbances);
  const counts = new Map<number, number>();
  for (let number = 0; number < 4000; number++) {
    const hit = firstHit(world, 0, number, 10, 40);
    counts.set(hit, (counts.get(hit) ?? 0) + 1);
  }
  return counts;
}

describe('the first outage that hits an attempt', () => {
  // False-alarm rate of each claim: 1e-7.
  const expectShare = (count: number | undefined, share: number) =>
    expect(binomialSurprise(count ?? 0, 4000, share)).toBeLessThan(LARGEST_SURPRISE);

  test('is the earlier of two, each with its share of what is left', () => {
    const counts = hitBy([outage('a', 30, 0.5), outage('b', 20, 0.2)]);
    // In the order of onsets: the one of tick 20 stands first.
    expectShare(counts.get(0), 0.2);
    expectShare(counts.get(1), 0.8 * 0.5);
  });

  test('is one of two of the same tick, by one word', () => {
    const counts = hitBy([outage('a', 20, 0.3), outage('b', 20, 0.5)]);
    expectShare(counts.get(0), 0.3);
    expectShare(counts.get(1), 0.7 * 0.5);
  });

  test('begins after its start and before it is due, and strikes its stratum', () => {
    const none = hitBy([
      outage('a', 10, 1),
      outage('b', 40, 1),
      outage('c', 20, 0),
      { ...outage('d', 20, 1), disturbance: 'incidents', quantities: { perMonth: 0 } },
    ]);
    expect([...none]).toEqual([[NONE, 4000]]);
  });
});

test('whether one is to come that hits a stratum', () => {
  expect(awaitsHits(worldWith([]), 0)).toBe(false);
  expect(awaitsHits(worldWith([outage('a', 20, 0)]), 0)).toBe(false);
  expect(awaitsHits(worldWith([outage('a', 20, 0.1)]), 0)).toBe(true);
});

describe('an attempt that meets no trouble of its own', () => {
  test('of a certain turnaround is hit or counted with the others', () => {
    expect(fateOfStraight(worldWith([outage('a', 20, 1)]), 0, 0, 7, 1, 10)).toBe(0);
    expect(fateOfStraight(worldWith([outage('a', 26, 1)]), 0, 0, 7, 1, 10)).toBe(NONE);
  });

  test('of an uncertain one is hit where its own is long enough, else sent by itself', () => {
    const world = worldWith([outage('a', 20, 1)], { least: 8, shares: new Array(8).fill(0.125) });
    const fates = Array.from({ length: 2000 }, (_, number) => fateOfStraight(world, 0, 0, number, 1, 10));
    // Turnarounds of 8, 9 and 10 ticks are over by the onset.
    const sent = fates.filter((fate) => fate === SENT).length;
    expect(fates.filter((fate) => fate === 0)).toHaveLength(2000 - sent);
    expect(binomialSurprise(sent, 2000, 3 / 8)).toBeLessThan(LARGEST_SURPRISE);
    expect(world.straight.inFlight[0]).toBe(sent);
  });
});

describe('a member that is struck', () => {
  const LONG = { days: 3, disturbances: [outage('a', 20, 1, STALL)] };

  test('stalls at the onset until the outage ends', () => {
    const { world, slot } = memberWorld({ stallLength: 90 }, LONG);
    strike(world, slot, 0, 10);
    expect([world.members.state[slot], world.members.trouble[slot], dueTickOf(world, slot)]).toEqual([
      IN_FLIGHT,
      STALL,
      20,
    ]);
    resolveDue(world, 20);
    expect([standing(world)[STALLED], dueTickOf(world, slot)]).toEqual([1, 26]);
    expect(world.run.totals[TOTAL.hit]).toBe(1);
  });

  test('is rejected in the next tick where it was started in vain, and has used nothing up', () => {
    const { world, slot } = memberWorld({ rejectDelay: 9 }, LONG);
    strike(world, slot, IN_VAIN, 10);
    expect([world.members.trouble[slot], dueTickOf(world, slot)]).toEqual([REJECT, 11]);
    resolveDue(world, 11);
    expect([world.members.used[slot], dueTickOf(world, slot)]).toEqual([0, 20]);
    expect([world.run.totals[TOTAL.startedInVain], world.run.totals[TOTAL.hit]]).toEqual([1, 0]);
  });
});
