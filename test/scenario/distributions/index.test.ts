import { expect, test } from 'vitest';
import { DISTRIBUTIONS } from '../../../src/scenario/distributions/index.ts';
import { lawOf } from '../../kit/law.ts';

test('the registry is frozen, and every name leads to its own definition', () => {
  expect(Object.isFrozen(DISTRIBUTIONS)).toBe(true);
  for (const [name, distribution] of Object.entries(DISTRIBUTIONS)) {
    expect(distribution.name).toBe(name);
    expect(Object.isFrozen(distribution)).toBe(true);
    expect(distribution.says).toMatch(/^[A-Z].*[.`]$/);
  }
});

test.each(Object.values(DISTRIBUTIONS))('the example of $name is one of it', (distribution) => {
  const law = lawOf(distribution.exampleAmount, distribution.example);
  expect(law.name).toBe(distribution.name);
  expect(law.cdf(law.quantile(0.5))).toBeGreaterThanOrEqual(0.499);
});
