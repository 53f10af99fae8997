import { expect, test } from 'vitest';
import type { Law } from '../../../src/scenario/distributions/distribution.ts';
import { wholeDays } from '../../../src/scenario/distributions/whole-days.ts';

/** An even law from 9.5 to 12. */
const even: Law = {
  name: 'even',
  least: 9.5,
  most: 12,
  cdf: (x) => Math.min(1, Math.max(0, (x - 9.5) / 2.5)),
  quantile: (p) => 9.5 + 2.5 * p,
};

test('each day has what lies within half a day of it', () => {
  const law = wholeDays(even);
  expect(law.name).toBe('even');
  expect(law.atoms?.map(({ value }) => value)).toEqual([10, 11, 12]);
  [0.4, 0.4, 0.2].forEach((probability, place) => {
    expect(law.atoms?.[place].probability).toBeCloseTo(probability, 12);
  });
});

test('days without probability are left out', () => {
  const gap: Law = { ...even, cdf: (x) => (x < 10.2 ? 0 : x < 11.8 ? 0.5 : 1) };
  expect(wholeDays(gap).atoms?.map(({ value }) => value)).toEqual([10, 12]);
});
