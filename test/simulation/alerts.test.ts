import { expect, test } from 'vitest';
import { countAlerts } from '../../src/simulation/alerts.ts';
import { keepBooks } from '../../src/simulation/keep-books.ts';
import { begunWorld } from '../kit/begun-world.ts';
import type { SampleOptions } from '../kit/sample-options.ts';
import { LARGEST_SURPRISE, poissonSurprise } from '../kit/surprise.ts';

const STANDING: SampleOptions = {
  strata: [
    { id: 'a', cohort: 'c1' },
    { id: 'b', cohort: 'c2', supplier: 'late' },
  ],
  suppliers: { late: { ready: 1000 } },
  stocks: [
    { stratum: 'a', state: 'operational', installations: 30 },
    { stratum: 'b', state: 'migrated, pending supplier', installations: 50 },
  ],
};

/** Alerts of so many days in which nothing moves. */
function alertsOf(alerts: SampleOptions['alerts'], days = 2000): number[] {
  const world = begunWorld({ ...STANDING, ...(alerts === undefined ? {} : { alerts }) });
  keepBooks(world);
  return Array.from({ length: days }, (_, day) => countAlerts(world, day));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

// Each claim has a false-alarm rate of 1e-7.
test('pending installations raise alerts at their rate and operational ones at theirs', () => {
  expect(poissonSurprise(sumOf(alertsOf({ pending: 0.2, operational: 0.7 })), 2000 * (10 + 21))).toBeLessThan(
    LARGEST_SURPRISE,
  );
  expect(poissonSurprise(sumOf(alertsOf({ operational: 0.7 })), 2000 * 21)).toBeLessThan(LARGEST_SURPRISE);
});

test('no rate, no alerts', () => {
  expect(sumOf(alertsOf({}))).toBe(0);
});

test("a day's factor multiplies a cohort's alerts, drawn for each cohort and day", () => {
  // Either none or twice as many: two cohorts of mean 800 each, so that 0, 1,600 and 3,200 are far apart.
  const days = alertsOf({
    pending: 16,
    operational: 80 / 3,
    dayFactor: {
      atoms: [
        [0, 0.5],
        [2, 0.5],
      ],
    },
  });
  const met = new Set(days.map((alerts) => Math.round(alerts / 1600)));
  expect([...met].sort()).toEqual([0, 1, 2]);
});

test('installations raise a burst in their first days, the day of their migration included', () => {
  const world = begunWorld({ ...STANDING, alerts: { burst: 1000, burstDays: 3 } });
  const alerts = Array.from({ length: 6 }, (_, day) => {
    if (day === 1) world.migratedToday[0] = 10;
    keepBooks(world);
    return countAlerts(world, day);
  });
  expect(alerts.map((count) => Math.round(count / 2000))).toEqual([0, 5, 5, 5, 0, 0]);
});
