import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SERVICE } from '../../src/control/unused-pace.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { clearedOn, totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';

test('a backlog B through a service of H an hour, without trouble, clears in ceil(B / (H x hours)) migration days', () => {
  const cases = fc.record({
    backlogs: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
    volumePerHour: fc.integer({ min: 20, max: 200 }),
    // Ten hours in waves of an hour, of half an hour, of two and of five hours: all the same to the service.
    everyTicks: fc.constantFrom(4, 2, 8, 20),
    isOfCohort: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ backlogs, volumePerHour, everyTicks, isOfCohort }) => {
      const waves = Array.from({ length: 40 / everyTicks }, (_, wave) => 32 + wave * everyTicks);
      const strata = backlogs.map((untouched, place) => ({ id: `s${place}`, supplier: `x${place % 2}`, untouched }));
      const service = { id: 'tooling', steps: [{ volumePerHour }], ...(isOfCohort ? { cohorts: ['cohort-1'] } : {}) };
      const plan = samplePlan({ days: 130, volumePerDay: 5000, waves, strata, services: [service] });
      const backlog = backlogs.reduce((sum, each) => sum + each, 0);
      const migrationDays = [...plan.calendar.migrationDay.keys()].filter(
        (day) => plan.calendar.migrationDay[day] === 1,
      );
      const days = Math.ceil(backlog / (volumePerHour * 10));
      const run = simulate(plan, 0);
      expect(clearedOn(run)).toBe(migrationDays[days - 1]);
      expect(totalOf(run, 'attempts')).toBe(backlog);
      // Utilisation is what was started of what could have been.
      expect([...run.serviceSums.subarray(0, 2)]).toEqual([days * volumePerHour * 10, backlog]);
      const full = Math.floor(backlog / (volumePerHour * 10));
      expect([run.serviceSums[2], run.bindingDays[SERVICE]]).toEqual([full, days - 1]);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('a capacity steps up with an approval, on its day or after its remedy', () => {
  const options = {
    everyDay: true,
    volumePerDay: 5000,
    strata: [{ id: 'only', untouched: 4000 }],
    services: [{ id: 'tooling', steps: [{ volumePerHour: 20 }, { milestone: 0, volumePerHour: 100 }] }],
  };
  const startsOf = (passes: number) => [
    ...simulate(samplePlan({ ...options, milestones: { approved: { date: 2, passes, remedyDays: 3 } } }), 0).started,
  ];
  expect(startsOf(1).slice(0, 7)).toEqual([200, 200, 1000, 1000, 1000, 600, 0]);
  expect(startsOf(0).slice(0, 7)).toEqual([200, 200, 200, 200, 200, 1000, 1000]);
});

test('what a wave has no room for is started at a later one, and what is left at midnight is charged to the service', () => {
  // Waves at 08:00, 09:00 and 12:00: an hour, three hours, and three again. 70 in equal waves are 24, 23 and 23.
  const plan = samplePlan({
    everyDay: true,
    days: 1,
    waves: [32, 36, 48],
    volumePerDay: 70,
    services: [{ id: 'tooling', steps: [{ volumePerHour: 10 }] }],
  });
  const run = simulate(plan, 0);
  // 10, then 14 + 23 of which 30 have room, then 7 + 23 of which all have.
  expect(run.started[0]).toBe(70);
  expect([run.capacityOfService[0], run.startedByService[0], run.serviceAtCapacity[0]]).toEqual([70, 70, 1]);
  // Waves of eight hours, of 45 minutes and of 15, which midnight cuts short: room for 80, 8 and 3.
  const late = { ...plan, calendar: { ...plan.calendar, waves: Int32Array.of(60, 92, 95) } };
  const hindered = simulate(late, 0);
  expect(hindered.capacityOfService[0]).toBe(90);
  expect([hindered.started[0], hindered.taken[SERVICE], hindered.bindingDays[SERVICE]]).toEqual([35, 35, 1]);
});

test('load wears a service off within the day', () => {
  const plan = samplePlan({
    everyDay: true,
    days: 1,
    volumePerDay: 1000,
    services: [{ id: 'dsp', steps: [{ volumePerHour: 100 }], erosion: [{ utilisation: 0.8, left: 0.5 }] }],
  });
  // 100, then 50 wherever at least 80% of what was there is used so far, else 100.
  const uses = [100, 50, 100, 50, 100, 50, 100, 100, 50, 100];
  const used = (waves: number) => uses.slice(0, waves).reduce((sum, each) => sum + each, 0);
  uses.forEach((use, wave) => {
    if (wave > 0) expect(use).toBe(used(wave) >= 80 * wave ? 50 : 100);
  });
  const run = simulate(plan, 0);
  expect([run.started[0], run.taken[SERVICE], run.serviceAtCapacity[0]]).toEqual([used(10), 1000 - used(10), 1]);
});
