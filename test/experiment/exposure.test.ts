import { expect, test } from 'vitest';
import { exposureOf } from '../../src/experiment/exposure.ts';

const NEVER = Number.POSITIVE_INFINITY;

test('futures in which it never spoke rank last', () => {
  const seen = Array.from({ length: 80 }, (_, future) => 10 * (future + 1));
  const exposure = exposureOf([...seen, ...Array<number>(20).fill(NEVER)], 8);
  expect(exposure).toMatchObject({ futures: 100, p50: { attempts: 500 }, p90: { attempts: null, high: null } });
  expect(exposure?.notSeen).toMatchObject({ estimate: 0.2 });
  expect(exposure?.anyway).toMatchObject({ estimate: 0.1 });
  // By the binomial law of 100 and a half: the 40th and the 61st.
  expect(exposure?.p50).toMatchObject({ low: 400, high: 610 });
});

test('a share of futures is never 0% or 100%; no future says nothing', () => {
  expect(exposureOf([1, 2, 3], 0)?.notSeen.says).toMatch(/^below /);
  expect(exposureOf([NEVER, NEVER], 0)?.notSeen.says).toMatch(/^above /);
  expect(exposureOf([], 0)).toBeNull();
});
