import fc from 'fast-check';
import { ANSWERS } from '../../src/control/go-no-go.ts';
import { anyDay, anyLaw } from './any-amount.ts';
import type { SampleGoNoGo } from './sample-go-no-go.ts';
import type { SampleDisturbance } from './sample-options.ts';

/** People who decide on the day: some of them needed, away, late; with any answer to what they cannot decide. */
export function anyGoNoGo(): fc.Arbitrary<SampleGoNoGo | undefined> {
  const role = fc.record({
    needed: fc.boolean(),
    absent: fc.constantFrom(0, 0, 0.2, { uniform: [0, 0.5] as const }),
    absences: fc.constantFrom([], [], [{ fromDay: -3, untilDay: 2 }], [{ fromDay: 4, untilDay: 7 }]),
    late: fc.option(fc.oneof(anyLaw(0), fc.constantFrom(0, 5, 20)), { nil: undefined }),
  });
  const goNoGo = fc.record({
    roles: fc.dictionary(fc.constantFrom('dcc', 'dsp', 'dco'), role),
    quorum: fc.integer({ min: 0, max: 3 }),
    cutOffTick: fc.constantFrom(40, 45, 60, 95),
    undecided: fc.constantFrom(...ANSWERS),
    missingData: fc.constantFrom(...ANSWERS),
    holdsInconclusive: fc.boolean(),
    mostHolds: fc.constantFrom(0, 1, 2),
  });
  // Days that are no-go show little of anything else.
  return fc.oneof(fc.constant(undefined), fc.constant(undefined), fc.constant(undefined), goNoGo);
}

/** People of the review, who put it off, miss it, or have their way with it; two at a time, or none. */
export function anyReviewGates(): fc.Arbitrary<SampleDisturbance[]> {
  const gate = fc.record({
    onset: anyDay(),
    length: fc.oneof(anyLaw(0), fc.constant(2000)),
    late: fc.constantFrom(0, 95, 96, 300),
    misses: fc.constantFrom(0, 0.4),
    cautious: fc.constantFrom(0, 0.5),
    stamps: fc.constantFrom(0, 0.5),
  });
  return fc.array(gate, { maxLength: 2 }).map((gates) =>
    gates.map(({ onset, length, late, ...shares }, place) => ({
      id: `reviewers-${place}`,
      disturbance: 'review-gate',
      settings: { minutes: 0, ...shares },
      quantities: { onset },
      laws: { length, late },
    })),
  );
}
