import { expect, test } from 'vitest';
import { stirlingTail } from '../../src/kernel/stirling-tail.ts';

test('completes the logarithms of the factorials', () => {
  let logarithm = 0;
  for (let k = 0; k <= 2000; k++) {
    if (k > 0) logarithm += Math.log(k);
    const formula = (k + 0.5) * Math.log(k + 1) - (k + 1) + Math.log(2 * Math.PI) / 2;
    // What is asked for is ten digits; the sum of logarithms itself is only good to twelve.
    expect(Math.abs(formula + stirlingTail(k) - logarithm), `k = ${k}`).toBeLessThan(k < 10 ? 1e-10 : 1e-9);
  }
});
