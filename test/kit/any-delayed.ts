import fc from 'fast-check';
import type { SampleAmount } from './amounts.ts';
import { anyDay, anyLaw } from './any-amount.ts';
import type { SampleDisturbance } from './sample-options.ts';

/** Failures after migration, of two disturbances which may overlap in scope and time; and a loss of what was learnt. */
export function anyDelayed(): fc.Arbitrary<SampleDisturbance[]> {
  return fc
    .record({
      onset: anyDay(),
      scope: fc.constantFrom('programme', 'dmc dmc-1', 'cohort cohort-1'),
      share: fc.constantFrom<SampleAmount>(0, 0.02, 0.4, { uniform: [0, 0.3] }),
      lastsMinutes: fc.constantFrom(-1, 0, 3000, 20_000),
      age: anyLaw(0),
      part: fc.constantFrom<SampleAmount>(0, 0.3, 1),
    })
    .map(({ onset, scope, share, lastsMinutes, age, part }) => [
      {
        id: 'late',
        disturbance: 'delayed-failures',
        scope,
        settings: { minutes: 300, lastsMinutes, unrecoverable: 0.2 },
        quantities: { onset, share },
        laws: { age },
      },
      {
        id: 'late-keen',
        disturbance: 'delayed-failures',
        scope: 'supplier keen',
        settings: { minutes: 0, lastsMinutes: -1, unrecoverable: 0 },
        quantities: { onset: 3, share },
        laws: { age: { least: 90, shares: [0.5, 0.3, 0.2] } },
      },
      { id: 'loss', disturbance: 'learning-loss', scope, quantities: { onset, part } },
    ]);
}
