import { describe, expect, test } from 'vitest';
import { EXCLUDED, OPERATIONAL } from '../../src/fleet/installation.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { atClose, totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import { binomialSurprise, LARGEST_SURPRISE } from '../kit/surprise.ts';

/*
 * Every attempt fails with probability p, independently, and five are allowed. So the number of attempts is geometric,
 * cut at five: its mean is 1 + p + p^2 + p^3 + p^4 = (1 - p^5) / (1 - p), and p^5 are given up. (Any textbook: the
 * geometric series.) Each claim has a false-alarm rate of 1e-7.
 */
const INSTALLATIONS = 200_000;

function futureOf(share: number, hopeless = 0) {
  const plan = samplePlan({
    seed: 'known retries',
    days: 14,
    everyDay: true,
    volumePerDay: INSTALLATIONS * 2,
    strata: [{ id: 'only', untouched: INSTALLATIONS }],
    outcomes: { plain: { first: { rollBack: share / 2, reject: share / 2 }, hopeless, turnaround: 4 } },
  });
  return { run: simulate(plan, 0), last: plan.calendar.days - 1 };
}

describe.each([0.062, 0.3, 0.8])('a retried share of %d', (share) => {
  const { run, last } = futureOf(share);

  test('gives up p^5', () => {
    expect(atClose(run, last, EXCLUDED) + atClose(run, last, OPERATIONAL)).toBe(INSTALLATIONS);
    expect(binomialSurprise(atClose(run, last, EXCLUDED), INSTALLATIONS, share ** 5)).toBeLessThan(LARGEST_SURPRISE);
  });

  test('takes (1 - p^5) / (1 - p) attempts in the mean', () => {
    const mean = totalOf(run, 'attempts') / INSTALLATIONS;
    // Hoeffding's inequality: attempts lie within 1 to 5.
    const bound = 4 * Math.sqrt(LARGEST_SURPRISE / (2 * INSTALLATIONS));
    expect(Math.abs(mean - (1 - share ** 5) / (1 - share))).toBeLessThan(bound);
  });

  test('fails in a share p of all attempts', () => {
    const surprise = binomialSurprise(totalOf(run, 'failed'), totalOf(run, 'attempts'), share);
    expect(surprise).toBeLessThan(LARGEST_SURPRISE);
  });
});

test('the hopeless are given up besides: h + (1 - h) p^5', () => {
  const { run, last } = futureOf(0.2, 0.03);
  const share = 0.03 + 0.97 * 0.2 ** 5;
  expect(binomialSurprise(atClose(run, last, EXCLUDED), INSTALLATIONS, share)).toBeLessThan(LARGEST_SURPRISE);
});
