import { describe, expect, test } from 'vitest';
import { ALPHA, standingOf } from '../../src/regression/equivalence.ts';

const measured = (difference: number, standardError = 1, freedom = 1e9) => ({ difference, standardError, freedom });

describe('with the error of a normal law', () => {
  test('a difference of half the margin of four errors is two errors inside', () => {
    const { pEquivalent, pChanged } = standingOf(measured(2), 4);
    expect(pEquivalent).toBeCloseTo(0.02275013, 7);
    expect(pChanged).toBeCloseTo(1 - 0.02275013, 7);
  });

  test('either way', () => {
    expect(standingOf(measured(-2), 4)).toEqual(standingOf(measured(2), 4));
  });

  test('at the margin nothing is known', () => {
    expect(standingOf(measured(4), 4).pEquivalent).toBeCloseTo(0.5, 12);
  });

  test('beyond it, a change is', () => {
    expect(standingOf(measured(6), 4).pChanged).toBeCloseTo(0.02275013, 7);
  });
});

test("with few futures the tails are Student's: P(T > 2.571) is 2.5% with five degrees", () => {
  expect(standingOf(measured(0, 1, 5), 2.570582).pEquivalent).toBeCloseTo(0.025, 6);
});

test('power: 90% takes a margin of 3.29 errors; none is left where the margin is below 1.64', () => {
  expect(standingOf(measured(0), 3.2897).power).toBeCloseTo(0.9, 4);
  expect(standingOf(measured(0), 1.6).power).toBe(0);
});

test('figures that do not vary are known', () => {
  expect(standingOf(measured(0, 0), 1)).toEqual({ margin: 1, pEquivalent: 0, pChanged: 1, power: 1 });
  expect(standingOf(measured(2, 0), 1)).toEqual({ margin: 1, pEquivalent: 1, pChanged: 0, power: 1 });
  expect(ALPHA).toBe(0.05);
});
