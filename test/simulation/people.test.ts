import { describe, expect, test } from 'vitest';
import { PROMPT_REVIEWERS } from '../../src/control/hold-review.ts';
import { PROMPT_PEOPLE } from '../../src/control/people.ts';
import { peopleOn } from '../../src/simulation/people.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleGoNoGo } from '../kit/sample-go-no-go.ts';

function peopleWith(late: number, refuses = 0, stamps = 0, waves = [32, 36, 40]) {
  const world = begunWorld({
    days: 6,
    waves,
    disturbances: [
      {
        id: 'g',
        disturbance: 'human-gate',
        settings: { minutes: 0, refuses, stamps },
        quantities: { onset: 1 },
        laws: { length: 96, late },
      },
    ],
  });
  return [0, 1, 2].map((day) => peopleOn(world, day));
}

test('the decision falls at the first wave that comes no earlier than it does', () => {
  expect([0, 1, 4, 5, 8].map((late) => peopleWith(late)[1].wave)).toEqual([0, 1, 1, 2, 2]);
});

test('after the last wave there is none, and the day is no-go', () => {
  expect(peopleWith(9)[1]).toMatchObject({ wave: 2, decides: false, refuses: false });
});

test('on other days, and in other futures, people are prompt', () => {
  const [before, , after] = peopleWith(4, 1, 1);
  expect([before, after]).toEqual([PROMPT_PEOPLE, PROMPT_PEOPLE]);
  expect(peopleOn(begunWorld(), 0)).toBe(PROMPT_PEOPLE);
});

test('they refuse and wave through', () => {
  expect(peopleWith(0, 1, 1)[1]).toMatchObject({ wave: 0, decides: true, refuses: true, stamps: true });
});

describe('a quorum', () => {
  /** People on a day of three waves, an hour apart, who come so many ticks late; who is not named is away. */
  function peopleOf(goNoGo: SampleGoNoGo, day = 0) {
    return peopleOn(begunWorld({ days: 6, waves: [32, 36, 40], goNoGo }), day);
  }

  test('is there once so many are, and those who are needed', () => {
    const roles = { a: { late: 1 }, b: { late: 5 }, c: { late: 8 } };
    expect([1, 2, 3].map((quorum) => peopleOf({ roles, quorum }).wave)).toEqual([1, 2, 2]);
    expect(peopleOf({ roles: { ...roles, a: { late: 7, needed: true } }, quorum: 1 }).wave).toBe(2);
    expect(peopleOf({ roles, quorum: 2 })).toMatchObject({ decides: true, present: 3 });
  });

  test('that is not there by the cut-off decides nothing, which is told at the first wave from then on', () => {
    const roles = { a: { late: 5 }, b: {} };
    expect(peopleOf({ roles, cutOffTick: 37 })).toMatchObject({ decides: true, wave: 2 });
    expect(peopleOf({ roles, cutOffTick: 36 })).toMatchObject({ decides: false, wave: 1 });
    expect(peopleOf({ roles, cutOffTick: 32 })).toMatchObject({ decides: false, wave: 0 });
    expect(peopleOf({ roles: { a: { late: 9 } }, cutOffTick: 95 })).toMatchObject({ decides: false, wave: 2 });
  });

  test('misses who is away', () => {
    const roles = { a: { absences: [{ fromDay: 1, untilDay: 3 }] }, b: {} };
    expect([0, 1, 2, 3].map((day) => peopleOf({ roles, quorum: 2 }, day).decides)).toEqual([true, false, false, true]);
    expect(peopleOf({ roles, quorum: 1 }, 1)).toMatchObject({ decides: true, present: 1 });
    expect(peopleOf({ roles: { a: { absent: 1, needed: true }, b: {} }, quorum: 1 })).toMatchObject({ decides: false });
  });
});

test('people of the review: of several the latest counts, and any', () => {
  const gate = (id: string, late: number, settings: object) => ({
    id,
    disturbance: 'review-gate',
    settings: { minutes: 0, misses: 0, cautious: 0, stamps: 0, ...settings },
    quantities: { onset: 0 },
    laws: { length: 96, late },
  });
  const disturbances = [gate('a', 200, { cautious: 1 }), gate('b', 300, { stamps: 1 })];
  const world = begunWorld({ days: 6, disturbances });
  expect(peopleOn(world, 0).reviewers).toEqual({ lateDays: 3, misses: false, cautious: true, stamps: true });
  expect(peopleOn(world, 1).reviewers).toEqual(PROMPT_REVIEWERS);
});
