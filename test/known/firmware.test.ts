import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXCLUDED, NOT_ELIGIBLE } from '../../src/fleet/installation.ts';
import { CAMPAIGN_SUM } from '../../src/simulation/barrier-run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { atClose, totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';

test('a backlog B is upgraded in ceil(B / V) days of the campaign, where every try succeeds', () => {
  const cases = fc.record({
    backlogs: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
    volumePerDay: fc.integer({ min: 120, max: 900 }),
    fromDay: fc.nat(12),
    onMigrationDays: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ backlogs, volumePerDay, fromDay, onMigrationDays }) => {
      const strata = backlogs.map((untouched, place) => ({ id: `s${place}`, untouched }));
      const air = { strata: strata.map(({ id }) => id), volumePerDay, fromDay, onMigrationDays };
      const plan = samplePlan({ days: 170, volumePerDay: 10_000, strata, barriers: { firmware: { air } } });
      const { migrationDay } = plan.calendar;
      const works = [...migrationDay.keys()].filter(
        (day) => day >= fromDay && (!onMigrationDays || migrationDay[day] === 1),
      );
      const backlog = backlogs.reduce((sum, each) => sum + each, 0);
      const run = simulate(plan, 0);
      const days = Math.ceil(backlog / volumePerDay);
      expect(run.barriers.doneOn[0]).toBe(works[days - 1]);
      // The last day takes what is left, all others the whole volume; everybody is migrated in the end.
      const upgraded = works.slice(0, days).map((day) => run.barriers.upgradedOn[day]);
      expect(upgraded).toEqual(upgraded.map((_, day) => Math.min(volumePerDay, backlog - day * volumePerDay)));
      expect([...run.barriers.campaignSums]).toEqual([backlog, backlog, 0, 0, 0]);
      expect(totalOf(run, 'attempts')).toBe(backlog);
    }),
    { numRuns: 60, seed: 1 },
  );
});

/*
 * With chance p, k tries and a share u without a connection, (1 - u)(1 - (1 - p)^k) of B are upgraded, u are given up for want
 * of a connection and (1 - u)(1 - p)^k after their last try; the tries are B times the sum over j below k of
 * u + (1 - u)(1 - p)^j. Over 200 futures each mean is held to 5.5 standard errors: false-alarm rate 4e-8 each.
 */
test.each([
  [0.7, 0.1, 3],
  [0.35, 0.25, 2],
  [0.9, 0, 1],
  [0, 0.3, 4],
])('chance %d, %d without a connection, %i tries', (succeeds, noConnection, triesLimit) => {
  const untouched = 400;
  const futures = 200;
  const air = { strata: ['only'], volumePerDay: 150, succeeds, noConnection, triesLimit, retryDays: 3 };
  const strata = [{ id: 'only', untouched }];
  const plan = samplePlan({ days: 60, volumePerDay: 5000, everyDay: true, strata, barriers: { firmware: { air } } });
  const world = newWorld(plan);
  const sums = { tries: 0, upgraded: 0, unconnected: 0, failed: 0, left: 0 };
  for (let replication = 0; replication < futures; replication++) {
    const run = simulate(plan, replication, world);
    const of = (name: keyof typeof CAMPAIGN_SUM): number => run.barriers.campaignSums[CAMPAIGN_SUM[name]];
    // Nobody is lost: whoever is not upgraded is excluded, with a reason.
    expect(of('upgraded') + of('unconnected') + of('failed')).toBe(untouched);
    expect([of('left'), atClose(run, 59, NOT_ELIGIBLE)]).toEqual([0, 0]);
    expect(atClose(run, 59, EXCLUDED)).toBe(of('unconnected') + of('failed'));
    expect(totalOf(run, 'attempts')).toBe(of('upgraded'));
    for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += of(name);
  }
  const trials = untouched * futures;
  const failsAll = (1 - succeeds) ** triesLimit;
  const expectShare = (count: number, share: number): void => {
    const error = Math.sqrt(trials * share * (1 - share));
    expect(Math.abs(count - trials * share)).toBeLessThanOrEqual(5.5 * error + 1e-6);
  };
  expectShare(sums.upgraded, (1 - noConnection) * (1 - failsAll));
  expectShare(sums.unconnected, noConnection);
  expectShare(sums.failed, (1 - noConnection) * failsAll);
  let tries = 0;
  for (let before = 0; before < triesLimit; before++) {
    tries += trials * (noConnection + (1 - noConnection) * (1 - succeeds) ** before);
  }
  // Tries of one installation differ by less than their limit.
  expect(Math.abs(sums.tries - tries)).toBeLessThanOrEqual(5.5 * triesLimit * Math.sqrt(trials));
});

test('what is too much for a day is shared out in proportion, whatever the strata are called', () => {
  const strata = [
    { id: 'large', untouched: 3000 },
    { id: 'small', untouched: 1000 },
  ];
  const air = { strata: ['large', 'small'], volumePerDay: 100 };
  const plan = samplePlan({ volumePerDay: 10_000, everyDay: true, strata, barriers: { firmware: { air } } });
  const world = newWorld(plan);
  simulate(plan, 0, world, (day) => {
    if (day !== 9) return;
    expect([...world.barriers.below]).toEqual([2250, 750]);
  });
});
