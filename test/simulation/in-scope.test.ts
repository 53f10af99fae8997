import { expect, test } from 'vitest';
import { addToScope } from '../../src/simulation/in-scope.ts';
import { begunWorld } from '../kit/begun-world.ts';

test('installations are put into the four scopes of their stratum and its status, and taken out again', () => {
  const world = begunWorld({
    strata: [
      { id: 'a', cohort: 'c1', dmc: 'd1', supplier: 's1', status: 'active', untouched: 10 },
      { id: 'b', cohort: 'c2', dmc: 'd1', supplier: 's1', untouched: 5 },
    ],
  });
  const parts = () =>
    Object.fromEntries([
      ...world.plan.scopes.map(({ id }, part) => [id, world.inScope[part]]),
      ['active', world.inScope.at(-3)],
      ['dormant', world.inScope.at(-2)],
    ]);
  addToScope(world, 1, 4);
  addToScope(world, 0, -3);
  expect(parts()).toEqual({
    programme: 16,
    'cohort c1': 7,
    'cohort c2': 9,
    'dmc d1': 16,
    'supplier s1': 16,
    active: 7,
    dormant: 9,
  });
});
