import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInFile } from '../../../src/scenario/distributions/distribution.ts';
import { uncertain } from '../../../src/scenario/distributions/uncertain.ts';
import { duration } from '../../../src/units/duration.ts';
import { expectLawful, faultsOf, lawOf, probability } from '../../kit/law.ts';

test('quantiles equal R', () => {
  // R 4.2: quantile(c(1, 2, 2, 9), c(.25, .26, .5, .75, .76), type = 1)   gives 1 2 2 2 9
  const law = lawOf(duration, '{ empirical: { values: [9 minutes, 2 minutes, 1 minute, 2 minutes] } }');
  expect([0.25, 0.26, 0.5, 0.75, 0.76].map((p) => law.quantile(p))).toEqual([1, 2, 2, 2, 9]);
  expect(law.atoms).toEqual([
    { value: 1, probability: 0.25 },
    { value: 2, probability: 0.5 },
    { value: 9, probability: 0.25 },
  ]);
});

test('weights count, and a weight of zero leaves its value out', () => {
  const law = lawOf(duration, '{ empirical: { values: [1 hour, 2 hours, 3 hours], weights: [3, 1, 0] } }');
  expect(law.atoms).toEqual([
    { value: 60, probability: 0.75 },
    { value: 120, probability: 0.25 },
  ]);
});

test('is lawful', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1 }), probability, probability, (minutes, p, q) => {
      const written = minutes.map((value) => `${value} minutes`).join(', ');
      expectLawful(lawOf(duration, `{ empirical: { values: [${written}] } }`), p, q);
    }),
  );
});

test('values in a file are left to whoever may read it', () => {
  const law = uncertain(duration).parse({ empirical: { file: 'turnaround.csv', column: 'minutes', unit: 'minutes' } });
  expect(isInFile(law)).toBe(true);
  expect(law).toEqual({ name: 'empirical', file: 'turnaround.csv', column: 'minutes', unit: 'minutes' });
  expect(isInFile(uncertain(duration).parse('3 days'))).toBe(false);
});

test('faults', () => {
  expect(faultsOf(duration, '{ empirical: { values: [1 day], weights: [1, 2] } }')).toEqual([
    'empirical.weights: expected as many weights as values: 1, not 2',
  ]);
  expect(faultsOf(duration, '{ empirical: { values: [1 day, 2 days], weights: [0, 0] } }')).toEqual([
    'empirical.weights: expected at least one weight above zero',
  ]);
  expect(faultsOf(duration, '{ empirical: { values: [1 day, soon] } }')[0]).toMatch(
    /^empirical.values.1: expected a dur/,
  );
  expect(faultsOf(duration, '{ empirical: { values: [1 day, 2 days], weights: [-1, 2] } }')).toEqual([
    'empirical.weights.0: expected a number without unit, from 0 to 1,000,000,000',
  ]);
  for (const parameters of ['', 'file: a.csv', 'values: [1 day], file: a.csv, column: b', 'weights: [1]']) {
    expect(faultsOf(duration, `{ empirical: { ${parameters} } }`)).toEqual([
      "empirical: expected either 'values' (and 'weights' if you like), or 'file' and 'column'",
    ]);
  }
});
