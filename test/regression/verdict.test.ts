import { describe, expect, test } from 'vitest';
import type { Comparison, OutputCompared } from '../../src/regression/comparison.ts';
import { judge, verdictOf } from '../../src/regression/verdict.ts';

const comparison = (pEquivalent: number): Comparison => ({
  what: 'mean',
  old: 1,
  new: 1,
  difference: 0,
  standardError: 1,
  freedom: 99,
  margin: 1,
  pEquivalent,
  pChanged: 1 - pEquivalent,
  power: 0.9,
});

const output = (...pValues: readonly number[]): OutputCompared => ({
  output: 'attempts',
  unit: 'attempts',
  comparisons: pValues.map(comparison),
});

const verdicts = (outputs: readonly OutputCompared[], looks = 1) => judge(outputs, looks).map(({ verdict }) => verdict);

describe('an output', () => {
  test('is equivalent where all of its comparisons are', () => {
    expect(verdicts([output(0.01, 0.04)])).toEqual(['EQUIVALENT']);
    expect(verdicts([output(0.01, 0.06)])).toEqual(['INCONCLUSIVE']);
  });

  test('is changed where one is, as often as there are', () => {
    expect(verdicts([output(0.01, 0.98)])).toEqual(['CHANGED']);
    expect(verdicts([output(0.01, 0.97)])).toEqual(['INCONCLUSIVE']);
  });

  test('is not equivalent where its distribution may have moved too far', () => {
    const moved = (upper: number) => ({
      ...output(0.001),
      distance: { distance: 1, byChance: 0.5, upper, allowed: 1 },
    });
    expect(verdicts([moved(1.5), moved(1.6)])).toEqual(['EQUIVALENT', 'INCONCLUSIVE']);
  });

  test('has nothing against it where nothing is compared', () => {
    expect(verdicts([output()])).toEqual(['EQUIVALENT']);
  });
});

test('several outputs, and several looks, share the error', () => {
  expect(verdicts([output(0.04), output(0.04)])).toEqual(['INCONCLUSIVE', 'INCONCLUSIVE']);
  expect(verdicts([output(0.02), output(0.04)])).toEqual(['EQUIVALENT', 'EQUIVALENT']);
  expect(verdicts([output(0.04)], 2)).toEqual(['INCONCLUSIVE']);
});

test('together: changed where one is, equivalent where all are', () => {
  const of = (...all: ('EQUIVALENT' | 'CHANGED' | 'INCONCLUSIVE')[]) => verdictOf(all.map((verdict) => ({ verdict })));
  expect(of('EQUIVALENT', 'EQUIVALENT')).toBe('EQUIVALENT');
  expect(of('EQUIVALENT', 'INCONCLUSIVE')).toBe('INCONCLUSIVE');
  expect(of('INCONCLUSIVE', 'CHANGED')).toBe('CHANGED');
});
