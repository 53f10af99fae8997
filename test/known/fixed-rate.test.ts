import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { clearedOn, totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';

test('a backlog B at a fixed rate V, without trouble, clears in ceil(B / V) migration days', () => {
  const cases = fc.record({
    backlogs: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
    volumePerDay: fc.integer({ min: 150, max: 2000 }),
    closedDays: fc.array(fc.nat(20), { maxLength: 5 }),
    waves: fc.constantFrom([0], [32, 40, 48], [20, 21, 22, 23]),
  });
  fc.assert(
    fc.property(cases, ({ backlogs, volumePerDay, closedDays, waves }) => {
      const strata = backlogs.map((untouched, place) => ({ id: `s${place}`, supplier: `x${place % 2}`, untouched }));
      // Attempts take a few hours, so that the last of a day are resolved before its close.
      const plan = samplePlan({ days: 130, volumePerDay, closedDays, waves, strata });
      const backlog = backlogs.reduce((sum, each) => sum + each, 0);
      const migrationDays = [...plan.calendar.migrationDay.keys()].filter(
        (day) => plan.calendar.migrationDay[day] === 1,
      );
      const run = simulate(plan, 0);
      expect(clearedOn(run)).toBe(migrationDays[Math.ceil(backlog / volumePerDay) - 1]);
      expect(totalOf(run, 'attempts')).toBe(backlog);
    }),
    { numRuns: 60, seed: 1 },
  );
});
