import { describe, expect, test } from 'vitest';
import { incidents } from '../../src/disturbance/incidents.ts';
import { TICKS_PER_DAY } from '../../src/kernel/clock.ts';
import type { SampleLaw } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';
import { binomialSurprise, LARGEST_SURPRISE, poissonSurprise } from '../kit/surprise.ts';

function planOf(days: number, length: SampleLaw = 8, firstDay = '2020-01-06') {
  return samplePlan({
    days,
    firstDay,
    disturbances: [{ id: 'i', disturbance: 'incidents', quantities: { perMonth: 3 }, laws: { length } }],
  });
}

function episodes(plan: ReturnType<typeof planOf>, perMonth: number, replication = 0) {
  return incidents.episodes(plan.disturbances[0], circumstancesOf(plan, { perMonth }, replication));
}

// False-alarm rate of each claim: 1e-7.
describe('over many futures', () => {
  const plan = planOf(91, { least: 2, shares: [0.5, 0.25, 0.25] }, '2020-01-01');
  const found = Array.from({ length: 1500 }, (_, replication) => episodes(plan, 2.5, replication));

  test('there are as many as the rate says, a month being 30.4375 days', () => {
    const count = found.reduce((sum, each) => sum + each.length, 0);
    expect(poissonSurprise(count, (1500 * 2.5 * 91) / 30.4375)).toBeLessThan(LARGEST_SURPRISE);
  });

  test('they come at even times', () => {
    const perWeek = new Array<number>(13).fill(0);
    for (const { fromTick } of found.flat()) perWeek[Math.floor(fromTick / (7 * 96))]++;
    expectFits(perWeek, new Array(13).fill(1 / 13), 1e-7);
  });

  test('they last as their law says', () => {
    const lengths = [0, 0, 0];
    // Those near the end of the horizon are cut by it.
    for (const { fromTick, untilTick } of found.flat()) if (fromTick < 90 * 96) lengths[untilTick - fromTick - 2]++;
    expectFits(lengths, [0.5, 0.25, 0.25], 1e-7);
  });
});

test('a horizon that cuts a month has its part of the incidents', () => {
  const plan = planOf(5, 8, '2020-01-29');
  const count = Array.from({ length: 2000 }, (_, replication) => episodes(plan, 20, replication).length).reduce(
    (a, b) => a + b,
  );
  expect(poissonSurprise(count, (2000 * 20 * 5) / 30.4375)).toBeLessThan(LARGEST_SURPRISE);
});

test('neither end of the horizon moves an incident', () => {
  const found = (days: number, firstDay: string, later: number) =>
    episodes(planOf(days, 8, firstDay), 40, 7).map(({ fromTick }) => fromTick + later * TICKS_PER_DAY);
  const longer = found(120, '2020-01-01', 0);
  const within = (fromDay: number, toDay: number) =>
    longer.filter((tick) => tick >= fromDay * TICKS_PER_DAY && tick < toDay * TICKS_PER_DAY);
  expect(found(50, '2020-01-01', 0)).toEqual(within(0, 50));
  expect(found(50, '2020-01-11', 10)).toEqual(within(10, 60));
  expect(within(10, 50).length).toBeGreaterThan(30);
});

test('an incident ends at the horizon at the latest', () => {
  const plan = planOf(30, 96 * 20);
  const all = Array.from({ length: 50 }, (_, replication) => episodes(plan, 6, replication)).flat();
  expect(Math.max(...all.map(({ untilTick }) => untilTick))).toBe(30 * 96);
});

test('a rate of zero brings none', () => {
  expect(episodes(planOf(365), 0)).toEqual([]);
});

describe('with a target resolution time', () => {
  const settings = { category: 1, targetMinutes: 120, lagMinutes: 15, months: [3, ...new Array(11).fill(1)] };
  const plan = samplePlan({
    days: 60,
    firstDay: '2020-01-01',
    disturbances: [
      {
        id: 'i',
        disturbance: 'incidents',
        settings,
        quantities: { perMonth: 2, missed: 0.3 },
        laws: { length: 4, overrun: 5 },
      },
    ],
  });
  const values = { perMonth: 2, missed: 0.3 };
  const found = Array.from({ length: 1500 }, (_, replication) =>
    incidents.episodes(plan.disturbances[0], circumstancesOf(plan, values, replication)),
  ).flat();

  test('a share misses it: these last for the target and their overrun, the others for their length; seen a tick later', () => {
    const ticks = found
      .filter(({ fromTick }) => fromTick < 59 * 96)
      .map(({ fromTick, untilTick }) => untilTick - fromTick);
    expect(new Set(ticks)).toEqual(new Set([4 - 1, 8 + 5 - 1]));
    const missed = ticks.filter((length) => length === 12).length;
    expect(binomialSurprise(missed, ticks.length, 0.3)).toBeLessThan(LARGEST_SURPRISE);
  });

  test('a month has its own rate', () => {
    const inJanuary = found.filter(({ fromTick }) => fromTick <= 31 * 96).length;
    expect(poissonSurprise(inJanuary, (1500 * 2 * 3 * 31) / 30.4375)).toBeLessThan(LARGEST_SURPRISE);
    expect(poissonSurprise(found.length - inJanuary, (1500 * 2 * 29) / 30.4375)).toBeLessThan(LARGEST_SURPRISE);
  });
});
