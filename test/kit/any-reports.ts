import fc from 'fast-check';
import { anyDay, anyLaw } from './any-amount.ts';
import type { SampleDisturbance } from './sample-options.ts';

/** What comes between the truth and the decision: reports late, lost or wrong; people at the gate; suppliers that authorise otherwise. */
export function anyReportsAndGates(): fc.Arbitrary<SampleDisturbance[]> {
  const scope = fc.constantFrom('programme', 'dmc dmc-1', 'cohort cohort-1', 'supplier keen');
  const lasting = { onset: anyDay(), length: fc.oneof(anyLaw(0), fc.constant(700)), minutes: fc.constantFrom(0, 605) };
  const gap = fc.record({ ...lasting, scope, outcomes: fc.constantFrom(0, 1), alerts: fc.constantFrom(0, 1) });
  const shift = fc.record({ ...lasting, scope: fc.constantFrom('programme', 'supplier keen', 'supplier slow') });
  return fc
    .record({
      delay: gap,
      lost: gap,
      wrong: fc.array(fc.record({ ...lasting, scope, share: fc.constantFrom(0.2, 0.7), rework: anyLaw(0) }), {
        minLength: 2,
        maxLength: 2,
      }),
      gates: fc.array(
        fc.record({
          ...lasting,
          refuses: fc.constantFrom(0, 0.2),
          stamps: fc.constantFrom(0, 0.6),
          late: fc.oneof(anyLaw(0), fc.constantFrom(0, 3, 9, 30)),
        }),
        { minLength: 2, maxLength: 2 },
      ),
      again: fc.record({ ...lasting, scope, times: fc.constantFrom(1, 2, 5) }),
      shortfall: shift,
      crowd: shift,
      authorised: fc.constantFrom(0, 0.4, 1),
      catchUp: fc.constantFrom(0, 1),
      chosen: fc.subarray(['delay', 'lost', 'again', 'wrong-0', 'wrong-1', 'gate-0', 'gate-1', 'shortfall', 'crowd']),
    })
    .map(({ delay, lost, again, wrong, gates, shortfall, crowd, authorised, catchUp, chosen }) =>
      [
        gapOf('delay', 'late-reports', delay),
        gapOf('lost', 'missing-reports', lost),
        {
          id: 'again',
          disturbance: 'repeated-reports',
          scope: again.scope,
          settings: { minutes: again.minutes, times: again.times },
          quantities: { onset: again.onset },
          laws: { length: again.length },
        },
        ...wrong.map(({ scope, minutes, share, onset, length, rework }, place) => ({
          id: `wrong-${place}`,
          disturbance: 'misclassified-outcomes',
          scope,
          settings: { minutes, share },
          quantities: { onset },
          laws: { length, rework },
        })),
        ...gates.map(({ minutes, refuses, stamps, onset, length, late }, place) => ({
          id: `gate-${place}`,
          disturbance: 'human-gate',
          settings: { minutes, refuses, stamps },
          quantities: { onset },
          laws: { length, late },
        })),
        {
          id: 'shortfall',
          disturbance: 'demand-shortfall',
          scope: shortfall.scope,
          settings: { minutes: shortfall.minutes, catchUp },
          quantities: { onset: shortfall.onset, authorised },
          laws: { length: shortfall.length },
        },
        {
          id: 'crowd',
          disturbance: 'supplier-crowding',
          scope: crowd.scope,
          settings: { minutes: crowd.minutes },
          quantities: { onset: crowd.onset, times: 2.5 },
          laws: { length: crowd.length },
        },
      ].filter(({ id }) => chosen.includes(id)),
    );
}

type Gap = Pick<SampleDisturbance, 'scope'> & {
  readonly onset: NonNullable<SampleDisturbance['quantities']>[string];
  readonly length: NonNullable<SampleDisturbance['laws']>[string];
  readonly minutes: number;
  readonly outcomes: number;
  readonly alerts: number;
};

function gapOf(id: string, disturbance: string, { onset, length, scope, ...settings }: Gap): SampleDisturbance {
  return {
    id,
    disturbance,
    ...(scope === undefined ? {} : { scope }),
    settings,
    quantities: { onset },
    laws: { length },
  };
}
