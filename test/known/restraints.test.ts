import { expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { sampleLaw } from '../kit/amounts.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';

/** A DMC of which all fails, halted at its second wave every day, beside a sound one. */
function planWith(control: object) {
  const settings = { threshold: 0.5, minimumSample: 1, first: 1, later: 1 };
  const rule = plannedRule('ratio-executed', settings, { scopeKind: 'dmc', resumption: 'at next go' });
  return samplePlan({
    days: 20,
    everyDay: true,
    waves: [32, 48],
    volumePerDay: 40,
    strata: [
      { id: 'bad', dmc: 'x', outcome: 'broken', untouched: 500 },
      { id: 'good', dmc: 'y', untouched: 500 },
    ],
    outcomes: { broken: { first: { reject: 1 }, troubledTurnaround: 4, rejectDelay: 9000 } },
    control: { rules: [rule], ...control },
  });
}

test('a scope that is halted every day is set aside at its third halt, for six days, and then again', () => {
  const penaltyBox = { halts: 3, withinDays: 10, length: sampleLaw(6 * 96) };
  const daysOf = (kind: string, control: object) =>
    simulate(planWith(control), 0)
      .log.lines()
      .filter((line) => line.kind === kind)
      .map(({ tick }) => Math.floor(tick / 96));
  expect(daysOf('halt', {})).toEqual(Array.from({ length: 20 }, (_, day) => day));
  expect(daysOf('halt', { penaltyBox })).toEqual([0, 1, 2, 9, 10, 11, 18, 19]);
  expect(daysOf('set aside', { penaltyBox })).toEqual([2, 11]);
  expect(daysOf('resume', { penaltyBox })).toEqual([8, 17]);
});

test('a pace that may change once in five days steps where it would run', () => {
  const settings = { base: 10, factor: 2, every: 10, countsStarted: 1, most: 320 };
  const control = { rules: [], strategy: { name: 'geometric', settings } };
  const steadiness = { changes: 1, withinDays: 5, afterHaltDays: 0 };
  const aimed = (more: object) => [...simulate(planWith({ ...control, ...more }), 0).aimed.slice(0, 8)];
  expect(aimed({})).toEqual([10, 20, 80, 320, 320, 320, 320, 320]);
  expect(aimed({ steadiness })).toEqual([10, 20, 20, 20, 20, 20, 320, 320]);
});
