import fc from 'fast-check';
import type { SampleAmount } from './amounts.ts';
import { anyDay, anyLaw } from './any-amount.ts';
import { anyDelayed } from './any-delayed.ts';
import { anyReportsAndGates } from './any-reports.ts';
import { anyShareModifiers } from './any-shares.ts';
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
      stormOnset: anyDay(),
      stormTimes: fc.constantFrom<SampleAmount>(0, 1, 4, { uniform: [1, 30] }),
      stormScope: fc.constantFrom<Partial<SampleDisturbance>>(
        { scope: 'programme' },
        { scope: 'dmc dmc-1' },
        { scope: 'cohort cohort-1' },
        { dno: 'mid' },
      ),
      more: anyShareModifiers(),
      late: anyDelayed(),
      between: anyReportsAndGates(),
    })
    .map(
      ({
        more,
        late,
        between,
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
        {
          id: 'incidents',
          disturbance: 'incidents',
          settings: { category: 1, lagMinutes: 30, targetMinutes: 240 },
          quantities: { perMonth, missed: 0.3 },
          laws: { length, overrun: length },
        },
        { id: 'stands-by', disturbance: 'incidents', enacted: false, quantities: { perMonth: 20 }, laws: { length } },
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
        {
          id: 'others',
          disturbance: 'background-surge',
          settings: { minutes: 600 },
          quantities: { onset: stormOnset, times: stormTimes },
          laws: { length },
        },
        ...late,
        ...more,
        ...between,
      ],
    );
}
