import fc from 'fast-check';
import type { Condition } from '../../src/fleet/eligible-products.ts';
import type { SampleAmount } from './amounts.ts';
import { anyDay, anyShare } from './any-amount.ts';
import type { SampleBarriers } from './sample-barriers.ts';

/**
 * Some gates, blockers and firmware campaigns or none: of any strata, with conditions on two milestones, of which they may
 * wait for none; blockers whose data are right, wrong or useless; campaigns too slow to end, and ones that nobody survives.
 *
 * @param ids of the plan's strata
 */
export function anyBarriers(ids: readonly string[]): fc.Arbitrary<SampleBarriers | undefined> {
  const strata = fc.subarray([...ids], { minLength: 1 });
  const when = fc.constantFrom<Condition>(
    { milestone: 0 },
    { milestone: 1 },
    { all: [{ milestone: 0 }, { milestone: 1 }] },
    { all: [] },
  );
  const category = fc.record({
    share: fc.constantFrom<SampleAmount>(0, 0.1, 0.3, { uniform: [0.05, 0.3] }),
    affected: fc.constantFrom<SampleAmount>(0, 0.2, 0.9, 1, { uniform: [0.1, 1] }),
    isHeld: fc.boolean(),
  });
  const blocker = fc.record({ when, strata, categories: fc.array(category, { minLength: 1, maxLength: 3 }) });
  const campaigns = fc.tuple(fc.shuffledSubarray([...ids]), fc.nat(4), anyCampaign(), anyCampaign());
  return fc.option(
    fc.record({
      gates: fc.dictionary(fc.constantFrom('north', 'south'), fc.record({ when, strata }), { maxKeys: 2 }),
      blockers: fc.dictionary(fc.constantFrom('load', 'split'), blocker, { maxKeys: 2 }),
      // A stratum belongs to one campaign.
      firmware: campaigns.map(([shuffled, cut, one, other]) => ({
        ...(cut > 0 && shuffled.length > 0 ? { one: { ...one, strata: shuffled.slice(0, cut) } } : {}),
        ...(shuffled.length > cut ? { other: { ...other, strata: shuffled.slice(cut) } } : {}),
      })),
    }),
    { nil: undefined },
  );
}

function anyCampaign() {
  return fc
    .record({
      start: fc.oneof(
        anyDay().map((fromDay) => ({ fromDay })),
        fc.constantFrom({ milestone: 0 }, { milestone: 1 }),
      ),
      onMigrationDays: fc.boolean(),
      volumePerDay: fc.constantFrom<SampleAmount>(0, 3, 20, 1000, { uniform: [2, 60] }),
      succeeds: fc.constantFrom<SampleAmount>(0, 0.5, 0.9, 1, { uniform: [0.3, 1] }),
      noConnection: fc.oneof(anyShare(), fc.constant<SampleAmount>(1)),
      triesLimit: fc.integer({ min: 1, max: 4 }),
      retryDays: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ start, ...campaign }) => ({ ...campaign, ...start }));
}
