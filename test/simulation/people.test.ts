import { expect, test } from 'vitest';
import { PROMPT_PEOPLE } from '../../src/control/people.ts';
import { peopleOn } from '../../src/simulation/people.ts';
import { begunWorld } from '../kit/begun-world.ts';

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
  expect(peopleWith(9)[1]).toEqual({ wave: 2, refuses: true, stamps: false });
});

test('on other days, and in other futures, people are prompt', () => {
  const [before, , after] = peopleWith(4, 1, 1);
  expect([before, after]).toEqual([PROMPT_PEOPLE, PROMPT_PEOPLE]);
  expect(peopleOn(begunWorld(), 0)).toBe(PROMPT_PEOPLE);
});

test('they refuse and wave through', () => {
  expect(peopleWith(0, 1, 1)[1]).toEqual({ wave: 0, refuses: true, stamps: true });
});
