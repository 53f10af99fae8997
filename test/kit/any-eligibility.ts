import fc from 'fast-check';
import type { Condition } from '../../src/fleet/eligible-products.ts';
import type { SampleAmount } from './amounts.ts';
import { anyDay, anyShare } from './any-amount.ts';
import type { SampleOptions } from './sample-options.ts';

/**
 * A milestone that comes on a day, a review with a remedy or without, a report in steps that begins on a day or after these,
 * and a review that may fail until the report is through. Their places are in the order of their names.
 */
export function anyMilestones(): fc.Arbitrary<NonNullable<SampleOptions['milestones']>> {
  return fc.record({
    a: fc.record({ date: anyDay() }),
    b: fc.oneof(
      fc.record({ date: anyDay(), passes: anyShare(), remedyDays: anyDay() }),
      fc.record({ date: anyDay(), passes: anyShare() }),
    ),
    // It waits for what stands before it, and for 'd', which stands behind.
    c: fc.oneof(
      fc.record({ date: anyDay(), steps: anySteps() }),
      fc.record({ after: anyCondition([0, 1, 3]), steps: anySteps(), passes: anyPass() }),
    ),
    d: fc.oneof(
      fc.record({ date: anyDay(), passes: anyPass(), failedUntil: anyCondition([0, 1]) }),
      fc.record({ after: anyCondition([0]) }),
    ),
  });
}

/** Entries that wait for any of them; 'late' may be substantively equivalent to 'early', or both to 'listed'. */
export function anyEntries(): fc.Arbitrary<NonNullable<SampleOptions['entries']>> {
  return fc.record({ early: anyEntry([undefined, 'listed']), late: anyEntry([undefined, 'listed', 'early']) });
}

/** Factors on the odds of trouble: of all, some or none. */
export function anySpread(): fc.Arbitrary<SampleOptions['spread']> {
  const factor = () =>
    fc.constantFrom<SampleAmount>(
      1,
      { uniform: [0.2, 3] },
      {
        atoms: [
          [0, 0.2],
          [1, 0.4],
          [20, 0.4],
        ],
      },
    );
  return fc.option(
    fc.record(
      { cohort: factor(), service: factor(), testedParent: factor(), dmc: factor(), hopeless: fc.boolean() },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  );
}

/** Mostly passed, so that most fleets get listed. */
function anyPass() {
  return fc.constantFrom<SampleAmount>(1, 1, 0.5, 0);
}

function anySteps() {
  return fc.array(
    fc.record({
      days: fc.constantFrom<SampleAmount>(0, 1, 2.5, 4, { uniform: [0, 3] }),
      isWorking: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  );
}

function anyCondition(places: readonly number[]): fc.Arbitrary<Condition> {
  const milestones = places.map((milestone): Condition => ({ milestone }));
  return fc.constantFrom<Condition>(milestones[0], { all: milestones }, { any: milestones }, { all: [] });
}

function anyEntry(parents: readonly (string | undefined)[]) {
  return fc
    .record({
      when: fc.oneof(anyCondition([0, 1]), anyCondition([1, 0]), anyCondition([2, 3])),
      leadDays: fc.integer({ min: 0, max: 6 }),
      leadIsWorking: fc.boolean(),
      excludedDay: fc.constantFrom(1_000_000, 1_000_000, 12, 0),
      testedParent: fc.constantFrom(...parents),
    })
    .map(({ testedParent, ...entry }) => (testedParent === undefined ? entry : { ...entry, testedParent }));
}
