import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cusumAfter, cusumLimit, cusumReactionAttempts } from '../../../src/control/statistics/bernoulli-cusum.ts';
import { failureStep, stepOf, successStep } from '../../../src/control/statistics/log-likelihood.ts';
import { dayDeviation, shareWithMargin } from '../../../src/control/statistics/overdispersion.ts';
import { Broken } from '../../../src/kernel/assert.ts';
import { binomialAt, OCCASIONS_PER_COUNT } from '../../../src/kernel/binomial.ts';
import { drawAt, fractionOf, keyOfWords } from '../../../src/kernel/chance.ts';

/**
 * A CUSUM whose sums are whole multiples of a success's step, so that it has finitely many states: the shifted share for
 * which a failure weighs as much as `weight` successes.
 */
function onALattice(expected: number, weight: number) {
  let [low, high] = [expected, 0.999999];
  for (let halving = 0; halving < 200; halving++) {
    const middle = (low + high) / 2;
    if (failureStep(expected, middle) > -weight * successStep(expected, middle)) low = middle;
    else high = middle;
  }
  const unit = -successStep(expected, low);
  const after = (state: number, failed: number) =>
    Math.round(cusumAfter(state * unit, failed, 1, failureStep(expected, low), -unit) / unit);
  return { shifted: low, unit, after };
}

/** Exactly: attempts until a CUSUM on a lattice halts, on average, by its equations E(s) = 1 + sum of chance x E(next). */
function exactAttempts({ after }: ReturnType<typeof onALattice>, states: number, share: number): number {
  const rows = Array.from({ length: states }, (_, state) => {
    const row = new Float64Array(states + 1);
    row[state] += 1;
    row[states] = 1;
    const [up, down] = [after(state, 1), after(state, 0)];
    if (up < states) row[up] -= share;
    row[down] -= 1 - share;
    return row;
  });
  // Gauss, from the last state to the first, which is where a CUSUM begins.
  for (let pivot = states - 1; pivot > 0; pivot--) {
    for (let other = 0; other < pivot; other++) {
      const factor = rows[other][pivot] / rows[pivot][pivot];
      if (factor !== 0) for (let cell = 0; cell <= states; cell++) rows[other][cell] -= factor * rows[pivot][cell];
    }
  }
  return rows[0][states] / rows[0][0];
}

/** The mean excess of Reynolds and Stoumbos (1999), in standard deviations of an attempt, for shares from 0.01 to 0.5. */
function excessOf(share: number): number {
  const l = Math.log(share);
  return 0.41 - 0.0842 * l - 0.0391 * l ** 3 - 0.00376 * l ** 4 - 0.000008 * l ** 7;
}

/** Their corrected diffusion: attempts until a halt at the expected share, and at the shifted one. */
function correctedDiffusion(expected: number, shifted: number, limit: number) {
  const [up, down] = [failureStep(expected, shifted), successStep(expected, shifted)];
  const weight = up - down;
  const widened = (share: number) => limit + weight * excessOf(share) * Math.sqrt(share * (1 - share));
  const [before, after] = [widened(expected), widened(shifted)];
  return {
    before: (Math.exp(before) - before - 1) / -stepOf(expected, 1, up, down),
    after: (Math.exp(-after) + after - 1) / stepOf(shifted, 1, up, down),
  };
}

// M. R. Reynolds and Z. G. Stoumbos, "A CUSUM chart for monitoring a proportion when inspecting continuously", Journal of Quality
// Technology 31 (1999): their approximation, against this code's exact averages; they say that it is good to a few per cent.
test.each([
  [0.01, 60, 300],
  [0.02, 30, 150],
  [0.05, 12, 80],
  [0.1, 7, 50],
])(
  'at %d, a failure worth %i successes, attempts until a halt are those of the corrected diffusion',
  (expected, weight, states) => {
    const chart = onALattice(expected, weight);
    // A sum halts where it reaches the limit: the first state that does is the limit itself.
    const published = correctedDiffusion(expected, chart.shifted, states * chart.unit);
    const before = exactAttempts(chart, states, expected);
    const after = exactAttempts(chart, states, chart.shifted);
    expect(before / published.before).toBeGreaterThan(0.96);
    expect(before / published.before).toBeLessThan(1.04);
    expect(after / published.after).toBeGreaterThan(0.96);
    expect(after / published.after).toBeLessThan(1.04);
  },
);

test('a halt comes after limit / mean step attempts, and at most one overshoot later', () => {
  for (const [expected, weight, states] of [
    [0.01, 60, 300],
    [0.02, 30, 250],
    [0.1, 7, 60],
  ]) {
    const chart = onALattice(expected, weight);
    const step = failureStep(expected, chart.shifted);
    for (const times of [1, 1.5, 2]) {
      const share = chart.shifted * times;
      const drift = stepOf(share, 1, step, -chart.unit);
      const reaction = cusumReactionAttempts(states * chart.unit, drift);
      const exact = exactAttempts(chart, states, share);
      expect(exact).toBeLessThanOrEqual(reaction + step / drift);
      expect(exact).toBeGreaterThan(reaction * 0.7);
    }
    expect(cusumReactionAttempts(5, stepOf(expected, 1, step, -chart.unit))).toBe(Number.POSITIVE_INFINITY);
  }
});

/** Exactly: the chance that a CUSUM that begins at 0 halts within so many attempts. */
function chanceOfHalt(chart: ReturnType<typeof onALattice>, expected: number, attempts: number, limit: number): number {
  const states = Math.ceil(limit / chart.unit - 1e-9);
  const places = Array.from({ length: states }, (_, state) => state);
  const up = Int32Array.from(places, (state) => Math.min(states, chart.after(state, 1)));
  const down = Int32Array.from(places, (state) => chart.after(state, 0));
  let chances = new Float64Array(states + 1);
  chances[0] = 1;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const next = new Float64Array(states + 1);
    // The last cell gathers what has halted.
    next[states] = chances[states];
    for (let state = 0; state < states; state++) {
      next[up[state]] += chances[state] * expected;
      next[down[state]] += chances[state] * (1 - expected);
    }
    chances = next;
  }
  return chances[states];
}

test.each([
  [0.02, 30, 500, 0.25],
  [0.02, 30, 5000, 1 / 250],
  [0.1, 7, 2000, 0.1],
])('at %d, a failure worth %i successes, a day of %i halts falsely no more often than %d', (...given) => {
  const [expected, weight, attempts, alpha] = given;
  const chance = chanceOfHalt(onALattice(expected, weight), expected, attempts, cusumLimit(attempts, alpha));
  expect(chance).toBeLessThanOrEqual(alpha);
  // The bound is far, and not idle: attempts in the middle of a stretch do not begin one of their own.
  expect(chance).toBeGreaterThan(alpha / 1000);
});

/** What a CUSUM is told to bear: two deviations of a day above two in a hundred, with correlation 0.001. */
const borne = shareWithMargin(0.02, dayDeviation(0.02, 0.001), 2);

/** True shares of failures of so many days: two in a hundred, with correlation 0.001 within a day. */
function sharesOfDays(days: number): readonly number[] {
  const keys = Int32Array.from(keyOfWords('shares of days'));
  const words = new Int32Array(2);
  return Array.from({ length: days }, (_, day) => {
    drawAt(keys, 0, day, 0, words);
    return betaQuantile(fractionOf(words[0]), 0.02 * 999, 0.98 * 999);
  });
}

/** Of days of 10,000 attempts in batches of 100, with these shares of failures: the shares of those that halt. */
function haltedDays(shares: readonly number[], expected: number, shifted: number): readonly number[] {
  const limit = cusumLimit(10_000, 1 / 250);
  const steps = [failureStep(expected, shifted), successStep(expected, shifted)] as const;
  const keys = Int32Array.from(keyOfWords('batches'));
  return shares.filter((share, day) => {
    let sum = 0;
    for (let batch = 0; batch < 100 && sum < limit; batch++) {
      sum = cusumAfter(sum, binomialAt(100, share, keys, 0, day, batch * OCCASIONS_PER_COUNT), 100, ...steps);
    }
    return sum >= limit;
  });
}

// Of 2,000 days no more than 8 halt falsely on average, so that 30 or more do less than once in ten million; fixed seeds. A day
// that is no worse than the CUSUM is told to bear halts no more often than one that is as bad as that.
test('days that differ halt falsely, unless the CUSUM is told to bear them', () => {
  const alike = Array.from({ length: 2000 }, () => 0.02);
  expect(haltedDays(alike, 0.02, 0.05).length).toBeLessThan(30);
  const shares = sharesOfDays(2000);
  const withMargin = haltedDays(shares, borne, 0.06);
  expect(withMargin.filter((share) => share <= borne).length).toBeLessThan(30);
  // As section A19 finds: 1.5% of days without a margin, 0.03% with it.
  const without = haltedDays(shares, 0.02, 0.05);
  expect(without.length).toBeGreaterThan(5);
  expect(withMargin.length).toBeLessThan(without.length / 4);
});

const UP = failureStep(0.02, 0.05);
const DOWN = successStep(0.02, 0.05);
const batches = fc.array(
  fc.tuple(fc.nat(400), fc.nat(400)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
  { maxLength: 40 },
);

test('the sum is never below 0, does not depend on the order in a batch, and is never above the sum one by one', () => {
  fc.assert(
    fc.property(batches, fc.integer({ min: 1, max: 7 }), (series, seed) => {
      let [inBatches, oneByOne] = [0, 0];
      series.forEach(([failed, resolved], batch) => {
        inBatches = cusumAfter(inBatches, failed, resolved, UP, DOWN);
        // One order out of many: failures spread by a stride that is prime to the number of attempts.
        let left = failed;
        for (let attempt = 0; attempt < resolved; attempt++) {
          const fails = left > 0 && ((attempt * seed + batch) % 8 < 4 || resolved - attempt <= left);
          if (fails) left--;
          oneByOne = cusumAfter(oneByOne, fails ? 1 : 0, 1, UP, DOWN);
        }
        expect(left).toBe(0);
        expect(inBatches).toBeGreaterThanOrEqual(0);
        expect(inBatches).toBeLessThanOrEqual(oneByOne + 1e-9);
      });
    }),
    { seed: 1 },
  );
});

test('a failure more never lowers a sum, and no attempts leave it as it is', () => {
  fc.assert(
    fc.property(batches, fc.nat(), (series, nat) => {
      let [fewer, more] = [0, 0];
      series.forEach(([failed, resolved], batch) => {
        const another = batch === nat % series.length && failed < resolved ? 1 : 0;
        fewer = cusumAfter(fewer, failed, resolved, UP, DOWN);
        more = cusumAfter(more, failed + another, resolved, UP, DOWN);
        expect(more).toBeGreaterThanOrEqual(fewer);
        expect(cusumAfter(more, 0, 0, UP, DOWN)).toBe(more);
      });
    }),
    { seed: 1 },
  );
});

/** Median of further attempts before the halt, where the share of failures goes from 2% to 10% at half of the day. */
function medianReaction(attempts: number, expected: number, shifted: number, days: number): number {
  const limit = cusumLimit(attempts, 1 / 250);
  const steps = [failureStep(expected, shifted), successStep(expected, shifted)] as const;
  const keys = Int32Array.from(keyOfWords(`reaction ${attempts} ${expected}`));
  const words = new Int32Array(2);
  const further: number[] = [];
  for (let day = 0; day < days; day++) {
    let sum = 0;
    // The sum forgets what lies long ago: 2,000 attempts stand for the first half of the day.
    for (let attempt = -2000; attempt < attempts / 2; attempt++) {
      drawAt(keys, 0, day, attempt + 2000, words);
      sum = cusumAfter(sum, fractionOf(words[0]) < (attempt < 0 ? 0.02 : 0.1) ? 1 : 0, 1, ...steps);
      if (sum < limit) continue;
      if (attempt >= 0) further.push(attempt + 1);
      break;
    }
  }
  return further.sort((a, b) => a - b)[further.length >> 1];
}

// The programme's research note on rollouts, section A19: medians of 1,000 to 4,000 days. A halt comes after 230 attempts give
// or take 80, so that a median of 1,000 days has a standard error of 3.2: two such medians lie further apart than 24 less than
// once in a million.
test.each([
  [218, 10_000, 0.02, 0.05],
  [239, 50_000, 0.02, 0.05],
  [319, 10_000, borne, 0.06],
  [360, 50_000, borne, 0.06],
])(
  'failures of ten in a hundred from noon halt after some %i attempts, of a day of %i, by %d against %d',
  (...given) => {
    const [median, attempts, expected, shifted] = given;
    expect(Math.abs(medianReaction(attempts, expected, shifted, 1000) - median)).toBeLessThan(24);
  },
);

test('a limit wants attempts and a share of days', () => {
  expect(cusumLimit(10_000, 1 / 250)).toBeCloseTo(Math.log(2_500_000), 12);
  for (const [attempts, alpha] of [
    [0, 0.1],
    [100, 0],
    [100, 1.1],
    [Number.NaN, 0.1],
  ]) {
    expect(() => cusumLimit(attempts, alpha)).toThrow(Broken);
  }
});
