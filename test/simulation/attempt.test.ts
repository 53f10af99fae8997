import { describe, expect, test } from 'vitest';
import { FIRST, LATER } from '../../src/control/view.ts';
import { IN_FLIGHT, WAITING } from '../../src/fleet/installation.ts';
import { FIX_FORWARD, REJECT, ROLL_BACK, STALL } from '../../src/fleet/outcome.ts';
import { drawAt } from '../../src/kernel/chance.ts';
import { joinQueues } from '../../src/simulation/queues.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import { dueTickOf, standing } from '../kit/member-world.ts';
import type { SampleOutcome } from '../kit/sample-options.ts';
import { startFresh, startRetries } from '../kit/start.ts';

/** The members that there are, in the order of their numbers. */
function membersOf({ members }: World) {
  return Array.from({ length: members.alive[0] }, (_, slot) => slot).sort(
    (a, b) => members.number[a] - members.number[b],
  );
}

describe('first attempts', () => {
  const started = (plain: SampleOutcome, attempts = 400) => {
    const world = begunWorld({ strata: [{ id: 'only', untouched: 1000 }], outcomes: { plain } });
    startFresh(world, 0, attempts, 32);
    return world;
  };

  test('without trouble are counted, and nobody is followed', () => {
    const world = started({});
    expect(standing(world)).toEqual({ [WAITING]: 600, [IN_FLIGHT]: 400 });
    expect([world.members.alive[0], world.straight.inFlight[0]]).toEqual([0, 400]);
    expect([world.nextNumber[0], world.view.freshWaiting[0]]).toEqual([400, 600]);
    expect(world.run.totals[TOTAL.attempts]).toBe(400);
  });

  test('in trouble are followed, each to its own trouble', () => {
    const world = started({ first: { stall: 0.1, rollBack: 0.2 }, troubledTurnaround: 9 });
    const { members } = world;
    const slots = membersOf(world);
    expect(slots.length).toBeGreaterThan(80);
    expect(world.straight.inFlight[0]).toBe(400 - slots.length);
    expect(new Set(slots.map((slot) => members.trouble[slot]))).toEqual(new Set([STALL, ROLL_BACK]));
    expect(slots.every((slot) => members.attempt[slot] === 1 && members.attemptClass[slot] === FIRST)).toBe(true);
    expect(new Set(slots.map((slot) => dueTickOf(world, slot)))).toEqual(new Set([41]));
    const numbers = slots.map((slot) => members.number[slot]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('of the hopeless are in trouble for good', () => {
    const world = started({ first: { reject: 0.3 }, hopeless: 0.2 });
    const hopeless = membersOf(world).filter((slot) => world.members.hopeless[slot] === 1);
    expect(hopeless.length).toBeGreaterThan(40);
    expect(hopeless.length).toBeLessThan(membersOf(world).length);
    expect(hopeless.every((slot) => world.members.trouble[slot] === REJECT)).toBe(true);
  });

  test('take up where the last wave ended', () => {
    const once = started({ first: { stall: 0.3 } }, 300);
    const twice = started({ first: { stall: 0.3 } }, 130);
    startFresh(twice, 0, 170, 36);
    const numbers = (world: World) => membersOf(world).map((slot) => world.members.number[slot]);
    expect(numbers(twice)).toEqual(numbers(once));
  });
});

describe('retries', () => {
  const retried = (plain: SampleOutcome, attempts: number) => {
    const world = begunWorld({
      strata: [{ id: 'only' }],
      stocks: [{ stratum: 'only', state: 'waiting', installations: 50, attemptsUsed: 1 }],
      outcomes: { plain },
    });
    joinQueues(world);
    startRetries(world, 0, attempts, 32);
    return world;
  };

  test('that go through are followed no longer', () => {
    const world = retried({}, 20);
    expect([world.members.alive[0], world.straight.inFlight[0], world.view.retriesWaiting[0]]).toEqual([30, 20, 30]);
    expect(world.run.totals[TOTAL.attempts]).toBe(20);
  });

  test('start from the head of the queue, in their next attempt and the class of later ones', () => {
    const world = retried({ later: { fixForward: 1 } }, 3);
    const { members } = world;
    const flying = membersOf(world).filter((slot) => members.state[slot] === IN_FLIGHT);
    expect(flying.map((slot) => members.number[slot])).toEqual([0, 1, 2]);
    expect(flying.map((slot) => [members.attempt[slot], members.attemptClass[slot], members.trouble[slot]])).toEqual(
      new Array(3).fill([2, LATER, FIX_FORWARD]),
    );
  });

  test('leave an empty queue behind that can be joined again', () => {
    const world = retried({}, 50);
    expect([world.retryFirst[0], world.retryLast[0]]).toEqual([-1, -1]);
  });

  test('are troubled by the word at the address of their own attempt', () => {
    const world = retried({ later: { rollBack: 0.4 } }, 50);
    const words = new Int32Array(2);
    const expected = Array.from({ length: 50 }, (_, number) => number).filter((number) => {
      drawAt(world.luck.ofStrata.fate, 0, number, 2, words);
      return (words[0] >>> 0) / 2 ** 32 < 0.4;
    });
    const { members } = world;
    expect(membersOfState(world)).toEqual(expected);
    expect(world.straight.inFlight[0]).toBe(50 - expected.length);
    expect(members.alive[0]).toBe(expected.length);
  });

  /** Numbers of those who are followed and in flight. */
  function membersOfState({ members }: World): number[] {
    const slots = [...members.state.keys()].filter(
      (slot) => members.state[slot] === IN_FLIGHT && members.attempt[slot] === 2,
    );
    return slots.map((slot) => members.number[slot]).sort((a, b) => a - b);
  }
});
