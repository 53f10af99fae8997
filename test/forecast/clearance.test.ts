import { expect, test } from 'vitest';
import { clearanceByPart, clearanceOf } from '../../src/forecast/clearance.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

// 400 of the one and 600 of the other, shared out in proportion: both clear on the tenth migration day.
const plan = samplePlan({
  strata: [
    { id: 'a', cohort: 'c1', dmc: 'x', supplier: 's1', untouched: 400 },
    { id: 'b', cohort: 'c2', dmc: 'x', supplier: 's2', untouched: 600 },
    { id: 'c', cohort: 'c3', dmc: 'y', supplier: 's2', status: 'active', untouched: 0 },
  ],
  suppliers: { s2: { ready: 20 } },
  stocks: [{ stratum: 'c', state: 'operational', installations: 50 }],
});
const tally = tallyOf(plan, [0, 1, 2, 3]);

test('a future without chance clears on one date, which all quantiles tell', () => {
  const clearance = clearanceOf(plan, tally, 0, 'clearance', 0.95);
  const { p10, p50, p90, cleared, dots } = clearance;
  expect([p10, p50, p90]).toEqual(['2020-01-17', '2020-01-17', '2020-01-17']);
  expect(cleared).toBe(4);
  expect(dots).toEqual(new Array(50).fill('2020-01-17'));
  // 1,000 of 1,050 were to be done: 52 may be open at 95%, 10 at 99%.
  expect([clearance.share95.p50, clearance.share99.p50]).toEqual(['2020-01-17', '2020-01-17']);
});

test('operational clearance waits for the supplier', () => {
  expect(clearanceOf(plan, tally, 0, 'operational', 0.95).p50).toBe('2020-01-26');
});

test('a horizon in which nothing clears is told as after its last day', () => {
  const short = samplePlan({ days: 5, volumePerDay: 10 });
  const clearance = clearanceOf(short, tallyOf(short, [0, 1]), 0, 'clearance', 0.95);
  expect([clearance.p50, clearance.cleared]).toEqual(['after 2020-01-10', 0]);
});

test('every cohort, DMC, status and supplier has its own; none where nothing was open', () => {
  const by = clearanceByPart(plan, tally, 0.95);
  const told = (parts: typeof by.cohort) =>
    parts.map(({ id, installations, open, clearance }) => [id, installations, open, clearance?.p50 ?? null]);
  expect(told(by.cohort)).toEqual([
    ['c1', 400, 400, '2020-01-17'],
    ['c2', 600, 600, '2020-01-17'],
    ['c3', 50, 0, null],
  ]);
  expect(told(by.dmc)).toEqual([
    ['x', 1000, 1000, '2020-01-17'],
    ['y', 50, 0, null],
  ]);
  expect(told(by.status)).toEqual([
    ['active', 50, 0, null],
    ['dormant', 1000, 1000, '2020-01-17'],
  ]);
  expect(told(by.supplier)).toEqual([
    ['s1', 400, 400, '2020-01-17'],
    ['s2', 650, 600, '2020-01-17'],
  ]);
});
