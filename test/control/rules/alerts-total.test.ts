import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertsTotal } from '../../../src/control/rules/alerts-total.ts';
import { FAIL, INCONCLUSIVE, PASS } from '../../../src/control/rules/rule.ts';
import { PROGRAMME } from '../../../src/control/scope.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { verdictOf } from '../../kit/verdict.ts';

const plan = samplePlan();

/** 100 installations raised 230 alerts yesterday: 2.3 each. */
function viewOf(plannedVolume: number, alertsYesterday = 230, migratedInstallations = 100) {
  return sampleView(plan, { plannedVolume, alertsYesterday, migratedInstallations });
}

const LIMIT = { limitPerDay: 460 };

describe('a limit of 460, which 200 installations would reach', () => {
  test('lets 99 more through, and not 100', () => {
    expect(alertsTotal.ceiling?.(LIMIT, viewOf(0))).toBe(99);
    expect(verdictOf(alertsTotal, LIMIT, viewOf(99), PROGRAMME)).toBe(PASS);
    expect(verdictOf(alertsTotal, LIMIT, viewOf(100), PROGRAMME)).toBe(FAIL);
  });

  test('lets nothing through once it is reached', () => {
    expect(alertsTotal.ceiling?.(LIMIT, viewOf(10, 460, 200))).toBe(0);
    expect(alertsTotal.ceiling?.(LIMIT, viewOf(10, 4600, 200))).toBe(0);
    expect(verdictOf(alertsTotal, LIMIT, viewOf(1, 460, 200), PROGRAMME)).toBe(FAIL);
  });

  test('cannot tell without a figure of yesterday', () => {
    expect(verdictOf(alertsTotal, LIMIT, viewOf(1000, -1), PROGRAMME)).toBe(INCONCLUSIVE);
  });

  test('has nothing against a day after one without alerts, or without installations', () => {
    expect(verdictOf(alertsTotal, LIMIT, viewOf(1000, 0, 100), PROGRAMME)).toBe(PASS);
    expect(verdictOf(alertsTotal, LIMIT, viewOf(1000, 0, 0), PROGRAMME)).toBe(PASS);
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

describe('with the limits of DNOs heeded', () => {
  const regions = samplePlan({
    alerts: { dnos: { mid: { share: 0.5, limit: 150 }, north: { share: 0.3 }, west: { share: 0.2, limit: 1000 } } },
  });
  const HEEDED = { limitPerDay: 460, heedsDnos: 1 };
  const viewWith = (mid: number, plannedVolume = 0) =>
    sampleView(regions, {
      plannedVolume,
      alertsYesterday: 230,
      migratedInstallations: 100,
      alertsYesterdayOfDno: Float64Array.of(mid, 230 - mid, 0),
    });

  test('the region with the least room decides', () => {
    // 100 alerts of 100 installations: 149 installations stay below 150.
    expect(alertsTotal.ceiling?.(HEEDED, viewWith(100))).toBe(49);
    expect(verdictOf(alertsTotal, HEEDED, viewWith(100, 49), PROGRAMME)).toBe(PASS);
    expect(verdictOf(alertsTotal, HEEDED, viewWith(100, 50), PROGRAMME)).toBe(FAIL);
    expect(alertsTotal.ceiling?.(HEEDED, viewWith(150))).toBe(0);
  });

  test('the programme decides where its own limit is nearer, or nothing comes from a region', () => {
    expect(alertsTotal.ceiling?.(HEEDED, viewWith(1))).toBe(99);
    expect(alertsTotal.ceiling?.(HEEDED, viewWith(0))).toBe(99);
  });

  test('a rule that is not told to heeds none of them', () => {
    expect(alertsTotal.ceiling?.(LIMIT, viewWith(150))).toBe(99);
    expect(alertsTotal.settle({ threshold: 460, dnoLimits: 'ignored' } as never)).toEqual(LIMIT);
    expect(alertsTotal.settle({ threshold: 460, dnoLimits: 'heeded' } as never)).toEqual(HEEDED);
  });
});

describe('a limit of the whole network', () => {
  const network = (backgroundYesterday: number, plannedVolume = 0, alertsYesterday = 230) => ({
    ...viewOf(plannedVolume, alertsYesterday),
    backgroundYesterday,
  });
  const settings = { limitPerDay: 1460, countsNetwork: 1 };

  test('leaves the programme what others do not take', () => {
    expect(alertsTotal.ceiling?.(settings, network(1000))).toBe(99);
    expect(verdictOf(alertsTotal, settings, network(1000, 100), PROGRAMME)).toBe(FAIL);
  });

  test('lets nothing through where others reach it alone, whoever is on the network', () => {
    expect(alertsTotal.ceiling?.(settings, network(1460))).toBe(0);
    expect(alertsTotal.ceiling?.(settings, network(1460, 0, 0))).toBe(0);
    expect(verdictOf(alertsTotal, settings, network(1459, 1000, 0), PROGRAMME)).toBe(PASS);
  });

  test('has the background in its evidence, and cannot tell without it', () => {
    expect(verdictOf(alertsTotal, settings, network(-1, 9, -1), PROGRAMME)).toBe(INCONCLUSIVE);
    const evidence = alertsTotal.evidence(settings, network(1000), PROGRAMME, new Float64Array(0), 0);
    expect(evidence[1]).toEqual(['background yesterday', 1000]);
  });

  test('is written as counts: network', () => {
    const words = alertsTotal.words.parse({ threshold: '5 alerts a day', counts: 'network' });
    expect(alertsTotal.settle(words as never)).toEqual({ limitPerDay: 5, countsNetwork: 1 });
  });
});
