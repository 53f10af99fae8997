import fc from 'fast-check';
import type { SampleAmount } from './amounts.ts';
import { anyDay } from './any-amount.ts';
import type { SampleChurn } from './sample-churn.ts';
import type { SampleStratum } from './sample-options.ts';

/** So large for the most part that small fleets feel them within weeks. */
function anyYearlyShare() {
  return fc.constantFrom<SampleAmount>(0, 0.024, 0.5, 0.9, 1, { uniform: [0.1, 0.99] });
}

function anyDepartures() {
  const scope = fc.constantFrom('programme', 'programme', 'cohort cohort-1', 'dmc dmc-1');
  return fc.array(fc.record({ yearlyShare: anyYearlyShare(), scope }), { maxLength: 2 });
}

/** Any churn of a fleet: removal, change of supplier where active and dormant strata meet, lumps and streams of growth. */
export function anyChurn(strata: readonly SampleStratum[]): fc.Arbitrary<SampleChurn> {
  const ids = strata.map(({ id }) => id);
  const becomes = strata.flatMap((active) => {
    const kin = strata.find(
      ({ status = 'dormant', cohort, dmc }) =>
        status === 'dormant' && active.status === 'active' && cohort === active.cohort && dmc === active.dmc,
    );
    return kin === undefined ? [] : [[active.id, kin.id] as const];
  });
  const installations = fc.constantFrom<SampleAmount>(0, 1, 40, 300, { uniform: [10, 200] });
  const stratum = fc.constantFrom(...ids);
  return fc.record({
    settledEveryDays: fc.constantFrom(1, 1, 7, 28),
    removals: anyDepartures(),
    changesOfSupplier: anyDepartures(),
    unnoticed: fc.constantFrom<SampleAmount | undefined>(undefined, 0, 0.4, 1, { uniform: [0.1, 0.9] }),
    becomes: fc.constant(Object.fromEntries(becomes)),
    growth: fc.array(
      fc.oneof(
        fc.record({ stratum, installations, fromDay: anyDay() }),
        fc.record({ stratum, installations, fromDay: anyDay(), untilDay: anyDay() }),
      ),
      { maxLength: 2 },
    ),
  });
}
