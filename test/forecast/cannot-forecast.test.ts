import { describe, expect, test } from 'vitest';
import { nothingToForecast, whyNoDate } from '../../src/forecast/cannot-forecast.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';
import { tallyOf } from '../kit/tally-of.ts';

describe('there is nothing to migrate', () => {
  test('in an empty fleet', () => {
    const found = nothingToForecast(samplePlan({ strata: [{ id: 'only' }] }));
    expect(found?.reason).toBe('nothing to migrate');
    expect(found?.says).toContain('no current install volume');
  });

  test('where all are migrated or at their end already', () => {
    const plan = samplePlan({
      strata: [{ id: 'only' }],
      stocks: [{ stratum: 'only', state: 'operational', installations: 5 }],
    });
    expect(nothingToForecast(plan)?.says).toContain('Nothing is open');
  });

  test('but a single one that is stalled is something', () => {
    const plan = samplePlan({
      strata: [{ id: 'only' }],
      stocks: [{ stratum: 'only', state: 'stalled', installations: 1 }],
    });
    expect(nothingToForecast(plan)).toBeUndefined();
  });
});

describe('no future has a date', () => {
  const whyNot = (options: SampleOptions) => {
    const plan = samplePlan(options);
    return whyNoDate(plan, tallyOf(plan, [0, 1, 2]))?.reason;
  };
  const never = { strata: [{ id: 'only', entry: 'e', untouched: 10 }], entries: { e: { when: { any: [] } } } };

  test.each<[string, SampleOptions, string | undefined]>([
    ['none is cleared, but attempts are made', { days: 5, volumePerDay: 10 }, 'horizon too short'],
    ['nothing is ever listed', never, 'never eligible'],
    ['the strategy aims at nothing', { volumePerDay: 0 }, 'no capacity'],
    ['the cap lets nothing through', { cap: [{ fromDay: 0, volumePerDay: 0 }] }, 'no capacity'],
    ['the cap never comes', { cap: [{ fromDay: 100, volumePerDay: 50 }] }, 'no capacity'],
    [
      'suppliers never authorise',
      { strata: [{ id: 'a', status: 'active', untouched: 9 }], suppliers: { 'supplier-1': { ready: 999 } } },
      'no capacity',
    ],
    ['the calendar has no migration day', { closedDays: [0, 1, 2, 3, 4], days: 5 }, 'no capacity'],
    ['they clear', {}, undefined],
  ])('%s', (_, options, reason) => {
    expect(whyNot(options)).toBe(reason);
  });

  test('a date in one future alone is a date', () => {
    const plan = samplePlan({
      days: 14,
      milestones: {
        fix: {
          date: {
            atoms: [
              [0, 0.2],
              [999, 0.8],
            ],
          },
        },
      },
      strata: [{ id: 'only', entry: 'e', untouched: 10 }],
      entries: { e: { when: { milestone: 0 } } },
    });
    const tally = tallyOf(
      plan,
      Array.from({ length: 40 }, (_, replication) => replication),
    );
    expect(whyNoDate(plan, tally)).toBeUndefined();
  });
});
