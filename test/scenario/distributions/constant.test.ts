import { expect, test } from 'vitest';
import { duration } from '../../../src/units/duration.ts';
import { share } from '../../../src/units/share.ts';
import { expectLawful, faultsOf, lawOf } from '../../kit/law.ts';

test('is its amount at every quantile, plain or named', () => {
  for (const written of ['3 days', '{ constant: 3 days }']) {
    const law = lawOf(duration, written);
    expect([0, 0.5, 1].map((p) => law.quantile(p))).toEqual([4320, 4320, 4320]);
    expect([4319.999, 4320].map((x) => law.cdf(x))).toEqual([0, 1]);
    expect(law).toMatchObject({ name: 'constant', least: 4320, most: 4320, atoms: [{ value: 4320, probability: 1 }] });
    expectLawful(law, 0.2, 0.7);
  }
});

test("the faults are the amount's own", () => {
  expect(faultsOf(share, '5')).toEqual([": has no unit: write for example '5%'"]);
  expect(faultsOf(share, '{ constant: 500% }')).toEqual([
    "constant: expected a share as a percentage, such as '5%' or '0.1%', at most 100%",
  ]);
});
