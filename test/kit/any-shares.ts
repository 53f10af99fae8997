import fc from 'fast-check';
import type { SampleAmount } from './amounts.ts';
import { anyDay, anyLaw } from './any-amount.ts';
import type { SampleDisturbance } from './sample-options.ts';

/** What changes shares otherwise than a defect does: drifts, hours of the day, storms of retries, new codes, uneven days, waves of stalls. */
export function anyShareModifiers(): fc.Arbitrary<SampleDisturbance[]> {
  const scope = () => fc.constantFrom('programme', 'dmc dmc-1', 'cohort cohort-1', 'supplier keen');
  const lasting = () => ({ scope: scope(), onset: anyDay(), length: anyLaw(0) });
  const minutes = fc.constantFrom(0, 480, 610, 1425);
  const sizes = { times: fc.constantFrom(0, 1, 2), plus: fc.constantFrom(0, 0.2) };
  return fc
    .record({
      drift: fc.record({ scope: scope(), onset: anyDay(), perDay: fc.constantFrom(0, 0.03, 0.2), minutes }),
      daily: fc.record({
        scope: scope(),
        onset: anyDay(),
        hours: fc.constantFrom([600, 1440], [0, 600], [540, 545], [0, 1440]),
        minutes,
        ...sizes,
      }),
      storm: fc.record({ ...lasting(), minutes, trouble: fc.integer({ min: 0, max: 4 }), ...sizes }),
      codes: fc.record({ ...lasting(), minutes, troubles: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }), ...sizes }),
      uneven: fc.record({
        scope: scope(),
        troubles: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
        factor: fc.constantFrom<SampleAmount>(1, 0.5, { uniform: [0, 2] }),
        memory: fc.constantFrom({}, { memory: 0.6 }, { memory: 0.3, weekdays: [2, 1, 1, 0.5, 1, 0, 1] }),
      }),
      optimism: fc.record({ scope: scope(), times: fc.constantFrom<SampleAmount>(1, 1.2, { uniform: [0.5, 3] }) }),
      waves: fc.array(fc.record({ ...lasting(), minutes, share: fc.constantFrom(0, 0.1, 0.6), stall: anyLaw(0) }), {
        minLength: 2,
        maxLength: 2,
      }),
      chosen: fc.subarray(['daily', 'drift', 'storm', 'codes', 'uneven', 'optimism', 'wave-0', 'wave-1']),
    })
    .map(({ drift, daily, storm, codes, uneven, optimism, waves, chosen }) =>
      [
        {
          id: 'daily',
          disturbance: 'defect',
          scope: daily.scope,
          settings: { minutes: daily.minutes, trouble: 1, times: daily.times, plus: daily.plus, daily: daily.hours },
          quantities: { onset: daily.onset },
        },
        {
          id: 'drift',
          disturbance: 'drift',
          scope: drift.scope,
          settings: { minutes: drift.minutes, trouble: 3, perDay: drift.perDay, most: 0.3 },
          quantities: { onset: drift.onset },
        },
        {
          id: 'storm',
          disturbance: 'retry-storm',
          scope: storm.scope,
          settings: { minutes: storm.minutes, trouble: storm.trouble, times: storm.times, plus: storm.plus },
          quantities: { onset: storm.onset },
          laws: { length: storm.length },
        },
        {
          id: 'codes',
          disturbance: 'unknown-errors',
          scope: codes.scope,
          settings: { minutes: codes.minutes, troubles: codes.troubles, times: codes.times, plus: codes.plus },
          quantities: { onset: codes.onset },
          laws: { length: codes.length },
        },
        {
          id: 'uneven',
          disturbance: 'uneven-days',
          scope: uneven.scope,
          settings: { troubles: uneven.troubles, ...uneven.memory },
          quantities: { factor: uneven.factor },
        },
        {
          id: 'optimism',
          disturbance: 'optimistic-inputs',
          scope: optimism.scope,
          settings: { troubles: uneven.troubles },
          quantities: { times: optimism.times },
        },
        ...waves.map((wave, place) => ({
          id: `wave-${place}`,
          disturbance: 'stall-wave',
          scope: wave.scope,
          settings: { minutes: wave.minutes, share: wave.share },
          quantities: { onset: wave.onset },
          laws: { length: wave.length, stall: wave.stall },
        })),
      ].filter(({ id }) => chosen.includes(id)),
    );
}
