import fc from 'fast-check';
import { anyDay } from './any-amount.ts';
import type { SampleService } from './sample-options.ts';

/**
 * Some services or none: of the whole programme, of each cohort, and of all cohorts by name, which holds those of each;
 * with capacities that small fleets meet, that step on days and at milestones, and that load wears off.
 *
 * @param cohorts ids of the plan's cohorts
 */
export function anyServices(cohorts: readonly string[]): fc.Arbitrary<SampleService[]> {
  const all: Pick<SampleService, 'id' | 'cohorts'>[] = [
    { id: 'tooling' },
    { id: 'dsp' },
    { id: 'dco', cohorts },
    ...cohorts.map((cohort) => ({ id: `s1sp-${cohort}`, cohorts: [cohort] })),
  ];
  return fc
    .subarray(all)
    .chain((services) =>
      fc.tuple(...services.map((service) => anyService().map((words) => ({ ...service, ...words })))),
    );
}

function anyService(): fc.Arbitrary<Pick<SampleService, 'steps' | 'erosion'>> {
  const volumePerHour = fc.constantFrom(0, 1, 2, 3, 5, 7, 10, 40);
  const first = fc.record({ volumePerHour: fc.constantFrom(1, 2, 3, 5, 7, 10, 40) });
  const later = fc.oneof(
    fc.record({ fromDay: anyDay(), volumePerHour }),
    fc.record({ milestone: fc.constantFrom(0, 1), volumePerHour }),
  );
  return fc.record({
    steps: fc.oneof(
      fc.tuple(first, fc.array(later, { maxLength: 2 })).map(([step, steps]) => [step, ...steps]),
      fc.tuple(later),
    ),
    erosion: fc.constantFrom(
      [],
      [],
      [{ utilisation: 0.7, left: 0.5 }],
      [
        { utilisation: 0.3, left: 0.9 },
        { utilisation: 0.9, left: 0 },
      ],
    ),
  });
}
