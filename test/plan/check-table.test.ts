import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cumulativeTable } from '../../src/kernel/cumulative-table.ts';
import { lawFaults, quantityFaults, tableFaults } from '../../src/plan/check-table.ts';
import { sampleLaw, sampleQuantity } from '../kit/amounts.ts';

const table = cumulativeTable([0.25, 0.25, 0.5, 1]);

test('every table that is built is right', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6000 }), (upTo) => {
      expect(tableFaults(cumulativeTable(upTo.sort((a, b) => a - b)))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['has no cell', { ...table, upper: new Float64Array(0) }],
  ['does not end at 2^32', { ...table, upper: Float64Array.of(1, 2, 3, 4) }],
  ['is not ascending', { ...table, upper: Float64Array.of(2, 1, 3, 2 ** 32) }],
  ['is not ascending', { ...table, upper: Float64Array.of(Number.NaN, 1, 3, 2 ** 32) }],
  ['is not ascending', { ...table, upper: Float64Array.of(-1, 1, 3, 2 ** 32) }],
  ['has a guide of the wrong size', { ...table, shift: table.shift - 1 }],
  ['has a guide of the wrong size', { ...table, shift: Number.NaN }],
  ['has a guide that leads astray', { ...table, guide: new Int32Array(table.guide.length) }],
  ['has a guide that leads astray', { ...table, guide: table.guide.map((cell) => cell + 1) }],
])('a table that %s', (fault, broken) => {
  expect(tableFaults(broken)).toEqual([fault]);
});

test('laws start at a whole number of ticks', () => {
  expect(lawFaults(sampleLaw(4))).toEqual([]);
  for (const least of [-1, 0.5, Number.NaN]) {
    expect(lawFaults({ ...sampleLaw(4), least })).toEqual(['starts at no whole number of ticks']);
  }
});

test('quantities have two ordered ends for every cell', () => {
  const quantity = sampleQuantity('q', { uniform: [1, 2] });
  expect(quantityFaults(quantity)).toEqual([]);
  expect(quantityFaults({ ...quantity, lows: new Float64Array(0), highs: new Float64Array(0) })).toEqual([
    'has not two ends for every cell',
  ]);
  for (const highs of [0.5, Number.POSITIVE_INFINITY, Number.NaN]) {
    expect(quantityFaults({ ...quantity, highs: Float64Array.of(highs) })).toEqual([
      'has a cell whose ends are not two finite numbers in order',
    ]);
  }
});
