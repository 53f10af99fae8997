import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { here } from '../../src/runners/here.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions, anyPlan } from '../kit/any-plan.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { samplePlan } from '../kit/plan.ts';
import { filesIn, planIn } from '../kit/scenario-files.ts';

const AMPLE = { id: 'ample', steps: [{ volumePerHour: 1_000_000 }] };

test('no service starts more than its capacity in a day, and those of the programme start all that is started', () => {
  fc.assert(
    fc.property(anyPlan(), fc.nat(100), (plan, replication) => {
      const { services, calendar } = plan;
      const run = simulate(plan, replication);
      for (let at = 0; at < run.startedByService.length; at++) {
        const started = run.startedByService[at];
        expect(started).toBeLessThanOrEqual(run.capacityOfService[at]);
        const day = Math.floor(at / services.length);
        if (services[at % services.length].cohorts.length === 0) expect(started).toBe(run.started[day]);
        if (calendar.migrationDay[day] === 0) expect(run.capacityOfService[at]).toBe(0);
      }
    }),
    { numRuns: 80, seed: 1 },
  );
});

test('what every service can do at ease changes nothing, but for its own figures', () => {
  fc.assert(
    fc.property(anyLawfulOptions(), fc.nat(100), (options, replication) => {
      // One stratum of a supplier, so that nobody's turn to use up authorisations depends on who is first.
      const strata = (options.strata ?? []).map((stratum, place) => ({ ...stratum, supplier: `supplier-${place}` }));
      // Nor does a service bring trouble of its own.
      const apart = { ...options, strata, disturbances: [], spread: undefined };
      const figures = (services: NonNullable<typeof options.services>) => {
        const { capacityOfService, startedByService, serviceAtCapacity, serviceSums, ...others } = figuresOf(
          simulate(samplePlan({ ...apart, services }), replication),
        );
        return others;
      };
      expect(figures([AMPLE, { ...AMPLE, id: 'of-a-cohort', cohorts: ['cohort-1'] }])).toEqual(figures([]));
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('a scenario without services has the forecast that it has with ample ones, but for the hash of its plan', async () => {
  const plan = await planIn(filesIn('scenarios'), 'two-cohorts.yaml');
  expect(plan.services).toEqual([]);
  const few = { ...plan, effort: { ...plan.effort, replications: 5 } };
  const {
    services: none,
    planHash: hash,
    ...without
  } = (await forecast(few, here)) as never as Record<string, unknown>;
  const ample = { ...few, services: samplePlan({ services: [AMPLE] }).services };
  const place = ample.quantities.findIndex(({ lows, highs }) => lows[0] === 0 && highs[0] === 0);
  const steps = [{ fromDay: place, milestone: -1, volumePerHour: 1_000_000 }];
  const served = { ...ample, services: [{ ...ample.services[0], steps }] };
  const { services, planHash, ...withAmple } = (await forecast(served, here)) as never as Record<string, unknown>;
  expect(withAmple).toEqual(without);
  expect([none, planHash === hash]).toEqual([[], false]);
  expect(services).toHaveLength(1);
});
