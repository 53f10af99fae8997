import fc from 'fast-check';
import type { SampleAmount } from './amounts.ts';
import { anyDay, anyShare } from './any-amount.ts';
import type { SampleOptions } from './sample-options.ts';

type SampleAlerts = NonNullable<SampleOptions['alerts']>;

/** Alerts of every rate, with and without a cap, configured or not, and spread over regions or not. */
export function anyAlerts(): fc.Arbitrary<SampleAlerts> {
  return fc.record(
    {
      pending: fc.constantFrom(0, 1, 5),
      operational: fc.constantFrom(0, 2.3),
      burst: fc.constantFrom(0, 3),
      burstDays: fc.integer({ min: 0, max: 7 }),
      power: fc.constantFrom(0, 0, 1.3),
      configured: fc.record({ from: anyDay(), leaves: anyShare(), not: fc.constantFrom('cohort-1', 'cohort-2') }),
      cap: fc.record({ perDay: fc.constantFrom(1, 3, 12), from: anyDay() }),
      dayFactor: fc.constantFrom<SampleAmount>(1, { uniform: [0.5, 1.5] }),
      limit: fc.constantFrom(50, 1000),
      background: fc.constantFrom(0, 70, 700),
      growth: fc.constantFrom(0, 30),
      networkLimit: fc.constantFrom<SampleAmount>(120, 1000, { uniform: [100, 3000] }),
      // 'mid' and 'north' are named by storms.
      dnos: fc.constantFrom<NonNullable<SampleAlerts['dnos']>>(
        { mid: { share: 0.5, limit: 20 }, north: { share: 0.5 } },
        { mid: { share: 0.1, limit: 90 }, north: { share: 0.2, limit: 5 }, south: { share: 0 }, west: { share: 0.7 } },
        { mid: { share: 1, limit: 50 }, north: { share: 0, limit: 0 } },
      ),
    },
    { requiredKeys: ['pending', 'operational', 'burst', 'burstDays', 'dayFactor', 'limit'] },
  );
}
