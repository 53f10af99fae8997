import { expect, test } from 'vitest';
import { shiftedAuthorisation } from '../../src/simulation/authorisation-shift.ts';
import type { World } from '../../src/simulation/world.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleDisturbance } from '../kit/sample-options.ts';

const [KEEN, SLOW] = [0, 1];

function worldWith(...disturbances: readonly SampleDisturbance[]): World {
  const strata = ['keen', 'slow'].map((supplier) => ({ id: supplier, supplier, untouched: 100 }));
  return begunWorld({ days: 40, strata, disturbances });
}

function shortfall(id: string, scope: string, onset: number, length: number, authorised: number, catchUp = 1) {
  const quantities = { onset, authorised };
  return {
    id,
    disturbance: 'demand-shortfall',
    scope,
    settings: { minutes: 0, catchUp },
    quantities,
    laws: { length },
  };
}

test('a part is authorised while it lasts, and all that was held back in the first week after it', () => {
  const world = worldWith(shortfall('s', 'supplier keen', 0, 14 * 96, 0.25));
  const weeks = [0, 7, 14, 21].map((day) => shiftedAuthorisation(world, KEEN, day * 96, 10.6));
  // Usually 11; floor(10.6 x .25 + .5) is 3.
  expect(weeks).toEqual([3, 3, 11 + 16, 11]);
  expect(shiftedAuthorisation(world, SLOW, 0, 10.6)).toBe(11);
});

test('what is not caught up with is lost', () => {
  const world = worldWith(shortfall('s', 'programme', 0, 96, 0, 0));
  expect([0, 7].map((day) => shiftedAuthorisation(world, SLOW, day * 96, 10))).toEqual([0, 10]);
});

test('several multiply one another', () => {
  const quantities = { onset: 0, times: 4 };
  const pushed = {
    id: 'p',
    disturbance: 'supplier-crowding',
    scope: 'supplier keen',
    settings: { minutes: 0 },
    quantities,
  };
  const world = worldWith(shortfall('s', 'programme', 0, 96, 0.5, 0), { ...pushed, laws: { length: 96 } });
  expect([KEEN, SLOW].map((supplier) => shiftedAuthorisation(world, supplier, 0, 10))).toEqual([20, 5]);
});

test('a scope that is no supplier authorises nothing', () => {
  const world = worldWith(shortfall('s', 'dmc dmc-1', 0, 96, 0));
  expect(shiftedAuthorisation(world, KEEN, 0, 10)).toBe(10);
});
