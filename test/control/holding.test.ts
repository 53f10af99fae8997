import { expect, test } from 'vitest';
import { clearHolding, newHolding, noteHolding } from '../../src/control/holding.ts';

const ALL = Number.POSITIVE_INFINITY;

test('the volume of before is that of the last go day that was not held and had something to start', () => {
  const holding = newHolding();
  expect(holding).toEqual({ volume: 0, inRow: 0 });
  noteHolding(holding, { ceiling: ALL, held: ALL }, 300);
  noteHolding(holding, { ceiling: ALL, held: ALL }, 0);
  expect(holding).toEqual({ volume: 300, inRow: 0 });
  noteHolding(holding, { ceiling: ALL, held: 300, why: 'undecided' }, 120);
  noteHolding(holding, { ceiling: ALL, held: 300, why: 'missing data' }, 120);
  expect(holding).toEqual({ volume: 300, inRow: 2 });
  // The people have decided, and with figures: the row is broken.
  noteHolding(holding, { ceiling: ALL, held: 300, why: 'inconclusive' }, 300);
  expect(holding).toEqual({ volume: 300, inRow: 0 });
  clearHolding(holding);
  expect(holding).toEqual(newHolding());
});
