import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertsTotal } from '../../../src/control/rules/alerts-total.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { PROGRAMME } from '../../../src/control/scope.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';

const plan = samplePlan();

/** 100 installations raised 230 alerts yesterday: 2.3 each. */
function viewOf(plannedVolume: number, alertsYesterday = 230, migratedInstallations = 100) {
  return sampleView(plan, { plannedVolume, alertsYesterday, migratedInstallations });
}

const LIMIT = { limitPerDay: 460 };

describe('a limit of 460, which 200 installations would reach', () => {
  test('lets 99 more through, and not 100', () => {
    expect(alertsTotal.ceiling?.(LIMIT, viewOf(0))).toBe(99);
    expect(alertsTotal.judge(LIMIT, viewOf(99), PROGRAMME)).toBe(PASS);
    expect(alertsTotal.judge(LIMIT, viewOf(100), PROGRAMME)).toBe(FAIL);
  });

  test('lets nothing through once it is reached', () => {
    expect(alertsTotal.ceiling?.(LIMIT, viewOf(10, 460, 200))).toBe(0);
    expect(alertsTotal.ceiling?.(LIMIT, viewOf(10, 4600, 200))).toBe(0);
    expect(alertsTotal.judge(LIMIT, viewOf(1, 460, 200), PROGRAMME)).toBe(FAIL);
  });

  test('cannot tell without a figure of yesterday', () => {
    expect(alertsTotal.judge(LIMIT, viewOf(1000, -1), PROGRAMME)).toBe(INCONCLUSIVE);
  });

  test('has nothing against a day after one without alerts, or without installations', () => {
    expect(alertsTotal.judge(LIMIT, viewOf(1000, 0, 100), PROGRAMME)).toBe(PASS);
    expect(alertsTotal.judge(LIMIT, viewOf(1000, 0, 0), PROGRAMME)).toBe(PASS);
  });
});

test('the ceiling is the largest volume whose forecast stays below the limit', () => {
  const figures = fc.record({
    limitPerDay: fc.integer({ min: 1, max: 400_000 }),
    alerts: fc.integer({ min: 1, max: 400_000 }),
    installations: fc.integer({ min: 1, max: 100_000 }),
  });
  fc.assert(
    fc.property(figures, ({ limitPerDay, alerts, installations }) => {
      const ceiling = BigInt(alertsTotal.ceiling?.({ limitPerDay }, viewOf(0, alerts, installations)) ?? -1);
      // alerts / installations x (installations + volume) < limit, in whole numbers.
      const staysBelow = (volume: bigint): boolean =>
        BigInt(alerts) * (BigInt(installations) + volume) < BigInt(limitPerDay) * BigInt(installations);
      expect(staysBelow(ceiling + 1n)).toBe(false);
      expect(ceiling === 0n || staysBelow(ceiling)).toBe(true);
    }),
    { numRuns: 1000, seed: 1 },
  );
});
