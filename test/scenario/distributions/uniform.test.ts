import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date, dayNumberOf } from '../../../src/units/date.ts';
import { share } from '../../../src/units/share.ts';
import { expectLawful, expectQuantiles, faultsOf, lawOf, probability } from '../../kit/law.ts';

test('quantiles equal SciPy', () => {
  // SciPy 1.17.1: stats.uniform(.04, .03).ppf([.1, .5, .999])
  expectQuantiles(lawOf(share, '{ uniform: [4%, 7%] }'), [
    [0.1, 0.043],
    [0.5, 0.055],
    [0.999, 0.06997],
  ]);
});

test('of dates, each day from the first to the last is as likely as another', () => {
  const law = lawOf(date, '{ uniform: [2019-12-02, 2019-12-06] }');
  const first = dayNumberOf('2019-12-02') as number;
  expect(law.atoms?.map(({ value }) => value - first)).toEqual([0, 1, 2, 3, 4]);
  for (const atom of law.atoms ?? []) expect(atom.probability).toBeCloseTo(0.2, 12);
});

test('between equal ends it is certain', () => {
  expect(lawOf(share, '{ uniform: [5%, 5%] }').atoms).toEqual([{ value: 0.05, probability: 1 }]);
  expect(lawOf(date, '{ uniform: [2020-02-29, 2020-02-29] }').atoms).toHaveLength(1);
});

test('is lawful', () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(99), probability, probability, (a, b, p, q) => {
      expectLawful(lawOf(share, `{ uniform: [${Math.min(a, b)}%, ${Math.max(a, b)}%] }`), p, q);
    }),
  );
});

test('faults', () => {
  expect(faultsOf(share, '{ uniform: [7%, 4%] }')).toEqual([
    'uniform.1: expected the most to be no less than the least',
  ]);
  expect(faultsOf(share, '{ uniform: [7%] }')).toEqual(['uniform: expected [least, most]: two amounts']);
  expect(faultsOf(date, '{ uniform: [1990-01-01, 2090-01-01] }')).toEqual([
    'uniform.1: expected dates at most 40 years apart',
  ]);
});
