import { describe, expect, test } from 'vitest';
import { compare } from '../bench/harness.ts';
import { COMPARISONS } from '../bench/index.ts';
import { runLargeFleet } from '../bench/large-fleet.ts';
import { runNationalProgramme } from '../bench/national-programme.ts';
import { runThreads } from '../bench/threads.ts';

// Smoke size: a bench that no longer runs, or whose two ways no longer agree, fails here and not a year later.
describe('bench', () => {
  test.each(COMPARISONS.map((comparison) => [comparison.name, comparison] as const))(
    '%s runs',
    async (_, comparison) => {
      const outcome = await compare(comparison, 'smoke');
      const again = await compare(comparison, 'smoke');
      expect([again.oursHash, again.rivalHash]).toEqual([outcome.oursHash, outcome.rivalHash]);
      expect(outcome.oursHash).toMatch(/\d/);
      if (comparison.sameResult) expect(outcome.oursHash).toBe(outcome.rivalHash);
    },
  );

  test('the national programme runs', async () => {
    const { strata, days, hash } = await runNationalProgramme('smoke');
    expect(strata).toBeGreaterThan(500);
    expect(days).toBeGreaterThan(1800);
    expect((await runNationalProgramme('smoke')).hash).toBe(hash);
    expect(hash).toMatch(/\d/);
  });

  test('threads run', async () => {
    const { replications, secondsOfOne, secondsOfTwo } = await runThreads('smoke');
    expect(replications).toBe(2);
    expect(Math.min(secondsOfOne, secondsOfTwo)).toBeGreaterThan(0);
  });

  test('memory grows with the troubled alone', () => {
    const small = runLargeFleet(500_000, 10);
    const large = runLargeFleet(5_000_000, 100);
    // Ten times the fleet at the same pace has ten times the troubled, and as many of them at the same time.
    expect(large.troubled).toBeGreaterThan(9 * small.troubled);
    expect(large.slots).toBeLessThanOrEqual(2 * small.slots);
  });
});
