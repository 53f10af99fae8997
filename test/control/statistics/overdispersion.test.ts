import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { expect, test } from 'vitest';
import { dayDeviation, dayInflation, shareWithMargin } from '../../../src/control/statistics/overdispersion.ts';

// The programme's research note on rollouts, section A19: correlation 0.001 at 2% makes 0.44 percentage points.
test('at 2% failures a correlation of 0.001 makes days deviate by 0.44 points', () => {
  expect(dayDeviation(0.02, 0.001)).toBeCloseTo(0.0044, 4);
  expect(shareWithMargin(0.02, dayDeviation(0.02, 0.001), 2)).toBeCloseTo(0.02885, 5);
});

test('the deviation is that of the beta law with that mean and correlation', () => {
  const [mean, correlation] = [0.1, 0.02];
  // rho = 1 / (a + b + 1) of the beta law; its variance by 4,000 quantiles.
  const total = 1 / correlation - 1;
  let square = 0;
  for (let cell = 0; cell < 4000; cell++) {
    square += (betaQuantile((cell + 0.5) / 4000, mean * total, (1 - mean) * total) - mean) ** 2;
  }
  expect(dayDeviation(mean, correlation)).toBeCloseTo(Math.sqrt(square / 4000), 4);
});

test('a day of one attempt knows only plain chance, and large days show little but how days differ', () => {
  expect(dayInflation(1, 0.3)).toBe(1);
  expect(dayInflation(50_000, 0)).toBe(1);
  const plain = Math.sqrt((0.02 * 0.98) / 1e9);
  expect(plain * dayInflation(1e9, 0.001)).toBeCloseTo(dayDeviation(0.02, 0.001), 6);
});
