import { describe, expect, test } from 'vitest';
import { canLimit, limitFound, limitsOf, standingOf } from '../../src/experiment/limits.ts';
import type { Expectation } from '../../src/plan/expectation.ts';
import { samplePlan } from '../kit/plan.ts';

function claim(path: string, comparator: Expectation['comparator'] = '<=', value: number | string = 5): Expectation {
  return { text: `${path} ${comparator} ${value}`, path: path.split('.'), comparator, value };
}

const criterion = (number: number, green: readonly Expectation[], amber: readonly Expectation[]) => ({
  ...{ number, title: 'a criterion', rating: null, green, amber, reason: '', owner: '', condition: '' },
});

describe('the limits of a plan', () => {
  test('are none where neither the scenario nor anybody else states one', () => {
    expect(limitsOf(samplePlan(), [], 'amber')).toEqual([]);
  });

  test('are what is asked, its alert limits, its criteria and what it expects of figures, none twice', () => {
    const plan = samplePlan({
      alerts: { limit: 300 },
      plan: {
        liveServiceCriteria: [
          criterion(3, [claim('harm.failed.p90', '<=', 1)], [claim('harm.failed.p90', '<=', 9)]),
          criterion(4, [claim('harm.halts.mean')], []),
          { ...criterion(5, [], []), rating: 'green' },
        ],
        expectations: [
          claim('fleet.open', '>='),
          claim('clearance.p80', '<=', '2020-03-31'),
          claim('clearance.cleared', '>='),
          claim('alerts.peak.p90'),
          claim('harm.exposure.p90'),
        ],
      },
    });
    const told = (rating: 'green' | 'amber') =>
      limitsOf(plan, [claim('alerts.peak.p90')], rating).map((limit) => `${limit.from}: ${limit.claim.text}`);
    expect(told('amber')).toEqual([
      'option: alerts.peak.p90 <= 5',
      'alerts.limit: alerts.daysAtOrAboveLimit.p90 <= 0 days',
      'criterion 3: harm.failed.p90 <= 9',
      'criterion 4: harm.halts.mean <= 5',
      'expect: harm.exposure.p90 <= 5',
    ]);
    expect(told('green')[2]).toBe('criterion 3: harm.failed.p90 <= 1');
  });

  test('are of figures that the pace changes and whose error is told', () => {
    const refused = [
      'fleet.open',
      'replications',
      'days.2020-02-03.started.p90',
      'raises.500.inForce',
      'clearance.cleared',
    ];
    for (const path of refused) expect(canLimit(claim(path)), path).toBe(false);
    for (const path of ['clearance.p80', 'services.a.utilisation.p90']) expect(canLimit(claim(path)), path).toBe(true);
  });
});

describe('a limit', () => {
  const figures = { peak: { p90: 100, interval: { p90: { low: 90, high: 120 } } } };
  const standing = (comparator: Expectation['comparator'], value: number, of: unknown = figures) =>
    limitFound({ claim: claim('peak.p90', comparator, value), from: 'option' }, of).standing;

  test('is decided where the whole interval lies on one side', () => {
    expect([120, 119, 90, 89].map((value) => standing('<=', value))).toEqual([
      'holds',
      'undecided',
      'undecided',
      'fails',
    ]);
    expect([90, 91, 120, 121].map((value) => standing('>=', value))).toEqual([
      'holds',
      'undecided',
      'undecided',
      'fails',
    ]);
  });

  test('needs one end of the interval alone, and is never a pass without that', () => {
    const open = { peak: { p90: 100, interval: { p90: { low: 90, high: null } } } };
    expect([80, 1000].map((value) => standing('<=', value, open))).toEqual(['fails', 'undecided']);
    expect(standing('<=', 1000, {})).toBe('undecided');
  });

  test('fails for all where it fails, and leaves all open where it is undecided', () => {
    const found = (...values: number[]) =>
      standingOf(values.map((value) => limitFound({ claim: claim('peak.p90', '<=', value), from: 'option' }, figures)));
    expect([found(), found(130, 140), found(130, 100), found(100, 80)]).toEqual([
      ...['holds', 'holds'],
      ...['undecided', 'fails'],
    ]);
  });
});
