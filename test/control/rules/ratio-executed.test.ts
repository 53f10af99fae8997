import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioExecuted } from '../../../src/control/rules/ratio-executed.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { PROGRAMME } from '../../../src/control/scope.ts';
import type { Settings } from '../../../src/units/settings.ts';
import { samplePlan } from '../../kit/plan.ts';
import { ofProgramme, sampleView } from '../../kit/sample-view.ts';
import { verdictOf } from '../../kit/verdict.ts';

const plan = samplePlan();
const AT_5_PERCENT: Settings = { threshold: 0.05, minimumSample: 100, first: 1, later: 1 };

function verdict(settings: Settings, resolved: [number, number], failed: [number, number]): number {
  const view = sampleView(plan, {
    resolvedToday: ofProgramme(plan, ...resolved),
    failedToday: ofProgramme(plan, ...failed),
  });
  return verdictOf(ratioExecuted, settings, view, PROGRAMME);
}

test.each([
  ['a sample one short is inconclusive, whatever failed', [99, 0], [99, 0], INCONCLUSIVE],
  ['below the threshold', [100, 0], [4, 0], PASS],
  ['at the threshold', [100, 0], [5, 0], FAIL],
  ['both classes count together', [60, 40], [2, 3], FAIL],
] as const)('%s', (_, resolved, failed, expected) => {
  expect(verdict(AT_5_PERCENT, [...resolved], [...failed])).toBe(expected);
});

test('only the attempts count that it asks for', () => {
  expect(verdict({ ...AT_5_PERCENT, later: 0 }, [100, 400], [4, 400])).toBe(PASS);
  expect(verdict({ ...AT_5_PERCENT, first: 0 }, [400, 100], [400, 4])).toBe(PASS);
  expect(verdict({ ...AT_5_PERCENT, first: 0 }, [0, 100], [0, 5])).toBe(FAIL);
});

test('the threshold itself fails and one failure less does not, for every percentage in tenths', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (tenths, thousands) => {
      const settings = { ...AT_5_PERCENT, threshold: tenths / 10 / 100 };
      const failed = tenths * thousands;
      expect(verdict(settings, [1000 * thousands, 0], [failed, 0])).toBe(FAIL);
      expect(verdict(settings, [1000 * thousands, 0], [failed - 1, 0])).toBe(PASS);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('where no sample is stated it waits for 20 failures at the threshold, and for 100 at least', () => {
  const sampleAt = (threshold: number): unknown => {
    const words = ratioExecuted.words.parse({ threshold: `${threshold}%` });
    return ratioExecuted.settle(words as never)['minimumSample'];
  };
  expect([sampleAt(1), sampleAt(5), sampleAt(20), sampleAt(50)]).toEqual([2000, 400, 100, 100]);
});

test('a threshold of 0% is refused: every sample would reach it', () => {
  expect(ratioExecuted.words.safeParse({ threshold: '0%' }).success).toBe(false);
});
