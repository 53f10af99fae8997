import { describe, expect, test } from 'vitest';
import { findExpectation } from '../../src/forecast/expectation.ts';
import type { Forecasted } from '../../src/forecast/forecast.ts';
import type { Expectation } from '../../src/plan/plan.ts';

const FORECAST = {
  clearance: { p80: '2020-03-31', p90: 'after 2020-05-01' },
  harm: { failed: { mean: 12 } },
  by: { cohort: [{ id: 'itron', clearance: { p50: '2020-02-01' } }] },
  unusedPace: [{ constraint: 'go/no-go', days: { mean: 3 } }],
  days: [{ date: '2020-01-06', started: { mean: 100 } }],
  target: null,
} as unknown as Forecasted;

function found(path: string, comparator: Expectation['comparator'], value: number | string) {
  const text = `${path} ${comparator} ${value}`;
  return findExpectation({ text, path: path.split('.'), comparator, value }, FORECAST);
}

describe('a number', () => {
  test.each([
    ['<=', 12, true],
    ['<=', 11.9, false],
    ['<', 12, false],
    ['<', 12.1, true],
    ['>=', 12, true],
    ['>=', 12.1, false],
    ['>', 12, false],
    ['>', 11.9, true],
  ] as const)('of 12 is %s %d: %s', (comparator, value, holds) => {
    const text = `harm.failed.mean ${comparator} ${value}`;
    expect(found('harm.failed.mean', comparator, value)).toEqual({ text, found: 12, holds });
  });
});

describe('a date', () => {
  test('compares as a date', () => {
    expect(found('clearance.p80', '<=', '2020-03-31').holds).toBe(true);
    expect(found('clearance.p80', '<', '2020-03-31').holds).toBe(false);
    expect(found('clearance.p80', '>', '2019-12-31').holds).toBe(true);
  });

  test('beyond the horizon is later than any', () => {
    expect(found('clearance.p90', '<=', '2020-04-30').holds).toBe(false);
    expect(found('clearance.p90', '>', '2029-12-31').holds).toBe(true);
  });
});

describe('a path', () => {
  test('leads into lists by id, constraint or date', () => {
    expect(found('by.cohort.itron.clearance.p50', '<=', '2020-02-01').holds).toBe(true);
    expect(found('unusedPace.go/no-go.days.mean', '<', 4).holds).toBe(true);
    expect(found('days.2020-01-06.started.mean', '>=', 100).holds).toBe(true);
  });

  test.each([
    'clearance.p75',
    'by.cohort.elster.clearance.p50',
    'target.probability.estimate',
    'clearance',
    'toString',
  ])('that leads to nothing finds nothing, and does not hold: %s', (path) => {
    expect(found(path, '>=', 0)).toMatchObject({ found: null, holds: false });
  });
});

test('a number and a date cannot be compared', () => {
  expect(found('harm.failed.mean', '<=', '2020-01-01')).toMatchObject({ found: 12, holds: false });
  expect(found('clearance.p80', '>=', 0)).toMatchObject({ found: '2020-03-31', holds: false });
});
