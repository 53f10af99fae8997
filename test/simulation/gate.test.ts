import { expect, test } from 'vitest';
import { OPEN_GATE } from '../../src/control/gate.ts';
import { gateOn } from '../../src/simulation/gate.ts';
import { begunWorld } from '../kit/begun-world.ts';

function gateWith(late: number, refuses = 0, stamps = 0, waves = [32, 36, 40]) {
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
  return [0, 1, 2].map((day) => gateOn(world, day));
}

test('the decision falls at the first wave that comes no earlier than it does', () => {
  expect([0, 1, 4, 5, 8].map((late) => gateWith(late)[1].wave)).toEqual([0, 1, 1, 2, 2]);
});

test('after the last wave there is none, and the day is no-go', () => {
  expect(gateWith(9)[1]).toEqual({ wave: 2, refuses: true, stamps: false });
});

test('on other days, and in other futures, the gate is open', () => {
  const [before, , after] = gateWith(4, 1, 1);
  expect([before, after]).toEqual([OPEN_GATE, OPEN_GATE]);
  expect(gateOn(begunWorld(), 0)).toBe(OPEN_GATE);
});

test('they refuse and wave through', () => {
  expect(gateWith(0, 1, 1)[1]).toEqual({ wave: 0, refuses: true, stamps: true });
});
