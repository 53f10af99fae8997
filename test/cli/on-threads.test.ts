import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { mostThreads } from '../../src/cli/on-threads.ts';
import { UsageProblem } from '../../src/cli/usage.ts';

test('as many threads as are typed, or one a core', () => {
  expect(mostThreads({})).toBe(availableParallelism());
  expect(mostThreads({ threads: '3' })).toBe(3);
  for (const threads of ['0', '257', '-1', 'two']) expect(() => mostThreads({ threads })).toThrow(UsageProblem);
});
