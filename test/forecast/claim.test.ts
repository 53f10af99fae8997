import { expect, test } from 'vitest';
import { claimFound } from '../../src/forecast/claim.ts';

/** A mean of 100 with a standard error of 10, and a P90 between 110 and 130. */
const FIGURES = {
  peak: { mean: 100, standardError: 10, p90: 120, interval: { p90: { low: 110, high: 130 } } },
  bare: 7,
};

test.each([
  ['peak.mean', 100, 80.4, 119.6],
  ['peak.p90', 120, 110, 130],
  ['bare', 7, null, null],
  ['nothing.at.all', null, null, null],
])('%s is %j, between %j and %j', (path, found, low, high) => {
  const claim = { text: 'it', path: path.split('.'), comparator: '<=', value: 115 } as const;
  const told = claimFound(claim, FIGURES);
  expect(told.found).toBe(found);
  expect([told.low, told.high]).toEqual([low, high]);
  expect(told.straddles).toBe(low !== null);
});
