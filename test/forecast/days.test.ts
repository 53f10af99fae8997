import { expect, test } from 'vitest';
import { daysOf } from '../../src/forecast/days.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';
import { tallyOf } from '../kit/tally-of.ts';

const plan = samplePlan({
  days: 8,
  volumePerDay: 30,
  strata: [
    { id: 'a', cohort: 'c1', untouched: 60 },
    { id: 'b', cohort: 'c2', status: 'active', untouched: 60 },
  ],
  outcomes: { plain: { first: { rollBack: 0.3 } } },
  alerts: { operational: 2.3, dnos: { mid: { share: 0.3 }, north: { share: 0.7 } }, background: 3650, growth: 1 },
});
const REPLICATIONS = Array.from({ length: 20 }, (_, replication) => replication);
const tally = tallyOf(plan, REPLICATIONS);
const runs = REPLICATIONS.map((replication) => {
  const { states, startedByGroup } = simulate(plan, replication);
  return { states, startedByGroup };
});

test('every day of the horizon is told, with its date, its reason and its means', () => {
  const days = daysOf(plan, tally);
  expect(days.map(({ date }) => date)).toEqual(
    [6, 7, 8, 9, 10, 11, 12, 13].map((day) => `2020-01-${String(day).padStart(2, '0')}`),
  );
  expect(days.map(({ migrationDay, reason }) => [migrationDay, reason]).slice(4, 7)).toEqual([
    [true, ''],
    [false, 'weekend'],
    [false, 'weekend'],
  ]);
  expect([days[0].go, days[5].go, days[0].halted]).toEqual([1, 0, 0]);
  expect(Object.keys(days[0].startedByGroup)).toEqual(['c1 dormant', 'c2 active']);
  for (const day of [0, 3, 7]) {
    const mean = (place: number) =>
      runs.reduce((sum, { startedByGroup }) => sum + startedByGroup[2 * day + place], 0) / 20;
    expect(Object.values(days[day].startedByGroup)).toEqual([mean(0), mean(1)]);
    const inStates = Object.values(days[day].states).reduce((sum, count) => sum + count, 0);
    expect(inStates).toBeCloseTo(120, 9);
    expect(days[day].states['waiting']).toBeCloseTo(
      runs.reduce((sum, { states }) => sum + states[13 * day + 1], 0) / 20,
      9,
    );
  }
});

test('the alerts of DNOs add up to those of the day, beside a background that grows', () => {
  const days = daysOf(plan, tally);
  for (const { alerts, alertsOfDno } of days) {
    expect(Object.keys(alertsOfDno)).toEqual(['mid', 'north']);
    expect(alertsOfDno['mid'] + alertsOfDno['north']).toBeCloseTo(alerts.mean, 9);
  }
  expect(days.map(({ background }) => background)).toEqual([3650, 3660, 3670, 3680, 3690, 3700, 3710, 3720]);
});

test('what is planned grows by the aim of every migration day, up to all there is', () => {
  const aimed = daysOf(plan, tally).map(({ planned }) => planned);
  expect(aimed).toEqual([30, 60, 90, 120, 120, 120, 120, 120]);
  const slow = samplePlan({
    days: 8,
    volumePerDay: 10,
    strata: [{ id: 'a', untouched: 60 }],
    stocks: [
      { stratum: 'a', state: 'operational', installations: 7 },
      { stratum: 'a', state: 'excluded', installations: 3 },
    ],
  });
  // Saturday and Sunday add nothing; those that were given up are no part of the plan.
  expect(daysOf(slow, tallyOf(slow, [0, 1])).map(({ planned }) => planned)).toEqual([17, 27, 37, 47, 57, 57, 57, 67]);
});
