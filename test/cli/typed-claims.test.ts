import { expect, test } from 'vitest';
import { readClaims } from '../../src/cli/typed-claims.ts';
import { samplePlan } from '../kit/plan.ts';

test('claims are read by the words of expect, and told as well where they are wrong', () => {
  const plan = samplePlan();
  expect(readClaims('--limit', ['harm.exposure.p90 <= 200 attempts'], plan)).toMatchObject([
    { path: ['harm', 'exposure', 'p90'], comparator: '<=', value: 200 },
  ]);
  expect(() => readClaims('--limit', ['harm.exposur.p90 <= 200 attempts'], plan)).toThrow(
    /^--limit 'harm\.exposur\.p90 <= 200 attempts': expected .*; did you mean 'exposure'\?$/,
  );
  expect(() => readClaims('--limit', ['harm.exposure.p90 <= 200'], plan)).toThrow(
    /expected .*attempts.*received '200'/,
  );
});
