import fc from 'fast-check';
import type { SampleAmount, SampleLaw } from './amounts.ts';

/** Small or none for the most part, so that most of the model is met; seldom large. */
export function anyShare(): fc.Arbitrary<SampleAmount> {
  return fc.constantFrom<SampleAmount>(
    0,
    0,
    0.02,
    0.05,
    0.2,
    { uniform: [0, 0.1] },
    {
      atoms: [
        [0, 0.5],
        [0.3, 0.5],
      ],
    },
  );
}

/** A day in the first weeks, or shortly before the first. */
export function anyDay(): fc.Arbitrary<SampleAmount> {
  return fc.oneof(fc.integer({ min: -3, max: 20 }), fc.constant({ uniform: [0, 20] as const }));
}

/** A law of durations, in ticks: one length, a few, or some that end in the middle of the next day. */
export function anyLaw(least: number): fc.Arbitrary<SampleLaw> {
  return fc.oneof(
    fc.integer({ min: least, max: 150 }),
    fc.constant({ least, shares: [0.3, 0.3, 0.2, 0.2] }),
    fc.constant({ least: 90, shares: [0.1, 0.1, 0.5, 0.1, 0.2] }),
  );
}
