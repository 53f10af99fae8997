import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAxis, dayNumberIn, pixelOf } from '../../../src/report/charts/day-axis.ts';
import { PLOT_WIDTH } from '../../../src/report/charts/plot.ts';
import { isoDateOf } from '../../../src/units/date.ts';

function spanOf(from: string, to: string) {
  return { first: dayNumberIn(from), end: dayNumberIn(to) + 1 };
}

function labelsOf(axis: ReturnType<typeof dayAxis>): Record<string, string[]> {
  return JSON.parse(axis.axis.labelExpr.replace(')[datum.value]', '').replace('(', ''));
}

describe('the axis of days', () => {
  test('marks the first day and the first of each month, the year below the first and each January', () => {
    const axis = dayAxis(spanOf('2019-11-01', '2020-03-31'));
    expect(axis.axis.values.map(isoDateOf)).toEqual([
      '2019-11-01',
      '2019-12-01',
      '2020-01-01',
      '2020-02-01',
      '2020-03-01',
    ]);
    expect(Object.values(labelsOf(axis))).toEqual([['Nov', '2019'], ['Dec'], ['Jan', '2020'], ['Feb'], ['Mar']]);
  });

  test('marks Mondays in a few weeks, and days in a few days', () => {
    const weeks = dayAxis(spanOf('2020-03-02', '2020-04-05')).axis.values.map(isoDateOf);
    expect(weeks).toEqual(['2020-03-02', '2020-03-09', '2020-03-16', '2020-03-23', '2020-03-30']);
    expect(dayAxis(spanOf('2020-03-15', '2020-03-21')).axis.values.length).toBe(7);
  });

  test('has no tick past the end that it is given', () => {
    const span = spanOf('2019-11-18', '2020-11-17');
    const end = dayNumberIn('2020-06-10');
    expect(dayAxis(span, end).axis.values.every((tick) => tick < end)).toBe(true);
  });

  test('of any span has ticks in order, within it, that leave each other room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 9_000 }), (first, days) => {
        const span = { first, end: first + days };
        const ticks = dayAxis(span).axis.values;
        expect(ticks.length).toBeGreaterThan(0);
        for (const [place, tick] of ticks.entries()) {
          expect(pixelOf(span, tick)).toBeGreaterThanOrEqual(0);
          expect(pixelOf(span, tick)).toBeLessThan(PLOT_WIDTH);
          if (place > 0) expect(pixelOf(span, tick) - pixelOf(span, ticks[place - 1])).toBeGreaterThanOrEqual(36);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('a text that is no date is refused, since the contract promised one', () => {
  expect(() => dayNumberIn('2020-02-30')).toThrow(RangeError);
});
