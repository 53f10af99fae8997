import fc from 'fast-check';
import type { StateName, Status } from '../../src/fleet/installation.ts';
import type { SampleAmount } from './amounts.ts';
import { anyLaw, anyShare } from './any-amount.ts';
import type { SampleOutcome, SampleStock, SampleStratum } from './sample-options.ts';

/** A few strata of any kind, and one more that makes sure of the scopes which disturbances name. */
export function anyStrata(): fc.Arbitrary<SampleStratum[]> {
  return fc
    .array(
      fc.record({
        cohort: fc.constantFrom('cohort-1', 'cohort-2'),
        dmc: fc.constantFrom('dmc-1', 'dmc-2'),
        supplier: fc.constantFrom('keen', 'slow'),
        status: fc.constantFrom<Status>('active', 'dormant', 'mixed'),
        entry: fc.constantFrom('listed', 'early', 'late'),
        outcome: fc.constantFrom('plain', 'other'),
        untouched: fc.integer({ min: 0, max: 150 }),
        prepayment: anyShare(),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((strata) => [
      ...strata.map((stratum, place) => ({ ...stratum, id: `s${place}` })),
      { id: 's9', cohort: 'cohort-1', dmc: 'dmc-1', supplier: 'keen', untouched: 20 },
    ]);
}

/** Stocks in every state that one may begin in. */
export function anyStocks(ids: readonly string[]): fc.Arbitrary<SampleStock[]> {
  return fc.array(
    fc.record({
      stratum: fc.constantFrom(...ids),
      state: fc.constantFrom<StateName>(
        'waiting',
        'stalled',
        'rejected',
        'rolled back',
        'fixing forward',
        'unrecoverable',
        'excluded',
        'migrated, pending supplier',
        'operational',
      ),
      installations: fc.integer({ min: 0, max: 12 }),
      attemptsUsed: fc.integer({ min: 0, max: 4 }),
      ageTicks: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 5 },
  );
}

/** An outcome with any trouble; attempts that go straight through take a constant time. */
export function anyOutcome(): fc.Arbitrary<SampleOutcome> {
  const troubles = () =>
    fc.record({
      stall: anyShare(),
      reject: anyShare(),
      rollBack: anyShare(),
      fixForward: anyShare(),
      unrecoverable: anyShare(),
    });
  return fc.record({
    first: troubles(),
    later: troubles(),
    hopeless: anyShare(),
    unknownCode: troubles(),
    turnaround: fc.integer({ min: 1, max: 40 }),
    troubledTurnaround: anyLaw(1),
    stallLength: anyLaw(0),
    stallEnds: fc.record({ rollBack: anyShare(), fixForward: anyShare(), unrecoverable: anyShare() }),
    rejectDelay: anyLaw(0),
    backOff: anyLaw(0),
    repairEnds: fc.record({ rollBack: anyShare(), unrecoverable: anyShare() }),
    recovered: anyShare(),
    recoveryLength: anyLaw(0),
    attemptsLimit: fc.constantFrom(0, 1, 2, 5),
    learning: fc.option(
      fc.record({
        troubles: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
        leaves: fc.constantFrom<SampleAmount>(0, 0.3, 1, { uniform: [0.2, 0.8] }),
        pace: fc.constantFrom(1, 20, 500),
        exponent: fc.constantFrom(0.5, 1, 2.5),
      }),
      { nil: undefined },
    ),
  });
}
