import fc from 'fast-check';
import type { SampleAmount } from './amounts.ts';
import { anyDay, anyLaw } from './any-amount.ts';
import type { SampleDisturbance } from './sample-options.ts';

/** Two defects, which may overlap in scope, time and trouble, incidents, and storms, which may overlap as well. */
export function anyDisturbances(): fc.Arbitrary<SampleDisturbance[]> {
  return fc
    .record({
      onset: anyDay(),
      trouble: fc.integer({ min: 0, max: 4 }),
      times: fc.constantFrom(0, 1, 3),
      plus: fc.constantFrom(0, 0.1, 0.9),
      scope: fc.constantFrom('programme', 'dmc dmc-1', 'cohort cohort-1'),
      perMonth: fc.integer({ min: 0, max: 20 }),
      length: anyLaw(0),
      delayedShare: fc.constantFrom<SampleAmount>(0, 0.02, 0.4, { uniform: [0, 0.3] }),
      delayedLasts: fc.constantFrom(-1, 0, 3000, 20_000),
      stormOnset: anyDay(),
      stormTimes: fc.constantFrom<SampleAmount>(0, 1, 4, { uniform: [1, 30] }),
      stormScope: fc.constantFrom<Partial<SampleDisturbance>>(
        { scope: 'programme' },
        { scope: 'dmc dmc-1' },
        { scope: 'cohort cohort-1' },
        { dno: 'mid' },
      ),
    })
    .map(
      ({
        onset,
        trouble,
        times,
        plus,
        scope,
        perMonth,
        length,
        stormOnset,
        stormTimes,
        stormScope,
        delayedShare,
        delayedLasts,
      }) => [
        {
          id: 'a-defect',
          disturbance: 'defect',
          scope,
          settings: { minutes: 600, trouble, times, plus },
          quantities: { onset },
        },
        {
          id: 'b-defect',
          disturbance: 'defect',
          scope: 'supplier keen',
          settings: { minutes: 0, trouble: 2, times: 0.5, plus: 0.05 },
          quantities: { onset: 4 },
        },
        { id: 'incidents', disturbance: 'incidents', quantities: { perMonth }, laws: { length } },
        {
          id: 'late',
          disturbance: 'delayed-failures',
          scope,
          settings: { minutes: 300, lastsMinutes: delayedLasts, unrecoverable: 0.2 },
          quantities: { onset, share: delayedShare },
          laws: { age: length },
        },
        {
          id: 'late-keen',
          disturbance: 'delayed-failures',
          scope: 'supplier keen',
          settings: { minutes: 0, lastsMinutes: -1, unrecoverable: 0 },
          quantities: { onset: 3, share: delayedShare },
          laws: { age: { least: 90, shares: [0.5, 0.3, 0.2] } },
        },
        {
          id: 'storms',
          disturbance: 'alert-storms',
          dno: 'north',
          settings: { months: [1, 3, 12] },
          quantities: { perMonth, times: stormTimes },
          laws: { length },
        },
        {
          id: 'surge',
          disturbance: 'alert-surge',
          ...stormScope,
          settings: { minutes: 600 },
          quantities: { onset: stormOnset, times: stormTimes },
          laws: { length },
        },
      ],
    );
}
