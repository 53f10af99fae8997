import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayMove, OPEN_STATES, STATES } from '../../src/fleet/installation.ts';
import {
  clearStocks,
  move,
  moveEach,
  newStocks,
  nextMoved,
  openOf,
  place,
  reckonTotals,
} from '../../src/simulation/stocks.ts';

const STRATA = 3;
const placing = fc.record({ stratum: fc.nat(STRATA - 1), from: fc.nat(STATES - 1), count: fc.nat(9) });
const moving = fc
  .record({ stratum: fc.nat(STRATA - 1), from: fc.nat(STATES - 1), to: fc.nat(STATES - 1), count: fc.nat(9) })
  .filter(({ from, to }) => mayMove(from, to));

test('totals from the moves are what a recount of all strata finds', () => {
  fc.assert(
    fc.property(fc.array(placing, { maxLength: 40 }), fc.array(moving, { maxLength: 40 }), (placed, moved) => {
      const stocks = newStocks(STRATA);
      // Used before: nothing of it may be left.
      place(stocks, 0, 1, 5);
      move(stocks, 0, 1, 2, 3);
      clearStocks(stocks);
      for (const { stratum, from, count } of placed) place(stocks, stratum, from, count);
      for (const { stratum, from, to, count } of moved) move(stocks, stratum, from, to, count);
      reckonTotals(stocks);
      const standing = (stratum: number, state: number): number => stocks.of[stratum * STATES + state];
      const recount = Array.from(
        { length: STATES },
        (_, state) => standing(0, state) + standing(1, state) + standing(2, state),
      );
      expect([...stocks.total]).toEqual(recount);
      for (let stratum = 0; stratum < STRATA; stratum++) {
        expect(openOf(stocks, stratum)).toBe(OPEN_STATES.reduce((sum, state) => sum + standing(stratum, state), 0));
        const touched = [...placed, ...moved].some((each) => each.stratum === stratum);
        expect(stocks.dirty[stratum]).toBe(touched ? 1 : 0);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('moving many strata at once is moving each of them', () => {
  const [atOnce, singly] = [newStocks(STRATA), newStocks(STRATA)];
  const each = Int32Array.of(4, 7, 0);
  for (const stocks of [atOnce, singly])
    for (let stratum = 0; stratum < STRATA; stratum++) place(stocks, stratum, 1, 9);
  for (const stocks of [atOnce, singly]) stocks.dirty.fill(0);
  moveEach(atOnce, Int32Array.of(0, 2, 1), 2, each, 1, 3);
  move(singly, 0, 1, 3, 4);
  expect(atOnce).toEqual(singly);
});

test('those that have moved are found in their order, wherever they stand among those that have not', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 12 }), fc.integer({ min: 1, max: 41 }), (moved, strata) => {
      const stocks = newStocks(strata);
      for (const stratum of moved) if (stratum < strata) place(stocks, stratum, 1, 1);
      const found: number[] = [];
      for (let at = nextMoved(stocks, 0); at < strata; at = nextMoved(stocks, at + 1)) found.push(at);
      const expected = [...new Set(moved)].filter((stratum) => stratum < strata).sort((a, b) => a - b);
      expect(found).toEqual(expected);
    }),
  );
});
