import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { failureStep, stepOf, successStep } from '../../../src/control/statistics/log-likelihood.ts';
import {
  sprtExpectedAttempts,
  sprtHaltBound,
  sprtPassBound,
  sprtVerdict,
} from '../../../src/control/statistics/sprt.ts';
import { Broken } from '../../../src/kernel/assert.ts';

// NIST/SEMATECH e-Handbook of Statistical Methods, section 6.2.6: p1 0.01, p2 0.10, alpha 0.05, beta 0.10 make the lines
// x = -0.939 + 0.0397 n (accept) and x = 1.205 + 0.0397 n (reject).
test("the handbook's plan: its lines, and where they are first met", () => {
  const steps = [failureStep(0.01, 0.1), successStep(0.01, 0.1)] as const;
  const pass = sprtPassBound(0.05, 0.1);
  const halt = sprtHaltBound(0.05, 0.1);
  const perFailure = steps[0] - steps[1];
  expect(pass / perFailure).toBeCloseTo(-0.939, 3);
  expect(halt / perFailure).toBeCloseTo(1.205, 3);
  expect(-steps[1] / perFailure).toBeCloseTo(0.0397, 3);
  const verdict = (failed: number, resolved: number) => sprtVerdict(stepOf(failed, resolved, ...steps), pass, halt);
  expect([verdict(0, 23), verdict(0, 24)]).toEqual([INCONCLUSIVE, PASS]);
  expect([verdict(1, 1), verdict(2, 2)]).toEqual([INCONCLUSIVE, FAIL]);
  expect([verdict(2, 19), verdict(2, 21)]).toEqual([FAIL, INCONCLUSIVE]);
  expect([verdict(3, 45), verdict(3, 46)]).toEqual([FAIL, INCONCLUSIVE]);
});

/** Exactly: the chance that a test ends in a halt, and the attempts it takes on average, by all counts of failures. */
function exactly(expected: number, shifted: number, falseHalt: number, falsePass: number, share: number) {
  const steps = [failureStep(expected, shifted), successStep(expected, shifted)] as const;
  const pass = sprtPassBound(falseHalt, falsePass);
  const halt = sprtHaltBound(falseHalt, falsePass);
  // By the number of failed attempts so far: the chance that the test is open and has seen so many.
  let open = Float64Array.of(1, 0);
  let left = 1;
  let halted = 0;
  let attempts = 0;
  for (let resolved = 1; left > 1e-13; resolved++) {
    const next = new Float64Array(open.length + 1);
    attempts += left;
    left = 0;
    for (let failed = 0; failed < open.length; failed++) {
      const chance = open[failed] * (1 - share) + (failed > 0 ? open[failed - 1] * share : 0);
      if (chance === 0) continue;
      const verdict = sprtVerdict(stepOf(failed, resolved, ...steps), pass, halt);
      if (verdict === FAIL) halted += chance;
      if (verdict !== INCONCLUSIVE) continue;
      next[failed] = chance;
      left += chance;
    }
    open = next.subarray(0, next.findLastIndex((chance) => chance > 0) + 2);
  }
  const wald = (haltedShare: number) => sprtExpectedAttempts(pass, halt, haltedShare, stepOf(share, 1, ...steps));
  return { halted, attempts, wald };
}

// Wald's inequalities hold exactly: alpha' <= alpha / (1 - beta), beta' <= beta / (1 - alpha), alpha' + beta' <= alpha + beta.
test.each([
  [0.02, 0.05, 0.01, 0.05],
  [0.04, 0.06, 0.001, 0.1],
  [0.01, 0.1, 0.05, 0.1],
])('%d against %d errs no more often than Wald says, after as many attempts', (expected, shifted, alpha, beta) => {
  const before = exactly(expected, shifted, alpha, beta, expected);
  const after = exactly(expected, shifted, alpha, beta, shifted);
  expect(before.halted).toBeLessThanOrEqual(alpha / (1 - beta));
  expect(1 - after.halted).toBeLessThanOrEqual(beta / (1 - alpha));
  expect(before.halted + 1 - after.halted).toBeLessThanOrEqual(alpha + beta);
  // The approximation leaves out by how much bounds are exceeded, so that the true averages lie above it: by Wald's identity
  // no more than what the last failure or success may add.
  const [up, down] = [failureStep(expected, shifted), -successStep(expected, shifted)];
  const drift = (share: number) => Math.abs(stepOf(share, 1, up, -down));
  const excess = (up + down) / Math.min(drift(expected), drift(shifted));
  expect(before.attempts).toBeGreaterThan(before.wald(before.halted) - up / drift(expected));
  expect(before.attempts).toBeLessThan(before.wald(before.halted) + excess);
  expect(after.attempts).toBeGreaterThan(after.wald(after.halted) - down / drift(shifted));
  expect(after.attempts).toBeLessThan(after.wald(after.halted) + excess);
});

test('a failure more never makes a verdict milder, and the bounds lie on either side of 0', () => {
  const chances = fc.double({ min: 1e-6, max: 0.49, noNaN: true });
  fc.assert(
    fc.property(chances, chances, fc.nat(5000), fc.nat(5000), (alpha, beta, one, other) => {
      const [pass, halt] = [sprtPassBound(alpha, beta), sprtHaltBound(alpha, beta)];
      expect(pass).toBeLessThan(0);
      expect(halt).toBeGreaterThan(0);
      const [failed, resolved] = [Math.min(one, other), Math.max(one, other) + 1];
      const sum = (count: number) => stepOf(count, resolved, failureStep(0.02, 0.05), successStep(0.02, 0.05));
      const verdicts = [failed, failed + 1].map((count) => sprtVerdict(sum(count), pass, halt));
      expect(verdicts[1]).toBeGreaterThanOrEqual(verdicts[0]);
    }),
    { seed: 1 },
  );
});

test('chances that are none are our own fault', () => {
  for (const [alpha, beta] of [
    [0, 0.1],
    [0.1, 0],
    [0.5, 0.5],
    [Number.NaN, 0.1],
  ]) {
    expect(() => sprtPassBound(alpha, beta)).toThrow(Broken);
    expect(() => sprtHaltBound(alpha, beta)).toThrow(Broken);
  }
});
