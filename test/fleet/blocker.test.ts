import { expect, test } from 'vitest';
import { type BlockerCategory, blockerShares } from '../../src/fleet/blocker.ts';
import { named } from '../../src/kernel/identity.ts';

function sharesOf(...categories: readonly (readonly [share: number, affected: number, isHeld: boolean])[]) {
  const values: number[] = [];
  for (const [share, affected] of categories) values.push(share, affected);
  const planned = categories.map(([, , isHeld], place): BlockerCategory => {
    return { label: '', share: 2 * place, affected: 2 * place + 1, isHeld };
  });
  return blockerShares({ ...named('b'), when: { all: [] }, strata: new Int32Array(0), categories: planned }, values);
}

test('held are those of the categories that are held; needless and missed are shares of those held and those let pass', () => {
  // Of 100 homes 10 are held, 2 of them needlessly; of the 90 let pass, 30 x 10% = 3 should have been.
  const { held, needless, missed } = sharesOf([0.04, 1, true], [0.06, 2 / 3, true], [0.3, 0.1, false]);
  expect(held).toBeCloseTo(0.1, 9);
  expect(needless).toBeCloseTo(0.2, 9);
  expect(missed).toBeCloseTo(3 / 90, 9);
});

test('shares lie on the grid of words, and shares of nobody are zero', () => {
  const { held } = sharesOf([0.1, 1, true]);
  expect(held * 2 ** 32).toBe(Math.round(0.1 * 2 ** 32));
  expect(sharesOf()).toEqual({ held: 0, needless: 0, missed: 0 });
  expect(sharesOf([1, 0.5, true])).toEqual({ held: 1, needless: 0.5, missed: 0 });
  expect(sharesOf([0.5, 0.25, false])).toEqual({ held: 0, needless: 0, missed: 0.125 });
});
